import type { VNode } from "preact";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";

/**
 * The section of one's account page that links a chat account to act in the staff group; null
 * while there is no staff group.
 */
export async function chatLink(_house: ConsoleHouse, _visit: Visit): Promise<VNode | null> {
  return null;
}

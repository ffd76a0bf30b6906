import { readFileFor } from "../../attachments/attachment-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Download } from "../shown.ts";
import type { Visit } from "../visit.ts";

/**
 * GET /console/attachments/:id: a citizen's file, for who may see its ticket. Always handed out to
 * be kept, never shown as a page of ours; a picture shows in the ticket all the same.
 */
export async function showAttachment(
  house: ConsoleHouse,
  visit: Visit,
): Promise<Download | "not_found"> {
  const id = visit.param("id");
  const found = await readFileFor(house.db.prisma, id, visit.staff);
  const content = found && (await house.cabinet.read(id));
  if (!content) return "not_found";
  return { file: found.name, type: found.type, content, target: found.code };
}

import type { Talk } from "../step.ts";
import type { Turn } from "../turn.ts";

/** Takes a button by its id, or leaves it; whatever nobody takes is stale. */
export type Tap = (talk: Talk, id: string) => Promise<Turn | undefined> | Turn | undefined;

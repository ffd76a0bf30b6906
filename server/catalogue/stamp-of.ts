import { createHash } from "node:crypto";
import type { ProcedureVersion } from "./procedure-version.ts";

/** Names one text of an edit, for a form to say what it was made from. */
export function stampOf({ record, reason }: Pick<ProcedureVersion, "record" | "reason">): string {
  const text = JSON.stringify([record, reason]);
  return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}

/** Where an import stands, as the table keeps it. */
export type KeptState =
  | "waiting"
  | "checking"
  | "checked"
  | "running"
  | "done"
  | "failed"
  /** The program failed at it over and over; it can be tried again. */
  | "broken"
  | "dropped"
  | "undone";

/** As it is shown: an undoing takes a while. */
export type ImportState = KeptState | "undoing";

export type ImportWay = "page" | "command" | "api" | "folder" | "pull";

/** The mapping of whoever names none. */
export const defaultSource = "mac-dinh";

/** No larger file is taken. */
export const mostImportBytes = 50 * 1024 * 1024;

/** Rows of one transaction. */
export const batchSize = 500;

/** How long a process may keep an import without a sign of life. */
export const leaseMs = 30_000;

/** So often in a row an import may break off without coming on. */
export const mostAttempts = 5;

/** So long the file of an import is kept that waits for a person's word. */
export const keptDays = 7;

/** Of so many applied imports, the last ones, what was before is kept. */
export const undoableImports = 3;

/** News from later than this after now is refused: it would shut out all that comes until then. */
export const mostAheadMs = 3_600_000;

/** A file's name without its path, signs of control and direction; never empty. */
export function tidyFileName(typed: string): string {
  const name = typed.split(/[/\\]/).at(-1) ?? "";
  const clean = name
    .replaceAll(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, "")
    .normalize("NFC")
    .trim();
  return clean.slice(-200) || "tep";
}

/** A source's name as it may be kept; undefined: it is none. */
export function readSourceName(typed: string): string | undefined {
  return /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(typed) ? typed : undefined;
}

/**
 * Whether a compound file (the container of Office before 2007) is a Word document without macros:
 * its directory names its parts in UTF-16.
 */
export function isOldWord(bytes: Buffer): boolean {
  const has = (part: string): boolean => bytes.includes(Buffer.from(part, "utf16le"));
  return has("WordDocument") && !has("_VBA_PROJECT") && !has("Macros");
}

/** Any run of white space as one space, none at the ends. */
export function oneSpace(text: string): string {
  // Single spaces, by far the most, are passed over.
  return text.replace(/\s{2,}|[^\S ]/g, " ").trim();
}

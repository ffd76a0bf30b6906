/** The national codes written in a text, such as "1.012953"; a longer number holds none. */
export function findCodes(text: string): string[] {
  return [...text.matchAll(/(?<![\d.,/-])\d\s?\.\s?\d{6}(?![\d.]\d|\d|-\d)/g)].map(([code]) =>
    code.replace(/\s/g, ""),
  );
}

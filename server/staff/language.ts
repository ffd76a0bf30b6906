/** The languages of the console. Citizens are spoken to in Vietnamese. */
export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];

export function isLanguage(word: string): word is Language {
  return (languages as readonly string[]).includes(word);
}

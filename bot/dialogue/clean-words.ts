import { cleanText } from "../clean-text.ts";

/**
 * A citizen's words without anything invisible that a form or a screen could be fooled by: control
 * characters, direction marks, zero-width spaces. The joiner inside emoji stays.
 */
export function cleanWords(text: string): string {
  return cleanText(text)
    .replace(invisible, "")
    .replace(/[ \t\u00A0]+/g, " ")
    .trim();
}

const invisible = /[\u0080-\u009F\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

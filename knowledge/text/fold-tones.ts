/** Vietnamese without tone and vowel marks, lower case: "Đường" becomes "duong". NFC or NFD. */
export function foldTones(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}

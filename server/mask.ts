/**
 * A person's name with all words but the first cut to their initial: "Nguyễn Văn An" gives
 * "Nguyễn V*** A***", a single word "A***". Enough to recognise one's own, not to learn another's.
 */
export function maskName(name: string): string {
  const words = name.normalize("NFC").trim().split(/\s+/).filter(Boolean);
  const [first = "", ...others] = words;
  if (others.length === 0) return first && initial(first);
  return [first, ...others.map(initial)].join(" ");
}

/** A phone number with its last three digits: "0912 345 678" gives "*** 678". */
export function maskPhone(phone: string): string {
  const digits = phone.replaceAll(/\D/g, "");
  return digits.length < 7 ? "***" : `*** ${digits.slice(-3)}`;
}

/**
 * Words without e-mail addresses and numbers of eight digits or more (phones, ID cards, accounts).
 * Amounts of money and school years, such as "10.000.000 đồng" and "2026-2027", stay.
 */
export function maskNumbers(words: string): string {
  return words
    .replaceAll(emailAddress, "***")
    .replaceAll(longNumber, (number, at: number, whole: string) =>
      years.test(number) || isMoney(number, whole.slice(at + number.length)) ? number : "***",
    );
}

function isMoney(number: string, after: string): boolean {
  return thousands.test(number) && /^\s{0,2}(?:đ|vn[đd])/iu.test(after);
}

function initial(word: string): string {
  return `${Array.from(word)[0] ?? ""}***`;
}

const emailAddress = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const longNumber = /(?<![\p{L}\p{N}])\+?\d(?:[ .()-]{0,2}\d){7,}(?![\p{L}\p{N}])/gu;
const years = /^(?:19|20)\d\d ?- ?(?:19|20)\d\d$/;
const thousands = /^\d{1,3}(?:[. ]\d{3})+$/;

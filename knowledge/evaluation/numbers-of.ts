/**
 * The figures in a text, each in one way of writing, so that two texts can be compared: document
 * numbers ("10/2024/TT-BTC"), dates ("2024-05-15", from 15/5/2024 and "ngày 15 tháng 5 năm 2024"),
 * and numbers without grouping ("500000" from 500,000 and 500.000; "8.5"; "3" from 03).
 */
export function numbersOf(text: string): ReadonlySet<string> {
  const numbers = new Set<string>();
  let rest = text.normalize("NFC");
  const take = (pattern: RegExp, write: (...parts: string[]) => string) => {
    rest = rest.replace(pattern, (...match: unknown[]) => {
      numbers.add(write(...match.filter((part) => typeof part === "string")));
      return " ";
    });
  };
  take(documentNumber, (all) => all.toUpperCase());
  take(writtenDate, (_, day = "", month = "", year = "") => isoDate(day, month, year));
  take(shortDate, (_, day = "", month = "", year = "") => isoDate(day, month, year));
  take(/\d+(?:[.,]\d+)*/g, plain);
  return numbers;
}

const documentNumber =
  /(?<![\d/])(?:\d{2}\.)?\d{1,5}[a-z]?\/(?:\d{4}\/)?[A-ZĐƯ]{1,8}\d{0,2}(?:-(?:TTg|[A-ZĐƯ]{1,10}\d{0,2}))*(?![a-zà-ỹ])/gu;
const writtenDate = /(?<!\d)(\d{1,2}) tháng (\d{1,2}) năm (\d{4})(?!\d)/g;
const shortDate = /(?<![\d/])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/])/g;

function isoDate(day: string, month: string, year: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Groups of three after a comma or point are thousands; a last pair of digits is a fraction. */
function plain(written: string): string {
  const isGrouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(written);
  const digits = isGrouped ? written.replace(/[.,]/g, "") : written.replaceAll(",", ".");
  return digits.replace(/^0+(?=\d)/, "");
}

/**
 * A dossier code in its one right form: upper case, no spaces, and for the national format
 * (TT 01/2018/TT-VPCP, Điều 19, such as 000.00.12.H17-261105-0023) with the dots and dashes put
 * back where people leave them out. Other software has codes of its own (G03-KQ002402): these only
 * lose their spaces. Undefined: it can't be a dossier code. Codes of units that were closed by the
 * mergers of 2025 stay good.
 */
export function parseDossierCode(typed: string): string | undefined {
  const upper = typed.normalize("NFKC").toUpperCase().replaceAll(dashes, "-").trim();
  const national = nationalCode(upper);
  if (national) return national;
  const plain = upper.replaceAll(/\s+/g, "");
  return otherCode.test(plain) ? plain : undefined;
}

function nationalCode(upper: string): string | undefined {
  const { ministry, office, branch, unit, groups, date, serial } =
    national.exec(upper)?.groups ?? {};
  if (!unit || !date || !serial || !isDate(date)) return undefined;
  const prefix = ministry ? `${ministry}.${office}.${branch}.` : "";
  const below = (groups ?? "").match(/\d+/g) ?? [];
  return `${prefix}${[unit, ...below].join(".")}-${date}-${serial}`;
}

/** YYMMDD as the receiving office wrote it. */
function isDate(digits: string): boolean {
  const [month, day] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

const dashes = /[\u2010-\u2015\u2212_]/g;
// Lazy groups: "H99 2601050001" is a date and a serial before it is a unit below H99.
const national = new RegExp(
  String.raw`^(?:(?<ministry>\d{3})[\s.-]*(?<office>\d{2})[\s.-]*(?<branch>\d{2,3})[\s.-]*)?` +
    String.raw`(?<unit>[GHK]\d{2})(?<groups>(?:[\s.]+\d{1,4})*?)` +
    String.raw`[\s.-]*(?<date>\d{6})[\s.-]*(?<serial>\d{3,7})$`,
);
const otherCode = /^(?=.*\d)[A-Z0-9][A-Z0-9./-]{4,58}[A-Z0-9]$/;

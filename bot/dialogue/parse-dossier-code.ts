/** A dossier code in its normal form, such as "000.00.12.H17-261105-0023". */
export type DossierCode = string & { readonly isDossierCode: true };

/**
 * Finds a dossier code in a citizen's words: TT 01/2018/TT-VPCP Điều 19, unit (up to four dotted
 * groups), day of receipt, number of the day, and the variants seen in practice. Lower case, spaces
 * in place of dots and dashes, and missing dots are taken. Codes of provinces merged since 2025 stay
 * valid in old dossiers, so no list of units is checked.
 */
export function parseDossierCode(text: string): DossierCode | undefined {
  const tidy = text
    .toUpperCase()
    .replace(/[–—]/g, "-")
    .replace(/\s*([.-])\s*/g, "$1");
  const parts = codeShape.exec(tidy);
  if (!parts) return undefined;
  const [, first, second, third, unit = "", rest = "", day, serial] = parts;
  const groups = [first, second, third, unit, ...rest.split(/[.\s]/)].filter((group) => group);
  return `${groups.join(".")}-${day}-${serial}` as DossierCode;
}

const codeShape =
  /(?<![\p{L}\p{N}])(?:(\d{3})[. ]?(\d{2})[. ]?(\d{2,3})[. ]?)?([GHK]\d{2})((?:\.\d{1,4})*|\d{1,4})[- ](\d{6})[- ](\d{3,7})(?![\p{L}\p{N}])/u;

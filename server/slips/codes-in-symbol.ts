import { codeOf, matchCodes, parseDossierCode, tidyCode } from "../../bot/dossier-code.ts";

/**
 * The dossier codes in what a symbol says. A Code 128 holds the code in its one right form and
 * nothing else, since its one check sign lets a misread pass. A QR holds the code alone, a link with it in the path or the query,
 * JSON, or several lines. A code of other software is taken where the QR holds nothing else, or says
 * that it is the code of a dossier. Each once, five at most.
 */
export function codesInSymbol(text: string, kind: "qr" | "code128"): readonly string[] {
  if (text.length > 2000) return [];
  const words = tidyCode(readable(text));
  const found = matchCodes(words);
  const codes = [...new Set(found.map(codeOf))].slice(0, 5);
  if (kind === "code128") return codes[0] === text.trim().toUpperCase() ? codes : [];
  if (codes.length > 0) return codes;
  const named = namedCode.exec(words)?.[1];
  const other = parseDossierCode(named ?? words);
  return other !== undefined && otherShape.test(other) ? [other] : [];
}

/** Links as they were before "%2F" and "+". */
function readable(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** "maHoSo=…", "MaHoSo":"…", "SỐ HỒ SƠ: …". */
const namedCode =
  /(?:MA|SO)(?:[_ -]?(?:HO[_ -]?SO|HS|BIEN[_ -]?NHAN))["']?\s*[=:]\s*["']?([A-Z0-9][A-Z0-9./-]{4,58})/;

/** Letters, digits and a mark between: no phone, no identity number, no word. */
const otherShape = /^(?=.*[A-Z])(?=.*\d{3})[A-Z0-9]+(?:[./-][A-Z0-9]+)+$/;

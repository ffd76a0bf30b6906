import { parsePhone } from "../../bot/dialogue/parse-phone.ts";
import { parseDossierCode } from "../../bot/dossier-code.ts";

/** What somebody of the staff typed into the one field, and what it was taken for. */
export type StaffSearch =
  | { kind: "nothing" }
  /** A whole code, or how one ends: "261105-0023", "KQ002402". */
  | { kind: "code"; end: string }
  | { kind: "serial"; serial: string }
  /** The end of a phone number, or the serial of a code: both are looked for. */
  | { kind: "four_digits"; digits: string }
  | { kind: "phone"; lastFourDigits: string }
  | { kind: "name"; name: string; lastFourDigits?: string }
  /** Neither letters nor digits. */
  | { kind: "unreadable" };

/** @example readStaffSearch("2611050023") gives { kind: "code", end: "261105-0023" } */
export function readStaffSearch(typed: string): StaffSearch {
  const text = typed.normalize("NFKC").trim().slice(0, 100);
  if (text === "") return { kind: "nothing" };
  if (/^[\d\s.()+\-–—]+$/.test(text)) return readDigits(text);
  const { name, digits } = namedAndNumbered.exec(text)?.groups ?? {};
  if (name && digits) return { kind: "name", name, lastFourDigits: digits };
  if (!/\d/.test(text)) return /\p{L}/u.test(text) ? { kind: "name", name: text } : unreadable;
  const end = parseDossierCode(text) ?? text.replaceAll(/\s+/g, "").toUpperCase();
  return /^[A-Z0-9./-]+$/.test(end) ? { kind: "code", end } : { kind: "name", name: text };
}

/** Whether it tells of a person, and so must not stand in an address. */
export function isPersonal({ kind }: StaffSearch): boolean {
  return kind === "name" || kind === "phone" || kind === "four_digits";
}

function readDigits(text: string): StaffSearch {
  const digits = text.replaceAll(/\D/g, "");
  if (digits === "") return unreadable;
  if (digits.length === 4) return { kind: "four_digits", digits };
  if (digits.length <= 7) return { kind: "serial", serial: digits };
  if (parsePhone(digits)) return { kind: "phone", lastFourDigits: digits.slice(-4) };
  const code = parseDossierCode(`H00-${digits}`);
  return { kind: "code", end: code ? code.slice("H00-".length) : digits };
}

const unreadable: StaffSearch = { kind: "unreadable" };
const namedAndNumbered = /^(?<name>\p{L}[\p{L}\s.'’-]*)\s+(?<digits>\d{4})$/u;

import { foldTones } from "../knowledge/index.ts";
import { apart, codeOf, matchCodes, parseDossierCode, tidyCode } from "./dossier-code.ts";
import { findDayWords } from "./find-day-words.ts";

export type FoundCodes = {
  /**
   * As `lookUp` of the desk takes them: whole codes, or where the words hold none the last two parts
   * of one, "261105-0023". Each once, in the order named.
   */
  codes: readonly string[];
  /** The other words, without tones, in lower case. */
  rest: string;
};

/**
 * Finds the dossier codes in a citizen's words: whole ones in any writing, or parts: "261105-0023",
 * "mã 0023 ngày 5/11". `isAsked`: a code was asked for, so numbers need no word such as "mã" before
 * them. Phones, money, dates, identity numbers and codes of tickets are none.
 */
export function findDossierCodes(
  words: string,
  { now, isAsked = false }: { now: Date; isAsked?: boolean },
): FoundCodes {
  const plain = foldTones(tidyCode(words));
  const whole = matchCodes(plain);
  if (whole.length > 0) return found(plain, whole.map(codeOf), whole);
  const parts = (isAsked ? partsAsked : partsNamed)
    .flatMap((pattern) => [...plain.matchAll(pattern)])
    .filter(({ groups }) => isPast(groups?.["date"] ?? "", now))
    .toSorted((one, other) => one.index - other.index);
  if (parts.length > 0) return found(plain, parts.map(partOf), parts);
  return findSerial(plain, now, isAsked);
}

/**
 * The one code that was asked for, a code of other software standing alone included. Several, or
 * none: undefined.
 */
export function readSoughtCode(words: string, now: Date): string | undefined {
  const { codes } = findDossierCodes(words, { now, isAsked: true });
  if (codes.length > 0) return codes.length === 1 ? codes[0] : undefined;
  return codeAlone(words);
}

/** A code of other software, after no more than a word such as "mã". */
function codeAlone(words: string): string | undefined {
  const tidy = foldTones(tidyCode(words))
    .trim()
    .replace(/^(?:(?:ma|so|ho so|hs|la)[\s:]+)+/, "");
  const alone = tidy.replaceAll(/\s*([./-])\s*/g, "$1");
  if (/\s/.test(alone) || !/[a-z]/.test(alone) || ticketCode.test(alone)) return undefined;
  return parseDossierCode(alone);
}

/** "mã 0023 ngày 5/11": a serial named as one, and the day of receipt in words. */
function findSerial(plain: string, now: Date, isAsked: boolean): FoundCodes {
  const nothing = { codes: [], rest: plain };
  const patterns = isAsked ? serialAsked : serialNamed;
  const serial = patterns.flatMap((pattern) => [...plain.matchAll(pattern)])[0];
  if (!serial?.groups) return nothing;
  const end = serial.index + serial[0].length;
  const near = (from: number, to: number) => findDayWords(plain.slice(from, to), now);
  const after = near(end, end + 60);
  const before = after ? undefined : near(Math.max(0, serial.index - 60), serial.index);
  const date = after ?? before;
  if (!date) return nothing;
  const number = (serial.groups["serial"] ?? "").padStart(4, "0");
  const rest = blank(plain, [serial]).replace(date.words, " ");
  return { codes: [`${date.day}-${number}`], rest };
}

function found(plain: string, codes: string[], spans: RegExpMatchArray[]): FoundCodes {
  return { codes: [...new Set(codes)], rest: blank(plain, spans) };
}

function blank(plain: string, spans: RegExpMatchArray[]): string {
  return spans.reduce((rest, span) => rest.replace(span[0], " ".repeat(span[0].length)), plain);
}

function partOf({ groups = {} }: RegExpMatchArray): string {
  return `${groups["date"]}-${groups["serial"]}`;
}

/** A day of the calendar since the format began, and not yet to come. */
function isPast(yymmdd: string, now: Date): boolean {
  const [year, month, date] = [0, 2, 4].map((at) => Number(yymmdd.slice(at, at + 2)));
  const instant = new Date(Date.UTC(2000 + (year ?? 0), (month ?? 0) - 1, date));
  const isReal = instant.getUTCDate() === date && instant.getUTCMonth() === (month ?? 0) - 1;
  return isReal && (year ?? 0) >= 15 && instant.getTime() <= now.getTime() + 86_400_000;
}

const noNumberBefore = String.raw`(?<!\p{L})(?<!\p{N}[./-]?)`;
const noNumberBehind = String.raw`(?![\p{L}\p{N}])(?![./,-]\p{N})`;
const mark = String.raw`[\s:.#]{1,3}`;

/** Words that say that a dossier's number comes now. */
const named =
  String.raw`(?:ma|ho so|hs|giay hen|phieu hen|giay tiep nhan|bien nhan)` +
  `(?:${mark}(?:so|ma|ho so|hs|la))*${mark}`;
const namedAsNumber = `(?:ma|(?:ho so|hs|bien nhan)${mark}(?:so|ma))(?:${mark}(?:so|ho so|hs|la))*`;

/** Without a word before them, only a dash makes two numbers the parts of a code. */
const joinedParts = String.raw`(?<date>\d{6})\s?-\s?(?<serial>\d{3,7})`;
const looseParts = String.raw`(?<date>\d{6})[\s./-]{0,3}(?<serial>\d{3,7})`;
const partsNamed = [`(?<=${named})${looseParts}`, joinedParts].map(standing);
const partsAsked = [looseParts].map(standing);

const serialNamed = [
  String.raw`(?<=${namedAsNumber}${mark})(?<serial>\d{1,7})`,
  // "hồ sơ 2026" is a year, "hồ sơ 12 ngày" how long it takes.
  String.raw`(?<=(?:ho so|hs)${mark})(?!(?:19|20)\d\d(?!\d))(?<serial>\d{3,7})`,
].map(standing);
const serialAsked = [...serialNamed, standing(String.raw`(?<=^\s*|so${mark})(?<serial>\d{1,7})`)];

function standing(pattern: string): RegExp {
  return new RegExp(`${noNumberBefore}${pattern}${noNumberBehind}`, "gu");
}

const ticketCode = new RegExp(
  apart(String.raw`(?:pa|kn|ch|kh)[-.]?\d{2}[-.]?\d{6}[-.]?[a-z\d]`),
  "u",
);

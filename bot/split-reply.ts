import type { Reply } from "./reply.ts";

/**
 * Cuts a reply into parts of at most `limit` characters as shown (UTF-16 units, the title and its
 * empty line included), at the last border that fits: paragraph, else line, else word, else
 * between two characters. Only the white space at a cut is lost. The title and the notice stay with the
 * first part, everything else with the last.
 */
export function splitReply(reply: Reply, limit: number): Reply[] {
  if (!Number.isInteger(limit) || limit < 16) throw new RangeError("limit must be at least 16");
  const { title, notice, text, ...others } = withShortTitle(reply, limit);
  const parts = cutText(text, limit, title ? limit - title.length - titleGap : limit);
  return parts.map((part, index) => ({
    ...(index === 0 && title !== undefined && { title }),
    text: part,
    ...(index === 0 && notice !== undefined && { notice }),
    ...(index === parts.length - 1 && others),
  }));
}

/** The empty line between title and text. */
const titleGap = 2;

/** A title that fills half a message is no heading: its words open the text instead. */
function withShortTitle(reply: Reply, limit: number): Reply {
  const { title, text, ...others } = reply;
  if (title === undefined || title.length + titleGap <= limit / 2) return reply;
  return { text: `${title}\n\n${text}`, ...others };
}

function cutText(text: string, limit: number, firstLimit: number): string[] {
  const parts: string[] = [];
  let rest = text;
  let room = firstLimit;
  while (rest.length > room) {
    const cut = cutPoint(rest, room);
    const part = rest.slice(0, cut).trimEnd();
    if (part !== "") {
      parts.push(part);
      room = limit;
    }
    rest = rest.slice(cut).trimStart();
  }
  if (rest !== "" || parts.length === 0) parts.push(rest);
  return parts;
}

/** The last border in reach, unless it would leave a part less than a quarter full. */
function cutPoint(text: string, room: number): number {
  const least = room / 4;
  const reach = text.slice(0, room + 1);
  for (const border of ["\n\n", "\n", " "]) {
    const at = reach.lastIndexOf(border);
    if (at >= least && at <= room) return at;
  }
  return beforeCharacter(text, room);
}

/** The nearest place at or before `at` that is not inside a surrogate pair or before a combining mark. */
function beforeCharacter(text: string, at: number): number {
  for (let cut = at; cut > at / 2; cut--) {
    const point = text.codePointAt(cut);
    const isInPair = point !== undefined && isLow(point) && isHigh(text.charCodeAt(cut - 1));
    const isMark = point !== undefined && /^\p{M}$/u.test(String.fromCodePoint(point));
    if (!isInPair && !isMark) return cut;
  }
  return isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1)) ? at - 1 : at;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

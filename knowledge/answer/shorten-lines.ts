/** Lines that fit a chat; `isShortened`: more stands at the source. */
export type Shortened = { lines: readonly string[]; isShortened: boolean };

/**
 * The first lines of a text, about `limit` characters in all. It ends with a line or, inside a
 * long line, with a sentence; never inside a word or a number. At least a first sentence is told.
 */
export function shortenLines(lines: readonly string[], limit: number): Shortened {
  const told: string[] = [];
  let room = limit;
  for (const line of lines) {
    if (line.length > room) {
      const start = line.slice(0, endOf(line, room, told.length === 0)).trim();
      if (start !== "") told.push(start);
      // A heading whose points are not told would be a riddle.
      while (told.length > 1 && told.at(-1)?.endsWith(":")) told.pop();
      return { lines: told, isShortened: start !== line || told.length < lines.length };
    }
    told.push(line);
    room -= line.length;
  }
  return { lines: told, isShortened: false };
}

const sentenceEnd = /(?:[\p{L})”"%]{2}|\d{2})[.;!?](?=\s)/gu;

/** Where to end a line that is too long; 0: do not begin it, unless something must be told. */
function endOf(line: string, room: number, must: boolean): number {
  let first = 0;
  let last = 0;
  for (const { index, 0: end } of line.matchAll(sentenceEnd)) {
    const at = index + end.length;
    first ||= at;
    if (at > room) break;
    last = at;
  }
  if (last > 0 || !must) return last;
  if (first > 0 && first < 2 * room) return first;
  return endOfWords(line, room);
}

/** The last comma or, failing that, space with no number on both sides of it. */
function endOfWords(line: string, room: number): number {
  const head = line.slice(0, room);
  const comma = head.lastIndexOf(", ");
  if (comma > 0) return comma + 1;
  for (let at = room; at > 0; at--)
    if (line[at] === " " && !/\d/.test(`${line[at - 1]}${line[at + 1]}`)) return at;
  return line.length;
}

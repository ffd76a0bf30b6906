import type { Numbers } from "./speller.ts";
import { isNext, type Token } from "./token.ts";

/**
 * Number words in figures where they count or name a grade: "mười lăm ngày" is "15 ngày", "hai mươi
 * tuổi" is "20 tuổi". "Một" stays ("một cửa"), and so does "năm", which may be a year.
 */
export function writeNumbers(tokens: readonly Token[], numbers: Numbers): Token[] {
  const written: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] as Token;
    const read = readNumber(tokens, at, numbers);
    written.push(read === undefined ? token : { gap: token.gap, word: String(read.value) });
    at += read?.length ?? 1;
  }
  return written;
}

type Read = { value: number; length: number };

function readNumber(tokens: readonly Token[], at: number, numbers: Numbers): Read | undefined {
  const wordAt = (index: number) => {
    const token = tokens[index];
    return token !== undefined && (index === at || isNext(token)) ? token.word : "";
  };
  const tens = readTens(wordAt, at, numbers);
  if (tens !== undefined) return tens;
  const value = numbers.digits.get(wordAt(at));
  if (value === undefined || value === 1 || wordAt(at) === "năm") return undefined;
  return numbers.counted.has(wordAt(at + 1)) ? { value, length: 1 } : undefined;
}

function readTens(
  wordAt: (index: number) => string,
  at: number,
  { digits }: Numbers,
): Read | undefined {
  const first = digits.get(wordAt(at));
  if (wordAt(at + 1) === "mấy") return undefined;
  const isRound = first !== undefined && wordAt(at + 1) === "mươi";
  if (!isRound && wordAt(at) !== "mười") return undefined;
  const length = isRound ? 2 : 1;
  const tens = isRound ? first * 10 : 10;
  const ones = afterTen.get(wordAt(at + length)) ?? digits.get(wordAt(at + length));
  if (ones === undefined || ones > 9) return { value: tens, length };
  return { value: tens + ones, length: length + 1 };
}

/** Figures that are spoken otherwise after a ten: hai mươi mốt, mười lăm, ba mươi tư. */
const afterTen = new Map([
  ["mốt", 1],
  ["tư", 4],
  ["lăm", 5],
  ["nhăm", 5],
]);

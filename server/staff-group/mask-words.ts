import { redactQuestion } from "../catalogue/redact-question.ts";
import { maskNumbers } from "../mask.ts";

/**
 * A citizen's words as the staff's group may read them: without e-mail addresses, long numbers and
 * codes, and without names of persons as far as they can be told; at most `most` characters.
 */
export function maskWords(words: string, most = 10_000): string {
  const masked = words
    .split("\n")
    .map((line) => piecesOf(line).map(maskPiece).join(" "))
    .join("\n")
    .trim();
  if (masked.length <= most) return masked;
  return `${masked.slice(0, most - 1).replace(/\p{Surrogate}$/u, "")}…`;
}

function maskPiece(piece: string): string {
  return redactQuestion(piece) ?? maskNumbers(piece);
}

/** What the mask reads at a time: whole sentences where they fit, else whole words. */
const pieceLength = 280;

function piecesOf(line: string): string[] {
  const pieces: string[] = [];
  for (const sentence of line.split(/(?<=[.!?…;])\s+/)) {
    for (const word of sentence.length > pieceLength ? sentence.split(/\s+/) : [sentence]) {
      const last = pieces.at(-1);
      if (last !== undefined && last.length + word.length < pieceLength) {
        pieces[pieces.length - 1] = `${last} ${word}`;
      } else pieces.push(word);
    }
  }
  return pieces;
}

import { z } from "zod";
import { turnActs } from "../hints/hint.ts";
import type { Corpus } from "./corpus.ts";
import { linesOf } from "./lines-in.ts";

/** knowledge/training/talks.jsonl: what each turn of a talk does. */
const talk = z.object({
  corpus: z.enum(["pack", "portal"]),
  turns: z.array(
    z.object({
      text: z.string(),
      kind: z.enum([...turnActs, "aside"]),
      /** The procedure that is then meant; twins all. None: it is not served. */
      codes: z.array(z.string()).default([]),
    }),
  ),
});

/** The turns of the talks about a corpus, without thanks and greetings. */
export function talksOf(file: string, corpus: Corpus) {
  return linesOf(file)
    .map((line) => talk.parse(line))
    .filter((one) => one.corpus === corpus)
    .map(({ turns }) =>
      turns.flatMap(({ kind, ...turn }) => (kind === "aside" ? [] : [{ ...turn, kind }])),
    );
}

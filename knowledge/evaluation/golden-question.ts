import { readFileSync } from "node:fs";
import { z } from "zod";
import { aspects } from "../procedure.ts";

const goldenQuestion = z.strictObject({
  id: z.string().min(1),
  /** Weights and vocabulary are only ever fitted on "development". */
  split: z.enum(["development", "test"]),
  /** A talk; the last turn is graded. */
  turns: z.array(z.string().min(1)).min(1),
  behaviour: z.enum(["answer", "clarify", "abstain"]),
  /** Slugs that are right: any one of them to answer, all of them to choose from. */
  codes: z.array(z.string()),
  aspects: z.array(z.enum(aspects)),
});

export type GoldenQuestion = z.infer<typeof goldenQuestion>;

/** Reads one question a line; a broken line throws with its number. */
export function readGoldenQuestions(path: string): GoldenQuestion[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      if (line.trim() === "") return [];
      try {
        return [goldenQuestion.parse(JSON.parse(line))];
      } catch (cause) {
        throw new Error(`${path}:${index + 1}: not a golden question`, { cause });
      }
    });
}

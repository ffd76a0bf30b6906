import { z } from "zod";
import { linesOf } from "./lines-in.ts";

/** A question of an evaluation as the training may see it. */
const question = z.object({
  id: z.string(),
  split: z.enum(["development", "test"]),
  turns: z.array(z.string()).min(1),
  behaviour: z.string(),
  codes: z.array(z.string()),
  requests: z.number().optional(),
});

export type DevelopmentQuestion = Pick<
  z.infer<typeof question>,
  "id" | "behaviour" | "codes" | "requests"
> & { text: string };

/** The questions of one turn in the development half; those of the test half are never read. */
export function developmentQuestions(paths: readonly string[]): DevelopmentQuestion[] {
  return paths
    .flatMap(linesOf)
    .map((line) => question.parse(line))
    .filter(({ split, turns }) => split === "development" && turns.length === 1)
    .map((one) => ({ ...one, text: one.turns[0] ?? "" }));
}

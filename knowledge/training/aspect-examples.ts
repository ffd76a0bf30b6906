import { join } from "node:path";
import { z } from "zod";
import { type Aspect, aspects } from "../procedure.ts";
import { linesIn } from "./lines-in.ts";

/** A message and the aspects that it asks for. */
export type AspectExample = {
  text: string;
  aspects: readonly Aspect[];
  /** Who wrote it for this training: a file of training/aspects. Undefined: a turn of a talk. */
  writer?: string;
  /** How much it counts beside the others. */
  weight: number;
};

/** A message as the training reads it. */
export type AspectLesson = AspectExample & { marks: ReadonlySet<string> };

/** Of a talk's turn only the chief aspect is noted. */
const turnWeight = 0.5;

/** Kinds of turns that name another case or procedure than the one in hand. */
const otherCase = new Set(["sibling", "back", "correct"]);

const asked = z.array(z.enum(aspects));
const ownLine = z.strictObject({ text: z.string().trim().min(1), aspects: asked });
const talkLine = z.object({
  turns: z.array(
    z.object({ text: z.string().trim().min(1), kind: z.string(), aspects: asked.optional() }),
  ),
});

/** The examples in the folder aspects, a file for each writer, and the turns of talks.jsonl. */
export function aspectExamples(folder: string): AspectExample[] {
  const own = linesIn(join(folder, "aspects")).map(({ file, line }): AspectExample => {
    return { ...ownLine.parse(line), writer: file.replace(".jsonl", ""), weight: 1 };
  });
  const talks = linesIn(folder).filter(({ file }) => file === "talks.jsonl");
  const turns = talks.flatMap(({ line }) =>
    talkLine.parse(line).turns.flatMap(({ text, kind, aspects: noted }): AspectExample[] => {
      // "Gia hạn thì sao", "ý em là lớp 6": another case is wanted, and nothing of it in particular.
      const marked = otherCase.has(kind) ? (noted ?? []) : noted;
      return marked === undefined ? [] : [{ text, aspects: marked, weight: turnWeight }];
    }),
  );
  return [...own, ...turns];
}

/** What a citizen calls a matter asks for nothing of it in particular: "cấp lại bằng tốt nghiệp". */
export function bareSubject(text: string): AspectExample {
  return { text, aspects: [], weight: subjectWeight };
}

/** There are many more of them than of messages. */
const subjectWeight = 0.1;

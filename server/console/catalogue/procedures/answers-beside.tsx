import { showAnswer } from "../../../../bot/dialogue/show-answer.ts";
import { aspectHeadings } from "../../../../bot/texts/answer.ts";
import {
  type Aspect,
  aspects,
  buildAnswer,
  type ProcedureRecord,
} from "../../../../knowledge/index.ts";
import type { ConsoleHouse } from "../../console-house.ts";
import { notOurs } from "../../parts/not-ours.ts";

type Props = {
  title: string;
  /** What was said before; absent: the new answer stands alone. */
  before?: ProcedureRecord | undefined;
  after: ProcedureRecord;
  /** The ISO date on which the answers are given. */
  today: string;
  knowledge: ConsoleHouse["knowledge"];
};

/** What the assistant says of a procedure, in its own words: as a whole, and of each aspect. */
export function AnswersBeside({ title, before, after, today, knowledge }: Props) {
  const questions: (Aspect | undefined)[] = [undefined, ...aspects];
  const say = (record: ProcedureRecord, aspect: Aspect | undefined) => {
    const successor = knowledge.procedure(record.supersededBy ?? "");
    const answer = buildAnswer(record, aspect ? [aspect] : [], today);
    const { title: heading = "", text } = showAnswer(answer, successor);
    return `${heading}\n\n${text}`;
  };
  return (
    <section class="card">
      <h2>{title}</h2>
      {questions.map((aspect) => {
        const now = say(after, aspect);
        const then = before && say(before, aspect);
        const isChanged = then !== undefined && then !== now;
        return (
          <details key={aspect ?? "overview"} class="answers" open={aspect === undefined}>
            <summary>
              <span>{aspect ? aspectHeadings[aspect] : "Hỏi chung"}</span>{" "}
              {isChanged && <span class="tag warn">Thay đổi</span>}
            </summary>
            {then === undefined || !isChanged ? (
              <p class="words said" {...notOurs}>
                {now}
              </p>
            ) : (
              <div class="beside">
                <Said label="Trước" words={then} />
                <Said label="Sau" words={now} />
              </div>
            )}
          </details>
        );
      })}
    </section>
  );
}

function Said({ label, words }: { label: string; words: string }) {
  return (
    <div>
      <h3>{label}</h3>
      <p class="words said" {...notOurs}>
        {words}
      </p>
    </div>
  );
}

import {
  aspectHeadings,
  checkedLine,
  decisionLine,
  lapsed,
  lapsedSince,
  needsReview,
  notYet,
  notYetUntil,
  sourceLine,
  supersededBy,
} from "../../../bot/texts/answer.ts";
import { showIsoDate } from "../../../bot/texts/show-date.ts";
import type { Answer, Knowledge, Passage, Procedure } from "../../../knowledge/index.ts";
import { notOurs } from "../parts/not-ours.ts";

/** Without a script each procedure is a button that opens its card. */
export function FoundList({ found, typed }: { found: readonly Procedure[]; typed: string }) {
  if (typed.trim() === "") return null;
  if (found.length === 0) return <p class="hint">Không tìm thấy thủ tục nào.</p>;
  return (
    <ul class="plain found">
      {found.map(({ slug, name, code }) => (
        <li key={slug}>
          <button name="pick" value={slug} formaction="/console/hotline/look">
            <span {...notOurs}>{name}</span>
            {code && <small {...notOurs}>{code}</small>}
          </button>
        </li>
      ))}
    </ul>
  );
}

type CardProps = {
  answer: Answer | undefined;
  knowledge: Pick<Knowledge, "procedure">;
};

/**
 * One procedure to be read aloud, aspect by aspect: what most ask for stands open. What is no
 * longer in force is not told, and where the source is silent nothing is made up.
 */
export function AnswerCard({ answer, knowledge }: CardProps) {
  if (!answer) return null;
  const { procedure, standing, source } = answer;
  const next = procedure.supersededBy && knowledge.procedure(procedure.supersededBy);
  const told = standing === "lapsed" ? [] : answer.passages.filter(({ lines }) => lines.length > 0);
  const caution = cautionOf(answer);
  return (
    <article class="read-aloud" tabindex={-1} data-answer={procedure.slug} {...notOurs}>
      <h3>{procedure.name}</h3>
      {caution && <p class="alert">{caution}</p>}
      {next && <p>{supersededBy(next.name)}</p>}
      {told.map((passage) => (
        <PassageBlock key={passage.aspect} passage={passage} />
      ))}
      <p class="sub">{sourceLine(source.title)}</p>
      {source.decision && <p class="sub">{decisionLine(source.decision)}</p>}
      {source.lastVerified && <p class="sub">{checkedLine(showIsoDate(source.lastVerified))}</p>}
      {source.url && (
        <p class="sub">
          <a href={source.url} rel="noreferrer" target="_blank">
            {source.url}
          </a>
        </p>
      )}
    </article>
  );
}

const mostAsked = new Set(["papers", "fee", "time", "place"]);

function PassageBlock({ passage: { aspect, lines } }: { passage: Passage }) {
  return (
    <details open={mostAsked.has(aspect)}>
      <summary>{aspectHeadings[aspect]}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line} class={line.startsWith("– ") ? "deeper" : undefined}>
            {line.replace(/^– /, "")}
          </li>
        ))}
      </ul>
    </details>
  );
}

function cautionOf({ standing, source }: Answer): string | undefined {
  switch (standing) {
    case "current":
      return undefined;
    case "needs_review":
      return needsReview();
    case "not_yet":
      return source.validFrom ? notYetUntil(showIsoDate(source.validFrom)) : notYet();
    case "lapsed":
      return source.validTo ? lapsedSince(showIsoDate(source.validTo)) : lapsed();
  }
}

import type { Answer, Passage, Procedure, Source } from "../../knowledge/index.ts";
import type { Reply } from "../reply.ts";
import {
  aspectHeadings,
  checkedLine,
  decisionLine,
  lapsed,
  lapsedSince,
  needsReview,
  notStated,
  notYet,
  notYetUntil,
  restAtSource,
  sourceLine,
  supersededBy,
  validFromLine,
  validToLine,
} from "../texts/answer.ts";
import { showIsoDate } from "../texts/show-date.ts";

/**
 * An answer in words: first how far it may be relied on, then the facts, then where they come from.
 * What is no longer in force is not told at all; what the source does not say is not made up.
 */
export function showAnswer(answer: Answer, successor?: Procedure): Reply {
  const { procedure, standing, passages, source } = answer;
  const caution = showStanding(answer);
  if (standing === "lapsed")
    return {
      title: procedure.name,
      text: join([caution, successor && supersededBy(successor.name), showSource(source)]),
    };
  return {
    title: procedure.name,
    text: join([
      caution,
      ...passages.map((passage) => showPassage(passage, source)),
      showSource(source),
    ]),
  };
}

function showStanding({ standing, source }: Answer): string | undefined {
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

function showPassage({ aspect, lines, isShortened }: Passage, { url }: Source): string {
  const heading = `${aspectHeadings[aspect]}:`;
  if (lines.length === 0) return `${heading}\n${notStated()}`;
  const told = lines.map((line) => (line.startsWith("– ") ? `  ${line}` : `• ${line}`));
  const rest = isShortened ? [restAtSource(url !== undefined)] : [];
  return [heading, ...told, ...rest].join("\n");
}

function showSource(source: Source): string {
  const { title, url, decision, validFrom, validTo, lastVerified } = source;
  return [
    sourceLine(title),
    ...(decision ? [decisionLine(decision)] : []),
    ...(validFrom ? [validFromLine(showIsoDate(validFrom))] : []),
    ...(validTo ? [validToLine(showIsoDate(validTo))] : []),
    ...(lastVerified ? [checkedLine(showIsoDate(lastVerified))] : []),
    ...(url ? [url] : []),
  ].join("\n");
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part).join("\n\n");
}

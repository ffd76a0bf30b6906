import { toProcedure, type ProcedureRecord } from "../procedure-record.ts";
import type { AnswerHouse } from "./answer-house.ts";
import type { Clarify } from "./finding.ts";
import { alike, type Title } from "./read-title.ts";
import { matterOf } from "./twins.ts";

type Parted = Pick<Clarify, "by" | "matter" | "options">;

/** Two to five procedures as options: by their cases where they are about one thing, else by name. */
export function partOptions(records: readonly ProcedureRecord[], house: AnswerHouse): Parted {
  const labels = caseLabels(
    records.flatMap(({ slug }) => house.titles.get(slug) ?? []),
    house,
  );
  if (labels !== undefined)
    return {
      by: "case",
      ...matterIn(records, house),
      options: records.map((record, place) => ({
        procedure: toProcedure(record),
        label: labels[place] ?? record.name,
      })),
    };
  const names = shortNames(records.map(({ name }) => matterOf(name)));
  return {
    by: "procedure",
    options: records.map((record, place) => ({
      procedure: toProcedure(record),
      label: names[place] ?? record.name,
    })),
  };
}

/** Undefined where the titles are about different things, or their cases do not tell them apart. */
function caseLabels(titles: readonly Title[], { talk }: AnswerHouse): string[] | undefined {
  const first = titles[0];
  if (first === undefined || titles.some(({ object }) => alike(first.object, object) < sameThing))
    return undefined;
  const groups = [...talk.otherwise.keys()];
  const caseOf = (title: Title, group: string) =>
    title.cases.get(group) ?? talk.otherwise.get(group) ?? undefined;
  const telling = groups.filter(
    (group) => new Set(titles.map((one) => caseOf(one, group))).size > 1,
  );
  const labels = titles.map((title) =>
    telling.flatMap((group) => caseOf(title, group) ?? []).join(", "),
  );
  return labels.every((label) => label !== "") && new Set(labels).size === labels.length
    ? labels
    : undefined;
}

/** Titles whose words without the case are this much alike are about one thing. */
const sameThing = 0.6;

function matterIn([first]: readonly ProcedureRecord[], { titles }: AnswerHouse) {
  const matter = first && titles.get(first.slug)?.objectText;
  return matter ? { matter } : {};
}

/** The names without the words all of them begin with, once these say nothing new. */
function shortNames(names: readonly string[]): string[] {
  const split = names.map((name) => name.split(/\s+/));
  const shortest = Math.min(...split.map((words) => words.length));
  let shared = 0;
  while (shared < shortest - 1 && split.every((words) => words[shared] === split[0]?.[shared]))
    shared += 1;
  if (shared < longOpening) return [...names];
  return split.map((words) => `… ${words.slice(shared).join(" ")}`);
}

/** Fewer common words than this are kept: "Đăng ký kết hôn" needs its verb. */
const longOpening = 4;

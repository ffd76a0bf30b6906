import type { Desk } from "../../desk.ts";
import { feedbackTexts as texts, isItThis } from "../../texts/feedback-form.ts";
import { guessCategories } from "../guess-categories.ts";
import type { RunningForm } from "../state.ts";
import { readWords } from "../words.ts";
import type { Field, Option } from "./form.ts";
import { onlyOptions } from "./fields.ts";

/**
 * What the ticket is about: first what the words make likely, then a group, then one of its
 * categories, so that a phone never shows more than eight.
 */
export const categoryField: Field = {
  key: "category",
  label: texts.labels.category,
  question: askCategory,
  findOptions: ({ desk }, { answers, path }) =>
    path === undefined
      ? (guesses(desk, answers["what"] ?? "") ?? groups(desk))
      : path === allGroups
        ? groups(desk)
        : ofGroup(desk, path),
  parse: onlyOptions,
  show: (value, desk) => categoriesOf(desk).find(({ id }) => id === value)?.label ?? value,
};

const allGroups = "groups";
const group = "group:";

function askCategory({ path, options }: RunningForm): string {
  if (path?.startsWith(group)) return texts.askCategory;
  const [first, ...others] = options ?? [];
  const isGuess = path === undefined && others.at(-1)?.value === allGroups;
  return isGuess && first ? isItThis(first.label, others.length > 1) : texts.askGroup;
}

function guesses(desk: Desk, story: string): readonly Option[] | undefined {
  const all = categoriesOf(desk);
  const likely = guessCategories(readWords(story)).flatMap(
    (id) => all.find((category) => category.id === id) ?? [],
  );
  if (likely.length === 0) return undefined;
  const other = { value: allGroups, label: texts.otherGroup, leadsOn: true };
  return [...likely.slice(0, 2).map(toOption), other];
}

/** A group of one category needs no second question. */
function groups(desk: Desk): readonly Option[] {
  return desk.tickets.categoryGroups().flatMap(({ id, label, categories: [first, ...others] }) => {
    if (!first) return [];
    if (others.length === 0) return [{ value: first.id, label }];
    return [{ value: `${group}${id}`, label, leadsOn: true }];
  });
}

function ofGroup(desk: Desk, path: string): readonly Option[] {
  const chosen = desk.tickets.categoryGroups().find(({ id }) => `${group}${id}` === path);
  return chosen ? chosen.categories.map(toOption) : groups(desk);
}

function categoriesOf(desk: Desk): readonly { id: string; label: string }[] {
  return desk.tickets.categoryGroups().flatMap(({ categories }) => categories);
}

function toOption({ id, label }: { id: string; label: string }): Option {
  return { value: id, label };
}

import { z } from "zod";
import { textList } from "./text-list.ts";
import { aspects } from "./procedure.ts";

/** The files of content/vocabulary: words, never code. Each says where its words come from. */
const source = z.string().min(1);
const text = z.string().trim().min(1);
const phrases = textList;

/** What a chat abbreviation stands for; a longer entry wins over a shorter ("nộp hs", "hs"). */
export const abbreviationsFile = z.strictObject({ source, entries: z.record(text, text) });

/** Words of a region, or usual slips, and what is commonly written. A phrase may protect itself. */
export const usualFormsFile = abbreviationsFile;

/** Words that spelling leaves alone; one text may hold several. */
export const keptWordsFile = z.strictObject({ source, words: phrases });

/** What makes up numbers: see `Numbers` in text/speller.ts. */
export const numbersFile = z.strictObject({
  source,
  units: z.record(text, text),
  takesNumber: phrases,
  digits: z.record(text, z.int().positive()),
  counted: phrases,
});

/**
 * Different words for one thing. The key names the concepts (several parted by a space) which each
 * of its phrases stands for, in questions and in content alike.
 */
export const conceptsFile = z.strictObject({ source, concepts: z.record(text, phrases) });

/** Words that carry no meaning for the search: politeness, story, place names. */
export const fillerFile = z.strictObject({ source, phrases });

/** Words that point back at the procedure the talk is about. */
export const referencesFile = z.strictObject({ source, phrases });

/** Words that ask for an aspect. A weak cue only counts if no other cue was found. */
export const aspectCuesFile = z.strictObject({
  source,
  cues: z.array(
    z.strictObject({ aspects: z.array(z.enum(aspects)).min(1), isWeak: z.boolean(), phrases }),
  ),
});

/**
 * Matters of other authorities, or of none: `holder` is who answers them, if known. A firm one is
 * never answered with a procedure, however well one fits (orders to the machine, homework).
 */
export const outOfScopeFile = z.strictObject({
  source,
  matters: z.array(
    z.strictObject({ name: text, holder: text.nullable(), isFirm: z.boolean(), phrases }),
  ),
});

/**
 * Groups of concepts that exclude one another, such as founding and closing. A procedure that
 * names only other members of a group than the question does is ranked down.
 */
export const contrastsFile = z.strictObject({
  source,
  /** A group of one side: what is unmarked is the opposite ("có yếu tố nước ngoài"). */
  groups: z.record(text, z.array(z.array(text).min(1)).min(1)),
});

export type ContrastGroups = z.infer<typeof contrastsFile>["groups"];
export type OutOfScopeMatter = z.infer<typeof outOfScopeFile>["matters"][number];

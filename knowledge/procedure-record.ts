import { z } from "zod";
import { aspects, type Procedure } from "./procedure.ts";

const text = z.string().trim().min(1);
const date = z.iso.date("must be a date such as 2026-05-10");
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be words of a-z and 0-9 with dashes");
const code = z.string().regex(/^\d\.\d{6}$/, "must be a national code such as 1.012953");

const component = z.strictObject({
  name: text,
  /** null: the source does not say how many. */
  copies: z.strictObject({
    original: z.int().min(0).nullable(),
    copy: z.int().min(0).nullable(),
  }),
  form: text.nullable(),
  /** Only in this case; null: always. */
  when: text.nullable(),
});

/** One way to hand in, with what is asked for it; several may share a channel. */
const way = z.strictObject({
  channel: z.enum(["in_person", "online", "post", "other"]),
  /** "34 ngày làm việc". */
  duration: text.nullable(),
  /** "500.000 đồng", or what the source says instead of an amount. */
  fee: text.nullable(),
  note: text.nullable(),
});

/** An office with a part in the procedure, besides the one that carries it out. */
const office = z.strictObject({
  role: z.enum(["decides", "receives", "authorised", "cooperates"]),
  name: text,
});

const law = z.strictObject({ id: text, title: text.nullable(), effectiveFrom: date.nullable() });

const source = z.strictObject({
  title: text,
  url: z.url().startsWith("https://").nullable(),
  /** How it was read; for reviewers, never shown. */
  note: text.nullable(),
});

/**
 * One file of content/procedures. A key is never left out: null says "not known", so that whoever
 * writes a record must decide. Citizens never see openQuestions, source notes or withheld facts.
 */
export const procedureRecord = z
  .strictObject({
    slug,
    code: code.nullable(),
    /** Codes of abolished procedures that this one took over; a question may still name them. */
    formerCodes: z.array(code),
    name: text,
    /** Other names in use, official or not. */
    aliases: z.array(text),
    /** How citizens speak of it: searched like an alias, and grown by staff. */
    citizenWords: z.array(text),
    field: text,
    levels: z.array(z.enum(["school", "commune", "province", "ministry", "other"])).min(1),
    authority: text.nullable(),
    offices: z.array(office),
    /** Who may apply, in the source's words. */
    applicants: z.array(text),
    /** "online" says that online submission exists; no source tells whether in full or in part. */
    channels: z.array(z.enum(["in_person", "online", "post"])),
    onlineAt: text.nullable(),
    /** Where the source gives period and fee by way of submission; empty: see duration and fee. */
    ways: z.array(way),
    steps: z.array(text),
    components: z.array(component),
    /** Number of sets of papers. */
    sets: z.int().min(1).nullable(),
    /** `value` is the longest normal period; `text` is what a citizen is told. */
    duration: z.strictObject({
      value: z.int().min(1).nullable(),
      unit: z.enum(["working_day", "day"]).nullable(),
      text: text.nullable(),
    }),
    /** An amount of 0: the source states that nothing is charged. */
    fee: z.strictObject({ amountVnd: z.int().min(0).nullable(), text: text.nullable() }),
    /** Several results stand on a line each. */
    result: text.nullable(),
    conditions: z.array(text),
    legalBasis: z.array(law),
    /** The decision that published the procedure. */
    decision: z.strictObject({ number: text, date: date.nullable() }).nullable(),
    validFrom: date.nullable(),
    /** Last day in force. */
    validTo: date.nullable(),
    supersededBy: slug.nullable(),
    /** Last day on which it may be told as current without a fresh check of the law. */
    reviewBy: date.nullable(),
    /** Date of the source data; not of a check on the portal. */
    lastVerified: date.nullable(),
    status: z.enum(["active", "needs_review"]),
    confidence: z.enum(["high", "medium", "low"]),
    /** Aspects whose facts are guesses kept for the reviewer: answered with "the source does not say". */
    withheld: z.array(z.enum(aspects)),
    /**
     * The source's own text of an aspect, where it could not be taken apart: told as it stands.
     * That of the ways to hand in is under "place", and stands for time, fee and online too.
     */
    originals: z.partialRecord(z.enum(aspects), text),
    lawChange: text.nullable(),
    openQuestions: z.array(text),
    sources: z.array(source),
  })
  .superRefine((record, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if ((record.status === "active") !== (record.confidence === "high"))
      refuse("status", "must be active if, and only if, confidence is high");
    if (record.status === "active" && record.lastVerified === null)
      refuse("lastVerified", "an active record needs the date of its source data");
    if (record.validFrom && record.validTo && record.validTo < record.validFrom)
      refuse("validTo", "must not lie before validFrom");
    if (record.supersededBy !== null && record.validTo === null)
      refuse("supersededBy", "a superseded record needs validTo, its last day in force");
    if (record.duration.value !== null && record.duration.text === null)
      refuse("duration", "a value needs its text, which is what citizens are told");
    if ((record.duration.value === null) !== (record.duration.unit === null))
      refuse("duration", "value and unit are given together or not at all");
  });

export type ProcedureRecord = z.infer<typeof procedureRecord>;

/** The part of a record that may leave this floor. */
export function toProcedure(record: ProcedureRecord): Procedure {
  return {
    slug: record.slug,
    name: record.name,
    field: record.field,
    ...(record.code === null ? {} : { code: record.code }),
    ...(record.supersededBy === null ? {} : { supersededBy: record.supersededBy }),
  };
}

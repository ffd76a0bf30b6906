import { z } from "zod";
import { textList } from "./text-list.ts";

/** Files of content/vocabulary that tell how a talk goes on and how one matter parts into cases. */
const source = z.string().min(1);
const text = z.string().trim().min(1);
const phrases = textList;

/**
 * Cases of one matter, by groups whose members exclude one another ("cấp lại", "gia hạn").
 * `otherwise` is the label of a title that names no member of the group; null: it has none.
 */
export const casesFile = z.strictObject({
  source,
  groups: z.record(
    text,
    z.strictObject({
      otherwise: text.nullable(),
      /** A plain case is what is meant when nothing is said ("cấp mới", "trong nước"). */
      cases: z.array(z.strictObject({ label: text, isPlain: z.boolean(), phrases })).min(1),
    }),
  ),
});

/** How people take back, go back, pick from a list, and join requests. */
export const talkFile = z.strictObject({
  source,
  /** "Không, ý em là": what follows is meant in place of what was said before. */
  corrections: phrases,
  /** May stand before a correction. */
  hesitations: phrases,
  /** "Chứ không phải": what follows was not meant. */
  insteadOf: phrases,
  /** "Không phải": a clause that opens with it, before others, says what was not meant. */
  notMeant: phrases,
  /** "Không có … gì hết": the same where a clause opens with a denial and ends so. */
  notAtAll: phrases,
  /** "Để sau", "chi nữa": a clause beside others in which it stands is not meant now. */
  leftAside: phrases,
  /** Open a short clause that says what was not meant: "không mất, chỉ mờ thôi". */
  denials: phrases,
  /** "Hỏi chuyện khác": what was in hand is left. */
  switches: phrases,
  returnsToLast: phrases,
  returnsToFirst: phrases,
  /** Words for a place in a list, "1" to "5" and "last". */
  ordinals: z.record(z.enum(["1", "2", "3", "4", "5", "last"]), phrases),
  /** May join two requests, as signs do. */
  joiners: phrases,
  /** Those of them which say that something else is asked for. */
  adders: phrases,
  /** Say that two things are asked for. */
  both: phrases,
  /** Said twice, each opens a request of its own: "vừa …, vừa …". */
  repeated: phrases,
  /** Words by which a part of a message asks for something, rather than tell a story. */
  requests: phrases,
});

/** What was abolished, and what took its place. */
export const changesFile = z.strictObject({
  source,
  changes: z.array(
    z.strictObject({
      name: text,
      since: z.iso.date(),
      /** Ends the sentence "… nay do". */
      now: text,
      law: text,
      confidence: z.enum(["high", "medium", "low"]),
      phrases,
    }),
  ),
});

export type Place = keyof z.infer<typeof talkFile>["ordinals"];

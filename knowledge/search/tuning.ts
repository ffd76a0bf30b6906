import { z } from "zod";
import {
  clearFeatures,
  goingOnFeatures,
  returningFeatures,
  severalFeatures,
  takingBackFeatures,
  togetherFeatures,
} from "../judges/feature-names.ts";
import { featureNames } from "./feature-names.ts";

const share = z.number().min(0).max(1);

/** A number for each name: a feature that is forgotten is a fault of the file. */
function weightsOf<Name extends string>(names: readonly Name[]) {
  const shape = Object.fromEntries(names.map((name) => [name, z.number()]));
  return z.strictObject(shape as Record<Name, z.ZodNumber>);
}

function judgeOf<Name extends string>(names: readonly Name[]) {
  return z.strictObject({
    from: share,
    bias: z.number(),
    weights: weightsOf(names),
    crossValidated: z.record(z.string(), z.number()),
  });
}

/** content/tuning.json: every weight and threshold of the search, with the date and how it was set. */
export const tuningFile = z.strictObject({
  source: z.string().min(1),
  setOn: z.iso.date(),
  /** What `npm run fit` reported, set by set; shares in percent. */
  crossValidated: z.record(z.string(), z.record(z.string(), z.number())),
  /** Weight of a field in the index. */
  fields: z.strictObject({
    name: z.number().positive(),
    aliases: z.number().positive(),
    field: z.number().positive(),
  }),
  /** Of BM25+: how fast repeats saturate, how much long fields lose, the least of a match. */
  bm25: z.strictObject({ k: z.number().min(0), b: share, d: z.number().min(0) }),
  /** Weight of a kind of search term. */
  terms: z.strictObject({
    syllable: z.number().positive(),
    pair: z.number().positive(),
    concept: z.number().positive(),
  }),
  /** Terms of a question are sought, the rarest first, until this many postings are read. */
  postings: z.int().positive(),
  /**
   * What each feature of a candidate adds to its weight; the logistic function of the sum is the
   * likelihood that the procedure is meant. Fitted by `npm run fit`.
   */
  model: z.strictObject({
    bias: z.number(),
    ...weightsOf(featureNames).shape,
  }),
  /** Judgements of a message, fitted by `npm run fit:judges`. */
  judges: z.strictObject({
    setOn: z.iso.date(),
    /** It is clear enough to be answered; else a question back is asked. */
    isClear: judgeOf(clearFeatures),
    /** It goes on about the procedure in hand. */
    stays: judgeOf(goingOnFeatures),
    /** It asks for another case of the procedure in hand, and is whole only together with it. */
    leans: judgeOf(goingOnFeatures),
    /** It goes back to a procedure that was in hand before. */
    returns: judgeOf(returningFeatures),
    /** It takes back what was said before. */
    takesBack: judgeOf(takingBackFeatures),
    /** It asks for each of its parts. */
    isSeveral: judgeOf(severalFeatures),
  }),
  /** What words mean amid their talk: weights as of `model`, fitted by `npm run fit:judges`. */
  together: z.strictObject({ bias: z.number(), weights: weightsOf(togetherFeatures) }),
  /** What a word of a phrase missing in the question costs, and the other way round. */
  phraseMiss: share,
  questionMiss: share,
  /** Weight of a question's word that no content knows, as a share of the rarest known word's. */
  unknownWord: share,
  /** Worth of a match whose tone marks differ. */
  otherTones: share,
  /** Worth of a syllable that matches without either of its neighbours. */
  loneSyllable: share,
  /** Weight of a filler word typed without marks, so that it may be a word that matters. */
  doubtfulFiller: share,
  /** Weight of a filler word. */
  filler: share,
  /** Candidates taken for ranking from those nearest in meaning. */
  nearest: z.int().positive(),
  /** Candidates taken from the index for ranking. */
  candidates: z.int().positive(),
  /** From here on a procedure is answered. */
  answerFrom: share,
  /** From here on a procedure takes over from the topic of the talk. */
  switchFrom: share,
  /** From here on a procedure is answered although the question names a matter of others. */
  theirsFrom: share,
  /** From this likelihood of being clear on, what says all that a plain title says is clear. */
  plainFrom: share,
  /** So much nearer, from such nearness on, a matter of others is rather meant than a procedure. */
  theirsBy: share,
  theirsNear: share,
  /** The same of what words mean amid their talk. */
  theirsStillBy: share,
  /** A procedure so much nearer is meant, whatever matter of others is named beside it. */
  oursBy: share,
  /** From here on, as a cosine, a question that is not ours is told whose it is. */
  elsewhereFrom: share,
  /** From this likelihood of staying on, what would find nothing goes on about the procedure in hand. */
  staysFrom: share,
  /** From this one on, what comes near a matter of others does. */
  staysRatherFrom: share,
  /** From this one on, what names a matter of others does. */
  staysSurelyFrom: share,
  /** From this likelihood on another case of the procedure in hand is asked for; from the second on surely. */
  leansFrom: share,
  leansSurelyFrom: share,
  /** From this share on words mean a procedure amid their talk far more than any other. */
  surelyTogetherFrom: share,
  /** An offered procedure found with this part of the best one's share is chosen, not passed over. */
  offeredFrom: share,
  /** From here on each part of a message is a question by itself, whatever the others are. */
  wholeFrom: share,
  /** From here on several procedures are worth a question back. */
  clarifyFrom: share,
  /** From here on what no procedure fits is asked back about, where a family is open to it. */
  vagueFrom: share,
  /** So much of the words must then be words of the procedure's names. */
  vagueNamed: share,
  /** A candidate within this share of the best is about as good. */
  closeTo: share,
  /** From this share of all likelihood on the best candidate is answered without a question back. */
  sureFrom: share,
  /** Candidates of at least this part of the best one's share are offered in a question back. */
  besideFrom: share,
});

export type Tuning = z.infer<typeof tuningFile>;

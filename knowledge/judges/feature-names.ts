/** What speaks for a message being clear enough to be answered with the best procedure. */
export const clearFeatures = [
  /** The best procedure's part of all likelihood, and how far it is ahead of the second and third. */
  "share",
  "ahead",
  "aheadOfThird",
  /** How likely it is meant rather than nothing of ours. */
  "score",
  /** How much of the message its names know, and its names or facts. */
  "named",
  "known",
  /** How much of its best name the message says. */
  "recall",
  "nameRecall",
  /** How near its meaning is, and how much nearer than the second's. */
  "meaning",
  "nearer",
  "foreignGap",
  /** How many others are likely, and how many of the best twenty know as much of the message. */
  "rivals",
  "strongRivals",
  "equals",
  /** How much more of the message another one of the best knows. */
  "outdone",
  /** Words that matter, and words at all. */
  "content",
  "length",
  /** Its title is the plain case; and that of no rival is. */
  "isPlain",
  "isOnlyPlain",
  /** A deed is asked for; an aspect is. */
  "asksDeed",
  "asksAspect",
  /** How much of the thing its title is about the message says. */
  "object",
  /** How far its rivals are about the same thing. */
  "sameThing",
  /** Groups of opposites, as in the search. */
  "agreements",
  "contrasts",
  "unasked",
  /** A likely rival about the like thing takes a side of which the message says nothing. */
  "unsaid",
  /** A rival is about the same thing in another case. */
  "otherCase",
  /** It is in a family of procedures of which the message shows a sign of none; that family is its narrowest. */
  "openFamily",
  "openNarrowest",
  /** Of one of its families the message shows a sign of it alone; of others alone. */
  "saidMember",
  "otherMember",
  /** What its words alone hint at: see `Hints`. */
  "clear",
] as const;

/** What speaks for a message going on about the procedure in hand, or about the like of it. */
export const goingOnFeatures = [
  "asksAspect",
  "asksWeakly",
  "refersBack",
  "asksDeed",
  /** Words that matter, and words at all. */
  "content",
  "length",
  /** How well the message by itself finds a procedure. */
  "score",
  "share",
  "meaning",
  "named",
  "foreignGap",
  /** How near a matter of others is, and how much of the message none of ours knows. */
  "foreign",
  "strange",
  /** How well it finds the procedure in hand. */
  "topicScore",
  "topicShare",
  "topicMeaning",
  "topicNamed",
  "isTopic",
  /** How much of its content the procedure in hand is called by. */
  "known",
  /** The procedure found is about the same thing as the one in hand. */
  "sameThing",
  /** It names another case than the one in hand, or the same. */
  "differs",
  "agrees",
  /** Its words for a case are none of the title's: "trong nước" where a foreigner is in hand. */
  "otherLabel",
  /** It shows a sign of another member of a family of the one in hand, and none of its own. */
  "saysSibling",
  /** It names a case and nothing else. */
  "onlyCase",
  /** What its words alone hint at: see `Hints`. */
  "stay",
  "sibling",
  "correct",
  "back",
] as const;

/** What speaks for a message taking back what was said before. */
export const takingBackFeatures = [
  ...goingOnFeatures,
  /** Its words say what is not meant: "không phải …", "chứ không phải …". */
  "isCut",
] as const;

/** What speaks for a message going back to a procedure that was in hand before. */
export const returningFeatures = [
  ...goingOnFeatures,
  /** Its words say so: "lúc nãy", "quay lại". */
  "saysBack",
  /** How well it finds the one of them that it finds best. */
  "earlierScore",
  "earlierShare",
  "earlierMeaning",
  "earlierNamed",
] as const;

/** What speaks for a message asking for each of its parts. */
export const severalFeatures = [
  "parts",
  /** How well the part that is found worst finds its procedure. */
  "leastScore",
  "leastShare",
  "leastNamed",
  "leastMeaning",
  /** How well the whole message finds one, and whether that is a part's. */
  "wholeScore",
  "wholeShare",
  "wholeNamed",
  "wholeMeaning",
  "isWholePart",
  /** How well the whole message finds the other parts' procedures. */
  "otherScore",
  "otherNamed",
  "otherMeaning",
  /** How far the parts' procedures are about the same thing. */
  "likeThing",
  /** It says that there are two ("cả hai"), and that one is added ("ngoài ra"). */
  "saysBoth",
  "adds",
  /** How the parts are set off. */
  "afterJoiner",
  "afterSentence",
  /** Which part of the parts asks for a deed, and for an aspect. */
  "askDeeds",
  "askAspects",
  /** Each part asks an aspect of its own and is found surely by what it says. */
  "eachIsWhole",
  "leastContent",
  "length",
  /** What its words alone hint at: see `Hints`. */
  "several",
] as const;

/** What speaks for a procedure being meant by words that are whole only amid their talk. */
export const togetherFeatures = [
  /** How well the words find it by themselves; shares as logarithms. */
  "aloneShare",
  "aloneMeaning",
  "aloneNamed",
  /** Joined to the question before, to the title in hand, and to the better one of both. */
  "beforeShare",
  "titleShare",
  "titleScore",
  "jointMeaning",
  "jointNamed",
  /** Groups of opposites, as in the search: by themselves, and joined. */
  "aloneContrasts",
  "aloneUnasked",
  "jointContrasts",
  "jointUnasked",
  /** How far it is about the same thing as the procedure in hand. */
  "sameThing",
  /** It was in hand before. */
  "isEarlier",
  "isPlain",
  /** Groups of opposites in which it is on the side that is named, and on another. */
  "agrees",
  "differs",
  /** Groups in which it differs from the procedure in hand although nothing is said of them. */
  "elsewhere",
  /** Its case is named; the plain case is named, and it is the plain one. */
  "inCase",
  "inPlainCase",
  /** As a member of a family of the one in hand a sign of it is said; or only of other members. */
  "isSaidSibling",
  "isUnsaidSibling",
] as const;

export type TogetherFeature = (typeof togetherFeatures)[number];
export type ClearFeature = (typeof clearFeatures)[number];
export type GoingOnFeature = (typeof goingOnFeatures)[number];
export type TakingBackFeature = (typeof takingBackFeatures)[number];
export type ReturningFeature = (typeof returningFeatures)[number];
export type SeveralFeature = (typeof severalFeatures)[number];

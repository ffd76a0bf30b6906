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
  /** It names a case and nothing else. */
  "onlyCase",
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
  "leastContent",
  "length",
] as const;

export type ClearFeature = (typeof clearFeatures)[number];
export type GoingOnFeature = (typeof goingOnFeatures)[number];
export type SeveralFeature = (typeof severalFeatures)[number];

/** What a message may do in a talk. "back": it returns to an earlier matter. */
export const turnActs = ["fresh", "stay", "sibling", "correct", "back"] as const;
export type TurnAct = (typeof turnActs)[number];

/** Whether it tells enough to be answered. */
export const clarities = ["vague", "clear"] as const;
export type Clarity = (typeof clarities)[number];

/** How many procedures it asks for. */
export const requestCounts = ["one", "several"] as const;
export type RequestCount = (typeof requestCounts)[number];

/**
 * What the words of a message alone hint at, whatever is found for them: for each act the logarithm
 * of its odds against a fresh question, of its being clear against vague, of several requests against one.
 */
export type Hints = Readonly<Record<Exclude<TurnAct, "fresh"> | "clear" | "several", number>>;

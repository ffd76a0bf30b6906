export const aspects = [
  "papers",
  "fee",
  "time",
  "place",
  "steps",
  "conditions",
  "result",
  "legal_basis",
  "online",
  "form",
] as const;

/** Which piece of a procedure a question asks for. */
export type Aspect = (typeof aspects)[number];

/** One administrative procedure (thủ tục hành chính). */
export type Procedure = { slug: string; name: string };

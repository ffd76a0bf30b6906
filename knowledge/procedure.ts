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

/**
 * One administrative procedure (thủ tục hành chính) as the rest of the house may see it. The facts
 * themselves are only had as an Answer, because some of a record must not be told to a citizen.
 */
export type Procedure = {
  slug: string;
  /** The official title. */
  name: string;
  /** The national code such as "1.012953"; absent: not known, or not a coded procedure. */
  code?: string;
  /** This project's own grouping, for lists; not the official "lĩnh vực". */
  field?: string;
  /** Slug of the procedure that took its place. */
  supersededBy?: string;
};

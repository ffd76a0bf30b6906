import { foldTones, type ProcedureRecord, splitWords } from "../../knowledge/index.ts";

/** A record in which only the name stands: all else is not known yet. */
export function newRecord(names: { slug: string; name: string; field: string }): ProcedureRecord {
  return {
    ...names,
    code: null,
    formerCodes: [],
    aliases: [],
    citizenWords: [],
    levels: ["province"],
    authority: null,
    offices: [],
    applicants: [],
    channels: [],
    onlineAt: null,
    ways: [],
    steps: [],
    components: [],
    sets: null,
    duration: { value: null, unit: null, text: null },
    fee: { amountVnd: null, text: null },
    result: null,
    conditions: [],
    legalBasis: [],
    decision: null,
    validFrom: null,
    validTo: null,
    supersededBy: null,
    reviewBy: null,
    lastVerified: null,
    status: "needs_review",
    confidence: "low",
    withheld: [],
    originals: {},
    lawChange: null,
    openQuestions: [],
    sources: [],
  };
}

/** The slug that a name gives, such as "muon-phong-thu-vien": fits a button of a chat. */
export function slugOf(name: string): string {
  return splitWords(foldTones(name))
    .map((word) => word.replaceAll(/[^a-z0-9]/g, ""))
    .filter((word) => word !== "")
    .join("-")
    .slice(0, 48)
    .replace(/-+$/, "");
}

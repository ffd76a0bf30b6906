import type { ProcedureRecord } from "../procedure-record.ts";
import { bodyOf } from "../search/body-of.ts";
import { papersIn } from "./parse-papers.ts";
import type { PortalRow } from "./portal-row.ts";
import { readConditions } from "./read-field.ts";
import { linesOf } from "./to-lines.ts";
import { readHead, unknownFacts } from "./to-record.ts";

/**
 * A record of an export of which only what the search goes by is held; the rest is read whenever it
 * is asked for. To copy one by spreading it would lose that: see `whole` and `withCitizenWords`.
 */
export class PortalRecord implements ProcedureRecord {
  readonly #held: Held;
  readonly #read: () => ProcedureRecord;

  constructor(held: Held, read: () => ProcedureRecord) {
    this.#held = held;
    this.#read = read;
  }

  /** The record with all that it holds, as a plain object. */
  whole(): ProcedureRecord {
    return { ...this.#read(), citizenWords: this.citizenWords };
  }

  withCitizenWords(citizenWords: string[]): PortalRecord {
    return new PortalRecord({ ...this.#held, citizenWords }, this.#read);
  }

  /** See `bodyOf`. */
  get body() {
    return this.#held.body;
  }

  get slug() {
    return this.#held.slug;
  }

  get code() {
    return this.#held.code;
  }

  get name() {
    return this.#held.name;
  }

  get aliases() {
    return this.#held.aliases;
  }

  get citizenWords() {
    return this.#held.citizenWords;
  }

  get field() {
    return this.#held.field;
  }

  get levels() {
    return this.#held.levels;
  }

  get authority() {
    return this.#read().authority;
  }

  get offices() {
    return this.#read().offices;
  }

  get applicants() {
    return this.#read().applicants;
  }

  get channels() {
    return this.#read().channels;
  }

  get ways() {
    return this.#read().ways;
  }

  get steps() {
    return this.#read().steps;
  }

  get components() {
    return this.#read().components;
  }

  get result() {
    return this.#read().result;
  }

  get conditions() {
    return this.#read().conditions;
  }

  get legalBasis() {
    return this.#read().legalBasis;
  }

  get decision() {
    return this.#read().decision;
  }

  get originals() {
    return this.#read().originals;
  }

  get sources() {
    return this.#read().sources;
  }

  get formerCodes(): ProcedureRecord["formerCodes"] {
    return unknownFacts.formerCodes;
  }

  get onlineAt(): ProcedureRecord["onlineAt"] {
    return unknownFacts.onlineAt;
  }

  get sets(): ProcedureRecord["sets"] {
    return unknownFacts.sets;
  }

  get duration(): ProcedureRecord["duration"] {
    return unknownFacts.duration;
  }

  get fee(): ProcedureRecord["fee"] {
    return unknownFacts.fee;
  }

  get validFrom(): ProcedureRecord["validFrom"] {
    return unknownFacts.validFrom;
  }

  get validTo(): ProcedureRecord["validTo"] {
    return unknownFacts.validTo;
  }

  get supersededBy(): ProcedureRecord["supersededBy"] {
    return unknownFacts.supersededBy;
  }

  get reviewBy(): ProcedureRecord["reviewBy"] {
    return unknownFacts.reviewBy;
  }

  get lastVerified(): ProcedureRecord["lastVerified"] {
    return unknownFacts.lastVerified;
  }

  get status(): ProcedureRecord["status"] {
    return unknownFacts.status;
  }

  get confidence(): ProcedureRecord["confidence"] {
    return unknownFacts.confidence;
  }

  get withheld(): ProcedureRecord["withheld"] {
    return unknownFacts.withheld;
  }

  get lawChange(): ProcedureRecord["lawChange"] {
    return unknownFacts.lawChange;
  }

  get openQuestions(): ProcedureRecord["openQuestions"] {
    return unknownFacts.openQuestions;
  }
}

/** What of a record every search goes by. */
export type Held = Pick<
  ProcedureRecord,
  "slug" | "code" | "name" | "aliases" | "citizenWords" | "field" | "levels"
> & { body: string };

export function heldOf(row: PortalRow): Held {
  const { result, levels, ...head } = readHead(row);
  const body = bodyOf({
    result: result.value.lines.join("\n") || null,
    components: papersIn(row.thanh_phan_ho_so ?? ""),
    // Most bodies are full before the last of these are come to.
    steps: linesOf(row.trinh_tu_thuc_hien ?? ""),
    conditions: conditionsOf(row),
  });
  return { ...head, levels: levels.value, citizenWords: [], body };
}

/** No getter, of which each would be a new kind of object to the runtime, and keep the row for long. */
function* conditionsOf(row: PortalRow): Generator<string> {
  yield* readConditions(row.yeu_cau_dieu_kien).value;
}

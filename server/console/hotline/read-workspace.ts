import type { DossierFacts } from "../../../bot/dossier-desk.ts";
import { parsePhone } from "../../../bot/dialogue/parse-phone.ts";
import { type Answer, type Procedure, aspects } from "../../../knowledge/index.ts";
import { vietnamDate } from "../../calendar/vietnam-date.ts";
import { type Person, readPerson } from "../../contacts/person-view.ts";
import { parseDossierCode } from "../../../bot/dossier-code.ts";
import { findDossier } from "../../dossiers/dossier-view.ts";
import { mayOpenDossier } from "../dossiers/may-open-dossier.ts";
import { matchesDigits } from "../../dossiers/keyed-hash.ts";
import { findProcedures } from "../../hotline/find-procedures.ts";
import type { Heed } from "../../hotline/heed-words.ts";
import { type SimilarTicket, similarTickets } from "../../tickets/similar-tickets-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { type CallForm, typedPhone } from "./call-form.ts";
import { heedOf } from "./call-to-save.ts";

/** What stands around the form: all of it follows from the form's own fields. */
export type Workspace = {
  form: CallForm;
  /** bad_number: what was typed is no number of a phone. */
  caller?: Person | "bad_number";
  found: readonly Procedure[];
  answer?: Answer;
  dossier?: FoundDossier | "not_found";
  heed: Heed;
  similar: readonly SimilarTicket[];
};

/** `isTheirs`: the last four digits of the caller's number are those given with the dossier. */
export type FoundDossier = { summary: DossierFacts; isTheirs: boolean; mayOpen: boolean };

/** A page that asks while somebody types wants one part only. */
export async function readWorkspace(
  house: ConsoleHouse,
  visit: Visit,
  form: CallForm,
): Promise<Workspace> {
  const wants = (part: string) => form.part === "" || form.part === part;
  const [caller, dossier, similar] = await Promise.all([
    wants("caller") ? readCaller(house, visit, form) : undefined,
    wants("dossier") ? readDossier(house, visit, form) : undefined,
    wants("check") ? readSimilar(house, visit, form) : [],
  ]);
  const today = vietnamDate(house.clock.now());
  const answer = wants("search")
    ? house.knowledge.answer(form.procedure, aspects, today)
    : undefined;
  return {
    form,
    found: wants("search") ? findProcedures(house.knowledge, form.q) : [],
    heed: wants("check") ? heedOf(form, house) : { isDanger: false },
    similar,
    ...(caller ? { caller } : {}),
    ...(answer ? { answer } : {}),
    ...(dossier ? { dossier } : {}),
  };
}

async function readCaller(
  house: ConsoleHouse,
  visit: Visit,
  form: CallForm,
): Promise<Workspace["caller"]> {
  const typed = typedPhone(form);
  if (typed === "" || !visit.may("contacts.view")) return undefined;
  const phone = parsePhone(typed);
  return phone ? readPerson(house.db.prisma, phone, visit.staff) : "bad_number";
}

async function readDossier(
  house: ConsoleHouse,
  visit: Visit,
  form: CallForm,
): Promise<Workspace["dossier"]> {
  if (form.dossier.trim() === "") return undefined;
  const code = parseDossierCode(form.dossier);
  const found = code === undefined ? undefined : await findDossier(house.db.prisma, code);
  if (!found || code === undefined) return "not_found";
  const lastFourDigits = (parsePhone(typedPhone(form)) ?? "").slice(-4);
  const typed = { code, lastFourDigits };
  const isTheirs = matchesDigits(house.secretKey, found, typed);
  return { summary: found.summary, isTheirs, mayOpen: mayOpenDossier(visit, found.unitId) };
}

async function readSimilar(
  house: ConsoleHouse,
  visit: Visit,
  { what, where }: CallForm,
): Promise<readonly SimilarTicket[]> {
  const words = `${what}\n${where}`.trim();
  if (words.length < 10) return [];
  return similarTickets(house.db.prisma, { words, among: { viewer: visit.staff } });
}

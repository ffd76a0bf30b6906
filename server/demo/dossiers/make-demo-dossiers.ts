import type { Calendars } from "../../calendar/calendars.ts";
import { type Day, vietnamDate } from "../../calendar/vietnam-date.ts";
import { type DossierStep, eventsOf } from "../../dossiers/dossier-events.ts";
import type { DossierRow } from "../../dossiers/dossier-store.ts";
import { hashDigits } from "../../dossiers/keyed-hash.ts";
import { searchKeysOf } from "../../dossiers/search-keys.ts";
import { maskName } from "../../mask.ts";
import { demoDigits, demoDossiers } from "../demo-dossiers.ts";
import { demoFates, easyFate } from "./demo-fates.ts";
import { demoLife, type Fate, type Turn } from "./demo-life.ts";
import { demoName } from "./demo-name.ts";
import { type Dice, oneOf, rollDice } from "./roll-dice.ts";

export type DemoDossierRow = { row: DossierRow; steps: DossierStep[] };

export type DemoPlace = { id: string; name: string };

type House = {
  now: Date;
  calendars: Calendars;
  secretKey: string;
  /** Units of the demo by their key; those that are not there are nobody's. */
  units: ReadonlyMap<string, DemoPlace>;
};

export const demoDossierCount = 500;
export const demoSource = "minh-hoa";

/** Five hundred dossiers of a year up to now, the same every time but for their dates. */
export function makeDemoDossiers(house: House): DemoDossierRow[] {
  const { now } = house;
  const calendar = house.calendars.of();
  const dice = rollDice(seed);
  const easy = demoDossiers.map((one) => {
    const life = demoLife(easyFate(one, { now, calendar }), calendar, dice);
    const turns = life.slice(0, life.findIndex(({ change }) => change.state === one.state) + 1);
    return { ...one, turns, fate: easyFate(one, { now, calendar }) };
  });
  const fates = demoFates(demoDossierCount - easy.length, { now, calendar }, dice);
  const serials = new Map<Day, number>();
  const others = fates.map((fate) => ({
    code: codeOf(fate.submittedOn, serials),
    applicant: demoName(dice),
    turns: demoLife(fate, calendar, dice),
    fate,
  }));
  return [...easy, ...others].map((one) => historyOf(one, house, dice));
}

const seed = 261_123;

/** Serials begin where those of the ten with codes that stay are out of the way. */
function codeOf(submittedOn: Day, serials: Map<Day, number>): string {
  const serial = (serials.get(submittedOn) ?? 100) + 1;
  serials.set(submittedOn, serial);
  return `000.00.99.H99-${submittedOn.slice(2).replaceAll("-", "")}-${`${serial}`.padStart(4, "0")}`;
}

type Life = { code: string; applicant: string; turns: readonly Turn[]; fate: Fate };

function historyOf({ code, applicant, turns, fate }: Life, house: House, dice: Dice) {
  const { secretKey } = house;
  const unit = house.units.get(oneOf(dice, fate.procedure.units) ?? "");
  const blank: Omit<DossierRow, "state" | "updatedAt"> = {
    ...{ code, isDemo: true, source: demoSource, importId: null },
    ...{ procedureCode: fate.procedure.code, procedureName: fate.procedure.name },
    ...{ office: unit?.name ?? "Bộ phận Một cửa (dữ liệu minh họa)", unitId: unit?.id ?? null },
    applicantMask: maskName(applicant),
    phoneHash: hashDigits(secretKey, code, demoDigits),
    idHash: null,
    searchKeys: searchKeysOf(secretKey, { name: applicant, lastFourDigits: demoDigits }),
    ...{ receivedOn: null, dueOn: null, finishedOn: null, remark: null, supplementBy: null },
    ...{ isByPost: dice() < 0.2, department: null, stateSince: null },
  };
  const steps: DossierStep[] = [];
  let row: DossierRow | undefined;
  for (const { at, change } of inOrder(turns, house.now)) {
    const stateSince = row?.state === change.state ? row.stateSince : at;
    const next: DossierRow = { ...(row ?? blank), ...change, stateSince, updatedAt: at };
    steps.push(...eventsOf(row, next));
    row = next;
  }
  if (!row) throw new Error(`nothing happened to ${code}`);
  return { row, steps };
}

/** One thing after the other, and what lies ahead cut off; the first has happened in any case. */
function inOrder(turns: readonly Turn[], now: Date): Turn[] {
  const kept: Turn[] = [];
  let last = 0;
  for (const { at, change } of turns) {
    const time = Math.max(at.getTime(), last + tenMinutes);
    if (kept.length > 0 && time > now.getTime()) break;
    last = kept.length > 0 ? time : Math.min(time, now.getTime() - tenMinutes);
    kept.push({ at: new Date(last), change });
  }
  return kept;
}

const tenMinutes = 600_000;

/** What of the sample is late at this hour, the longest first. */
export function lateOnes(dossiers: readonly DemoDossierRow[], now: Date): DossierRow[] {
  const today = vietnamDate(now);
  const isLate = ({ state, dueOn }: DossierRow) =>
    (state === 1 || state === 2 || state === 4) && dueOn !== null && vietnamDate(dueOn) < today;
  return dossiers
    .map(({ row }) => row)
    .filter(isLate)
    .toSorted((one, other) => Number(one.dueOn) - Number(other.dueOn));
}

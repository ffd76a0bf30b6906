import { forgetOldGaps } from "../catalogue/forget-gaps.ts";
import { keepGivenUp } from "../catalogue/keep-given-up.ts";
import { warnOfLapses } from "../catalogue/warn-of-lapses.ts";
import { returnFromColleagues } from "../conversations/return-from-colleagues.ts";
import type { Tx } from "../db.ts";
import { forgetLookups } from "../dossiers/forget-lookups.ts";
import { forgetOldCalls } from "../hotline/forget-calls.ts";
import { remindOfCalls } from "../hotline/remind-of-calls.ts";
import { endCutOffLetters } from "../outbox/end-cut-off-letters.ts";
import { withdrawStaleLetters } from "../outbox/withdraw-stale-letters.ts";
import { forgetOldPosts } from "../staff-group/forget-posts.ts";
import { fillSearch } from "../tickets/fill-search.ts";
import { forgetDrafts } from "../workbench/keep-draft.ts";
import { matchReceipts } from "../zalo/match-receipts.ts";
import type { WorkHouse } from "./start-work.ts";
import type { Job } from "./timetable.ts";

type Inside = WorkHouse & { tx: Tx };
type Chore = readonly [name: string, everyMs: number, run: (house: Inside) => Promise<unknown>];

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** What comes round by itself and is one transaction; the names stand on the channels page. */
const inOneTransaction: readonly Chore[] = [
  ["withdraw stale letters", 5000, withdrawStaleLetters],
  ["match receipts", 5000, matchReceipts],
  ["forget old look-ups", day, forgetLookups],
  ["keep questions given up", 15 * minute, keepGivenUp],
  ["forget old gaps", day, forgetOldGaps],
  ["forget old drafts", day, forgetDrafts],
  ["write old tickets for the search", 5000, fillSearch],
  ["remind of missed calls", minute, remindOfCalls],
  ["return talks that colleagues left", minute, returnFromColleagues],
  ["forget old group messages", day, forgetOldPosts],
  ["forget old calls", day, forgetOldCalls],
  ["warn of lapsing procedures", hour, warnOfLapses],
];

export function chores(house: WorkHouse): Job[] {
  const inside = inOneTransaction.map(([name, everyMs, run]) => ({
    name,
    everyMs,
    run: async () => {
      await house.db.transaction((tx) => run({ ...house, tx }));
    },
  }));
  const endCutOff = async () => {
    await endCutOffLetters(house, "claim_ran_out");
  };
  return [
    { name: "end cut-off letters", everyMs: 5000, run: endCutOff },
    ...inside,
    { name: "maintain the database", everyMs: 15 * minute, run: () => house.db.maintain() },
  ];
}

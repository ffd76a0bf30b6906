import type { Additions, Knowledge } from "../../knowledge/index.ts";
import { vietnamDate } from "../calendar/vietnam-date.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../db.ts";
import type { Log } from "../log.ts";
import type { Signals } from "../signals.ts";
import { additionsDigest } from "./additions-digest.ts";
import { readPublished } from "./additions-view.ts";

export type LiveKnowledge = { knowledge: Knowledge; close(): Promise<void> };

type LiveHouse = {
  db: Pick<Database, "prisma">;
  clock: Clock;
  signals: Signals;
  log: Log;
  /** Builds the index; takes some hundred milliseconds. */
  open: (additions: Additions) => Knowledge;
  /**
   * How often what is published is read again, in case a signal was missed, and because the day of
   * an edit may have come.
   */
  sweepMs?: number;
};

/**
 * The knowledge with what the staff has published: words, edited procedures whose day has come, and
 * everyday words. When some process publishes, it is opened anew and takes the old one's place
 * between two questions. If that fails, the old one goes on.
 */
export async function openLiveKnowledge(house: LiveHouse): Promise<LiveKnowledge> {
  const { db, clock, signals, log, open, sweepMs = 30_000 } = house;
  const read = () => readPublished(db.prisma, vietnamDate(clock.now()));
  const first = await read();
  let digest = additionsDigest(first);
  let current = open(first);
  const refresh = async (): Promise<void> => {
    const additions = await read();
    if (additionsDigest(additions) === digest) return;
    current = open(additions);
    digest = additionsDigest(additions);
    const counts = { words: additions.extraWords.size, records: additions.records.length };
    log.info(counts, "the published knowledge was read again");
  };
  let running = Promise.resolve();
  const take = (): void => {
    running = running.then(refresh).catch((error: unknown) => {
      log.error({ err: error }, "the published knowledge could not be read");
    });
  };
  const off = signals.on("knowledge_changed", take);
  const sweep = setInterval(take, sweepMs);
  sweep.unref();
  return {
    knowledge: follow(() => current),
    close: async () => {
      off();
      clearInterval(sweep);
      await running;
    },
  };
}

/** Each call goes to whatever is current at that moment. */
function follow(current: () => Knowledge): Knowledge {
  return {
    ask: (question, context) => current().ask(question, context),
    answer: (slug, asked, today) => current().answer(slug, asked, today),
    meant: (text) => current().meant(text),
    procedure: (slug) => current().procedure(slug),
    popular: () => current().popular(),
    all: () => current().all(),
    rank: (question) => current().rank(question),
    contentWords: (text, slug) => current().contentWords(text, slug),
    record: (slug) => current().record(slug),
    shipped: (slug) => current().shipped(slug),
    thesaurus: () => current().thesaurus(),
    get size() {
      return current().size;
    },
  };
}

import type { ExtraWords, Knowledge } from "../../knowledge/index.ts";
import type { Database } from "../db.ts";
import type { Log } from "../log.ts";
import type { Signals } from "../signals.ts";
import { wordsDigest } from "./words-digest.ts";
import { readPublishedWords } from "./words-view.ts";

export type LiveKnowledge = { knowledge: Knowledge; close(): Promise<void> };

type LiveHouse = {
  db: Pick<Database, "prisma">;
  signals: Signals;
  log: Log;
  /** Builds the index; takes some hundred milliseconds. */
  open: (words: ExtraWords) => Knowledge;
  /** How often the published words are read again, in case a signal was missed. */
  sweepMs?: number;
};

/**
 * The knowledge with the published words of the staff. When some process publishes, it is opened
 * anew and takes the old one's place between two questions. If that fails, the old one goes on.
 */
export async function openLiveKnowledge(house: LiveHouse): Promise<LiveKnowledge> {
  const { db, signals, log, open, sweepMs = 30_000 } = house;
  const first = await readPublishedWords(db.prisma);
  let digest = wordsDigest(first);
  let current = open(first);
  const refresh = async (): Promise<void> => {
    const words = await readPublishedWords(db.prisma);
    if (wordsDigest(words) === digest) return;
    current = open(words);
    digest = wordsDigest(words);
    log.info({ procedures: words.size }, "the published words were read again");
  };
  let running = Promise.resolve();
  const take = (): void => {
    running = running.then(refresh).catch((error: unknown) => {
      log.error({ err: error }, "the published words could not be read");
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
    get size() {
      return current().size;
    },
  };
}

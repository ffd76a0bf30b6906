/**
 * Joins calls that come while the database is busy into one statement (group commit): each call
 * resolves when the statement that held it has committed, with the result at its own place.
 * `most` items go into one flush; at most `parallel` flushes run at a time. A call waits `lingerMs`
 * for others to join it: none when somebody is waiting for the answer.
 */
export function groupCommit<Item, Outcome>(
  flush: (items: Item[]) => Promise<Outcome[]>,
  { most, parallel, lingerMs = 0 }: { most: number; parallel: number; lingerMs?: number },
): (item: Item) => Promise<Outcome> {
  let waiting: Waiting<Item, Outcome>[] = [];
  let running = 0;

  const run = async (): Promise<void> => {
    running += 1;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await settle(batch, flush);
    }
    running -= 1;
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (running >= parallel) return;
      const start = (): void => void (running < parallel && waiting.length > 0 && run());
      // The next tick of the event loop: requests read in this one share the statement.
      if (lingerMs === 0) setImmediate(start);
      else if (waiting.length === 1) setTimeout(start, lingerMs);
    });
}

type Waiting<Item, Outcome> = {
  item: Item;
  resolve: (outcome: Outcome) => void;
  reject: (error: unknown) => void;
};

/** When a batch is refused each item is tried alone, so that a bad one harms no other. */
async function settle<Item, Outcome>(
  batch: Waiting<Item, Outcome>[],
  flush: (items: Item[]) => Promise<Outcome[]>,
): Promise<void> {
  try {
    const outcomes = await flush(batch.map((entry) => entry.item));
    batch.forEach((entry, place) => entry.resolve(outcomes[place] as Outcome));
  } catch (error) {
    if (batch.length === 1) batch[0]?.reject(error);
    else for (const entry of batch) await settle([entry], flush);
  }
}

import type { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { PGliteStream } from "./pglite-stream.ts";
import { openTurnstile } from "./turnstile.ts";

/**
 * PGlite as a `pg.Pool` of one connection, so that `@prisma/adapter-pg` runs unchanged on both
 * databases. A client taken by connect() holds the connection alone until it is released.
 */
export class PGlitePool extends pg.Pool {
  readonly #db: PGlite;
  readonly #onEnd: () => Promise<void>;
  readonly #turnstile = openTurnstile();
  readonly #client: Promise<pg.Client>;

  constructor(db: PGlite, onEnd: () => Promise<void> = () => db.close()) {
    super({ max: 1 });
    this.#db = db;
    this.#onEnd = onEnd;
    this.#client = connectTo(db);
  }

  // pg.Pool overloads these three with callback forms, which nothing here uses.
  override query: never = (async (...statement: Statement) => {
    const leave = await this.#turnstile.enter("quick");
    try {
      return await (await this.#client).query(...statement);
    } finally {
      leave();
    }
  }) as never;

  override connect: never = (async () => {
    const leave = await this.#turnstile.enter("long");
    return borrowed(await this.#client, () => void this.#rollBackIfOpen().finally(leave));
  }) as never;

  override end: never = (async () => {
    const leave = await this.#turnstile.enter("long");
    try {
      await this.#onEnd();
    } finally {
      leave();
    }
  }) as never;

  /** Hears what is notified on a channel; gives the function that ends it. */
  async hear(channel: string, on: (payload: string) => void): Promise<() => Promise<void>> {
    const client = await this.#client;
    const heard = (note: pg.Notification): void => {
      if (note.channel === channel) on(note.payload ?? "");
    };
    client.on("notification", heard);
    const run = this.query as (text: string) => Promise<unknown>;
    await run(`LISTEN ${pg.escapeIdentifier(channel)}`);
    return async () => void client.off("notification", heard);
  }

  /** Never hands on a connection with an open transaction; a closed database has none. */
  async #rollBackIfOpen(): Promise<void> {
    if (this.#db.closed || !this.#db.isInTransaction()) return;
    await (await this.#client).query("ROLLBACK").catch(() => {});
  }
}

type Statement = [pg.QueryConfig | string, unknown[]?];

async function connectTo(db: PGlite): Promise<pg.Client> {
  // PGlite knows one user and one database, and asks for no password.
  const client = new pg.Client({
    stream: () => new PGliteStream(db),
    ...{ user: "postgres", database: "postgres" },
  });
  client.on("error", () => {}); // told to whoever asked; there is no line that could drop
  await client.connect();
  // Plans are kept, and nothing here counts rows by itself: one made for an empty table must not
  // read a full one from end to end.
  await client.query("SET enable_seqscan = off");
  return client;
}

/** What Prisma uses of a pooled client; the release counts once. */
function borrowed(client: pg.Client, giveBack: () => void) {
  let isReleased = false;
  const lent = {
    query: (...statement: Statement) =>
      isReleased ? Promise.reject(new Error("Client was released")) : client.query(...statement),
    release: () => {
      if (isReleased) return;
      isReleased = true;
      giveBack();
    },
    on: () => lent,
    once: () => lent,
    off: () => lent,
    removeListener: () => lent,
  };
  return lent;
}

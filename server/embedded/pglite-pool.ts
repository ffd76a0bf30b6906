import type { PGlite } from "@electric-sql/pglite";
import pg from "pg";

type TypeParser = (value: string) => unknown;
type Query =
  | string
  | {
      text: string;
      values?: unknown[];
      rowMode?: "array";
      types?: { getTypeParser(oid: number, format?: string): TypeParser };
    };
type QueryOutcome = {
  rows: unknown[];
  fields: { name: string; dataTypeID: number }[];
  rowCount: number;
  command: string;
};

/**
 * PGlite as a `pg.Pool` of one connection, so that `@prisma/adapter-pg` runs unchanged on both
 * databases. A client taken by connect() holds the connection alone until it is released.
 */
export class PGlitePool extends pg.Pool {
  #tail: Promise<void> = Promise.resolve();
  readonly #db: PGlite;
  readonly #onEnd: () => Promise<void>;

  constructor(db: PGlite, onEnd: () => Promise<void> = () => db.close()) {
    super({ max: 1 });
    this.#db = db;
    this.#onEnd = onEnd;
  }

  // pg.Pool overloads these with callback forms that nothing here uses: hence `any`-shaped.
  override query: never = (async (query: Query, values?: unknown[]) => {
    const free = await this.#lock();
    try {
      return await this.#run(query, values);
    } finally {
      free();
    }
  }) as never;

  override connect: never = (async () => {
    const free = await this.#lock();
    let released = false;
    const client = {
      query: (query: Query, values?: unknown[]) =>
        released ? Promise.reject(new Error("Client was released")) : this.#run(query, values),
      release: () => {
        if (released) return;
        released = true;
        void this.#rollBackIfOpen().then(free);
      },
      on: () => client,
      once: () => client,
      off: () => client,
      removeListener: () => client,
    };
    return client;
  }) as never;

  override end: never = (async () => {
    const free = await this.#lock();
    try {
      await this.#onEnd();
    } finally {
      free();
    }
  }) as never;

  #lock(): Promise<() => void> {
    const before = this.#tail;
    let free!: () => void;
    this.#tail = new Promise((resolve) => (free = resolve));
    return before.then(() => free);
  }

  /** Never hands on a connection with an open transaction. */
  async #rollBackIfOpen(): Promise<void> {
    // A client may come back after the database was closed: nothing is open any more then.
    if (this.#db.closed || !this.#db.isInTransaction()) return;
    await this.#db.exec("ROLLBACK").catch(() => {});
  }

  async #run(query: Query, values?: unknown[]): Promise<QueryOutcome> {
    const { text, ...rest } = typeof query === "string" ? { text: query, values } : query;
    if (typeof query === "string" && !values?.length)
      return outcome((await this.#db.exec(text)).at(-1));
    const rowMode = "rowMode" in rest && rest.rowMode ? { rowMode: rest.rowMode } : {};
    const getTypeParser: (oid: number, format?: string) => TypeParser =
      "types" in rest && rest.types
        ? (oid, format) => rest.types!.getTypeParser(oid, format)
        : (pg.types.getTypeParser as (oid: number, format?: string) => TypeParser);
    const parsers: Record<number, TypeParser> = {};
    for (const oid of oids) parsers[oid] = getTypeParser(oid, "text");
    return outcome(await this.#db.query(text, rest.values ?? [], { ...rowMode, parsers }));
  }
}

type PGliteResult = { rows: unknown[]; fields: QueryOutcome["fields"]; affectedRows?: number };

function outcome(result: PGliteResult | undefined): QueryOutcome {
  const rows = result?.rows ?? [];
  return {
    rows,
    fields: result?.fields ?? [],
    rowCount: result?.affectedRows || rows.length,
    command: "",
  };
}

/** Types that adapter-pg may give a parser for: scalars and arrays. */
const arrayOids = [
  ...[19, 143, 199, 651, 791, 1000, 1001, 1002, 1005, 1007, 1009, 1014, 1015, 1016, 1021, 1022],
  ...[1028, 1041, 1115, 1182, 1183, 1185, 1187, 1231, 1270, 1561, 1563, 2951, 3807],
];
const oids = [
  ...new Set([
    ...Object.values(pg.types.builtins as unknown as Record<string, number>),
    ...arrayOids,
  ]),
];

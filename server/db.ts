import path from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { Prisma, PrismaClient } from "../prisma/client/client.ts";
import { openPGlite } from "./embedded/pglite.ts";
import { PGlitePool } from "./embedded/pglite-pool.ts";

export { Prisma };

/** Inside a transaction: what every store and view takes. */
export type Tx = Prisma.TransactionClient;

export type Database = {
  kind: "embedded" | "postgresql";
  /** One transaction; a throw rolls it back. Opened by edges only: worker, console POST, job. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Outside a transaction, for views and single statements. */
  prisma: PrismaClient;
  /** Beneath Prisma, for migrations and backup. */
  pool: pg.Pool;
  listen(channel: string, on: (payload: string) => void): Promise<() => Promise<void>>;
  /** Embedded only: VACUUM and CHECKPOINT, which PGlite never does by itself. */
  maintain(): Promise<void>;
  close(): Promise<void>;
};

/** How long a transaction may wait for a connection, and how long it may take. */
const patience = { maxWait: 15_000, timeout: 15_000 };

export type DatabaseOptions =
  | { kind: "embedded"; dir: string }
  | { kind: "postgresql"; url: string; connections?: number };

export function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.kind === "embedded" ? openEmbedded(options.dir) : openPostgresql(options);
}

/**
 * SQL: the instant in `column` has come, or there is none. No wait of ours is longer than fifteen
 * minutes, so an instant further away is from before the machine's clock jumped back: it is due.
 */
export function isDue(column: string, now: Date): Prisma.Sql {
  const name = Prisma.raw(column);
  return Prisma.sql`(${name} IS NULL OR ${name} <= ${now} OR ${name} > ${now}::timestamptz + interval '15 minutes')`;
}

/** Where the embedded database lies under the data directory. */
export function embeddedDir(dataDir: string): string {
  return path.join(dataDir, "database");
}

async function openEmbedded(dir: string): Promise<Database> {
  const { db, close } = await openPGlite(dir);
  return overPGlite(db, close);
}

/** The embedded database once PGlite is open; tests open theirs in memory. */
export function overPGlite(db: PGlite, close: () => Promise<void>): Database {
  const pool = new PGlitePool(db, close);
  const plain: pg.Pool = pool;
  const prisma = openPrisma(pool);
  return {
    kind: "embedded",
    prisma,
    pool,
    transaction: (work) => prisma.$transaction(work),
    listen: (channel, on) => pool.hear(channel, on),
    maintain: async () => {
      await plain.query("VACUUM ANALYZE");
      await plain.query("CHECKPOINT");
    },
    close: async () => {
      await prisma.$disconnect();
      await plain.end();
    },
  };
}

/** Each statement is parsed and planned once a connection, not at each use. */
function openPrisma(pool: pg.Pool): PrismaClient {
  const statementNameGenerator = nameStatements(500);
  const adapter = new PrismaPg(pool, { statementNameGenerator });
  return new PrismaClient({ adapter, transactionOptions: patience });
}

/** A short name for each of the first `most` texts; later ones have none and are planned anew. */
function nameStatements(most: number): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined || names.size >= most) return known ?? "";
    const name = `s${names.size}`;
    names.set(sql, name);
    return name;
  };
}

async function openPostgresql({
  url,
  connections = 10,
}: {
  url: string;
  connections?: number;
}): Promise<Database> {
  // adapter-pg reads and writes timestamptz as if the session were in UTC: make it so.
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    options: "-c TimeZone=UTC",
    connectionTimeoutMillis: patience.maxWait,
  });
  pool.on("error", () => {}); // an idle connection broke: the next query opens another
  await refuseOtherTimeZone(pool);
  const prisma = openPrisma(pool);
  return {
    kind: "postgresql",
    prisma,
    pool,
    transaction: (work) => prisma.$transaction(work),
    listen: (channel, on) => listenOn(url, channel, on),
    maintain: async () => {},
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

async function refuseOtherTimeZone(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ TimeZone: string }>("SHOW TimeZone");
  const zone = rows[0]?.TimeZone;
  if (zone === "UTC") return;
  await pool.end();
  throw new Error(
    `The database session must be in UTC, it is in ${zone}. A pooler may drop "options": ` +
      `run ALTER ROLE ... SET TimeZone = 'UTC'.`,
  );
}

/** Listens on a connection of its own and opens a new one when it breaks. */
async function listenOn(
  url: string,
  channel: string,
  on: (payload: string) => void,
): Promise<() => Promise<void>> {
  let closed = false;
  let client: pg.Client;
  const open = async (): Promise<void> => {
    client = new pg.Client({ connectionString: url });
    client.on("notification", (note) => note.channel === channel && on(note.payload ?? ""));
    client.on("error", () => {});
    client.on("end", () => {
      if (!closed) setTimeout(() => void open().catch(() => {}), 1000).unref();
    });
    await client.connect();
    await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
  };
  await open();
  return async () => {
    closed = true;
    await client.end();
  };
}

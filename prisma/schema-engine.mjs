#!/usr/bin/env node
// Stands in for Prisma's native `schema-engine` program: the same engine as WebAssembly
// (@prisma/schema-engine-wasm, same commit as the CLI) over a driver adapter, spoken to by
// JSON-RPC on stdin/stdout. Works for PGlite and PostgreSQL; shadow databases are in memory.
import fs from "node:fs";
import path from "node:path";
import readline from "node:readline";
import { createRequire } from "node:module";
import { register } from "tsx/esm/api";
import pg from "pg";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";

register();
const { openPGlite } = await import("../server/embedded/pglite.ts");
const { PGlitePool } = await import("../server/embedded/pglite-pool.ts");

const require = createRequire(import.meta.url);
const bgPath = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
const bg = await import("@prisma/schema-engine-wasm/schema_engine_bg");
globalThis.PRISMA_WASM_PANIC_REGISTRY ??= { set_message: (m) => console.error(m) };
const { instance } = await WebAssembly.instantiate(
  fs.readFileSync(path.join(path.dirname(bgPath), "schema_engine_bg.wasm")),
  { "./schema_engine_bg.js": bg },
);
bg.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();

const argv = process.argv.slice(2);
if (argv.includes("--version")) {
  console.log(`schema-engine-wasm ${bg.version()}`);
  process.exit(0);
}
const option = (flag) => argv.flatMap((a, i) => (a === flag ? [argv[i + 1]] : []));
const url = JSON.parse(option("--datasource")[0] ?? "{}").url;
const embeddedDir = url && new URL(url).searchParams.get("pglite");

const pools = [];
async function adapterOver(pool) {
  pools.push(pool);
  const a = await new PrismaPg(pool).connect();
  const io = a.performIO.bind(a),
    queryRaw = a.queryRaw.bind(a);
  let chars = [];
  // adapter-pg lacks the type "char" (18), which the engine's introspection reads
  a.performIO = async (q) => {
    const r = await io(q);
    chars = [];
    r.fields.forEach((f, i) => {
      if (f.dataTypeID === 18) {
        chars.push(i);
        f.dataTypeID = 25;
      }
    });
    return r;
  };
  a.queryRaw = async (q) => {
    const r = await queryRaw(q);
    for (const i of chars) r.columnTypes[i] = ColumnTypeEnum.Character;
    return r;
  };
  // adapter-pg cuts scripts at every ';', also inside functions: send the script whole
  a.executeScript = async (s) => {
    try {
      await pool.query(s);
    } catch (e) {
      a.onError(e);
    }
  };
  return a;
}
const factory = {
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  connect: async () => {
    if (url && !embeddedDir) return adapterOver(new pg.Pool({ connectionString: url, max: 1 }));
    const { db, close } = await openPGlite(embeddedDir ?? "memory");
    return adapterOver(new PGlitePool(db, close));
  },
  connectToShadowDb: async () => {
    const { db, close } = await openPGlite("memory");
    return adapterOver(new PGlitePool(db, close));
  },
};

if (argv.includes("cli")) {
  const command = argv[argv.indexOf("cli") + 1];
  if (embeddedDir) process.exit(0);
  const u = new URL(url),
    name = decodeURIComponent(u.pathname.slice(1));
  if (command !== "can-connect-to-database") u.pathname = "/postgres";
  const c = new pg.Client({ connectionString: u.toString() });
  try {
    await c.connect();
    if (command === "create-database")
      await c.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
    if (command === "drop-database") await c.query(`DROP DATABASE ${pg.escapeIdentifier(name)}`);
    await c.end();
    process.exit(0);
  } catch (e) {
    const error_code =
      e.code === "3D000" ? "P1003" : String(e.code).startsWith("28") ? "P1000" : "P1001";
    console.error(
      JSON.stringify({
        level: "ERROR",
        target: "schema_engine::logger",
        fields: { message: e.message, error_code, is_panic: false },
      }),
    );
    process.exit(1);
  }
}

let started, pending;
const datamodels = option("--datamodels").map((p) => [p, fs.readFileSync(p, "utf8")]);
// (an empty list makes the engine panic: none must be `undefined`)
const engine = () =>
  (started ??= bg.SchemaEngine.new(
    { datamodels: datamodels.length ? datamodels : undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  ));
const send = (message) =>
  process.stdout.write(JSON.stringify({ jsonrpc: "2.0", ...message }) + "\n");
const fail = (id, e) =>
  send({
    id,
    error: {
      code: 4466,
      message: "Schema engine error",
      data: {
        is_panic: false,
        message: e?.message ?? String(e),
        meta: e?.meta ?? null,
        error_code: e?.code ?? null,
      },
    },
  });
// The CLI may end with status 0 when its engine just dies: always answer the open request.
process.on("uncaughtException", (e) => {
  console.error(e);
  if (pending !== undefined) fail(pending, e);
  process.exitCode = 101;
  setTimeout(() => process.exit(101), 50);
});
const own = {
  getDatabaseVersion: (e, p) => e.version(p),
  ensureConnectionValidity: () => ({}),
  createDatabase: () => ({ databaseName: "postgres" }),
  diff: async (e, p) => {
    const r = await e.diff({
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
      ...p,
    });
    if (r.stdout != null) send({ id: "print", method: "print", params: { content: r.stdout } });
    return { ...r, stdout: null };
  },
};
let queue = Promise.resolve();
const lines = readline.createInterface({ input: process.stdin, crlfDelay: Infinity });
lines.on("line", (line) => {
  const request = line.trim() && JSON.parse(line);
  if (!request?.method) return;
  queue = queue.then(async () => {
    pending = request.id;
    try {
      const e = await engine(),
        f = own[request.method];
      send({
        id: request.id,
        result: (f ? await f(e, request.params) : await e[request.method](request.params)) ?? {},
      });
    } catch (e) {
      fail(request.id, e);
    }
    pending = undefined;
  });
});
lines.on("close", () =>
  queue.then(async () => {
    for (const p of pools) await p.end().catch(() => {});
    process.exit(0);
  }),
);

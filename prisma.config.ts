import { chmodSync, existsSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "prisma/config";

// Prisma's CLI insists on a native schema engine, which it would download. It is given
// prisma/schema-engine.mjs, which runs the same engine as WebAssembly. On Windows a script
// cannot be spawned: generate, validate and format need only a file there, migrate the real one.
const shim = path.resolve(import.meta.dirname ?? process.cwd(), "prisma/schema-engine.mjs");
if (process.platform === "win32") {
  const migrating = process.argv.some((word) => word === "migrate" || word === "db");
  if (!migrating) process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= process.execPath;
} else {
  process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= shim;
  if (process.env["PRISMA_SCHEMA_ENGINE_BINARY"] === shim && existsSync(shim)) {
    try {
      chmodSync(shim, 0o755);
    } catch {
      // a read-only checkout: the file mode in git serves
    }
  }
}

const dataDir = process.env["DATA_DIR"] || "data";
const url =
  process.env["DATABASE_URL"] ||
  `postgresql://embedded/pglite?pglite=${encodeURIComponent(path.join(dataDir, "database"))}`;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url },
});

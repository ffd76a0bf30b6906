import path from "node:path";
import { restore } from "../backup/back-up.ts";
import { refusalWords } from "../backup/refusal-words.ts";
import { systemClock } from "../clock.ts";
import { readEnvFile } from "../config/read-env-file.ts";
import { loadConfig } from "../config.ts";
import { runCommand } from "./run-command.ts";

const help = `npm run restore -- FILE [--replace]

Puts a file that \`npm run backup\` wrote into the database. Stop the server first.
A database that holds anything is refused, unless:

  --replace   the backup takes its place. The embedded database that was there is moved aside
              (pgdata.before-restore-...), PostgreSQL's tables are dropped in the same transaction.

What came after the backup is lost. Letters that were waiting in it may have been sent since: they
are not sent by themselves but listed as "unknown", where the staff may send them again. Migrations
newer than the backup are applied when the server starts.`;

const options = { replace: { type: "boolean" } } as const;

await runCommand({ help, options }, async ({ words: [named], flags }) => {
  if (named === undefined) return { refusal: `Which file?\n\n${help}` };
  const environment = readEnvFile(process.env);
  const { database } = loadConfig(environment);
  const file = path.resolve(named);
  const how = { replace: flags["replace"] === true, now: systemClock.now() };
  const restored = await restore({ database, environment }, file, how);
  if (!restored.ok) return { refusal: refusalWords[restored.reason], ...restored };
  const { aside } = restored.value;
  const kept = aside
    ? `\nThe former database is kept in ${aside}; delete it when all is well.`
    : "";
  return { done: `Restored from ${file}. Start the server: npm start${kept}` };
});

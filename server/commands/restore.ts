import { existsSync } from "node:fs";
import path from "node:path";
import { openFileCabinet } from "../attachments/file-cabinet.ts";
import { restore } from "../backup/back-up.ts";
import { filesArchiveOf, restoreFiles } from "../backup/files-backup.ts";
import { refusalWords } from "../backup/refusal-words.ts";
import { systemClock } from "../clock.ts";
import { readEnvFile } from "../config/read-env-file.ts";
import { loadConfig } from "../config.ts";
import { runCommand } from "./run-command.ts";

const help = `npm run restore -- FILE [--replace]

Puts a file that \`npm run backup\` wrote into the database, and citizens' pictures and files from
FILE.files.tar beside it back into DATA_DIR/files. Stop the server first.
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
  const { database, dataDir } = loadConfig(environment);
  const file = path.resolve(named);
  const how = { replace: flags["replace"] === true, now: systemClock.now() };
  const restored = await restore({ database, environment }, file, how);
  if (!restored.ok) return { refusal: refusalWords[restored.reason], ...restored };
  const { aside } = restored.value;
  const kept = aside
    ? `\nThe former database is kept in ${aside}; delete it when all is well.`
    : "";
  const files = await bringBackFiles(dataDir, filesArchiveOf(file));
  return { done: `Restored from ${file}. ${files} Start the server: npm start${kept}` };
});

/** The database is back by now: what became of the files is said, and refuses nothing. */
async function bringBackFiles(dataDir: string, archive: string): Promise<string> {
  if (!existsSync(archive)) return `There is no ${archive}: citizens' files were not brought back.`;
  const files = await restoreFiles(openFileCabinet(dataDir), archive);
  return files.ok
    ? `${files.value.count} files are back.`
    : `${archive} is damaged: not all citizens' files are back.`;
}

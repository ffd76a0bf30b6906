import path from "node:path";
import { openFileCabinet } from "../attachments/file-cabinet.ts";
import { backUp } from "../backup/back-up.ts";
import { backupFileName } from "../backup/backup-file.ts";
import { backUpFiles, filesArchiveOf } from "../backup/files-backup.ts";
import { refusalWords } from "../backup/refusal-words.ts";
import { systemClock } from "../clock.ts";
import { readEnvFile } from "../config/read-env-file.ts";
import { loadConfig } from "../config.ts";
import { runCommand } from "./run-command.ts";

const help = `npm run backup -- [FILE]

Writes everything in the database into one file, readable by its owner alone. Citizens' pictures
and files (DATA_DIR/files) go into FILE.files.tar beside it: keep both.
FILE is backups/dan-hoi-<date>-<time>... unless named; an existing file is never overwritten.

  embedded (no DATABASE_URL)  stop the server first; the file ends in .embedded.tar.gz
  PostgreSQL (DATABASE_URL)   the server may run; needs pg_dump; the file ends in .postgresql.dump

The .env file, and SECRET_KEY in it, are not part of the backup: keep them in a safe place too.
Keep backups on another machine, and rehearse \`npm run restore\` now and then.`;

await runCommand({ help, options: {} }, async ({ words: [named] }) => {
  const environment = readEnvFile(process.env);
  const { database, dataDir } = loadConfig(environment);
  const file = path.resolve(
    named ?? path.join("backups", backupFileName(database.kind, systemClock.now())),
  );
  const backup = await backUp({ database, environment }, file);
  if (!backup.ok) return { refusal: refusalWords[backup.reason], ...backup };
  const archive = filesArchiveOf(file);
  const files = await backUpFiles(openFileCabinet(dataDir), archive);
  if (!files.ok) return { refusal: `${archive}: ${refusalWords[files.reason]}`, ...files };
  const size = `${Math.ceil(backup.value.bytes / 1024)} kB`;
  return { done: `Written: ${file} (${size}) and ${archive} (${files.value.count} files)` };
});

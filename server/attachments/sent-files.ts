import type { ReplyFile } from "../../bot/reply.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../db.ts";
import type { FileCabinet } from "./file-cabinet.ts";
import { fileLink } from "./file-link.ts";
import { readSentFile } from "./sent-file-view.ts";

/** What channels ask of the house about the files of letters. */
export type SentFiles = {
  /** Undefined: it is gone, as its ticket was erased. */
  readFile(id: string): Promise<Buffer | undefined>;
  /** Undefined without a public address. */
  linkTo(file: ReplyFile): string | undefined;
};

export function openSentFiles({
  db,
  cabinet,
  clock,
  secretKey,
  publicUrl,
}: {
  db: Pick<Database, "prisma">;
  cabinet: FileCabinet;
  clock: Clock;
  secretKey: string;
  publicUrl?: string | undefined;
}): SentFiles {
  return {
    readFile: async (id) => ((await readSentFile(db.prisma, id)) ? cabinet.read(id) : undefined),
    linkTo: ({ id }) =>
      publicUrl === undefined ? undefined : fileLink({ secretKey, publicUrl }, id, clock.now()),
  };
}

import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { FetchedFile } from "../../bot/channel.ts";
import { openFileCabinet } from "../../server/attachments/file-cabinet.ts";
import type { Database } from "../../server/db.ts";
import { randomIds } from "../../server/ids.ts";
import { openLog } from "../../server/log.ts";

/** What use cases of attachments need; the clock stands where the test puts it. */
export function attachmentHouse(db: Database, answers: FetchedFile[] = []) {
  const dir = mkdtempSync(path.join(os.tmpdir(), "dan-hoi-files-"));
  const asked: string[] = [];
  const clock = { at: new Date("2026-11-23T02:00:00Z"), now: () => clock.at };
  const fetchFile = async (ref: string): Promise<FetchedFile> => {
    asked.push(ref);
    return answers.shift() ?? { kind: "busy", retryAfterMs: 0 };
  };
  return {
    db,
    /** Where its cabinet keeps the files. */
    dir,
    clock,
    ids: { ...randomIds, chance: () => 0.5 },
    log: openLog("silent"),
    cabinet: openFileCabinet(dir),
    attachmentLimits: { bytes: 100_000, perTicket: 3 },
    channels: [{ name: "telegram" as const, bot: "bot", fetchFile }],
    /** The ids of files asked for at the channel, in order. */
    asked,
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

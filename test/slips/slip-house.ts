import { readdirSync } from "node:fs";
import type { FetchedFile } from "../../bot/channel.ts";
import type { Database } from "../../server/db.ts";
import { readSlip } from "../../server/slips/read-slip.ts";
import { attachmentHouse } from "../attachments/attachment-house.ts";

/** What reading slips needs; the clock stands where the test puts it. */
export function slipHouse(db: Database, answers: FetchedFile[]) {
  const house = attachmentHouse(db, answers);
  return {
    ...house,
    reader: { read: readSlip },
    attachmentLimits: { bytes: 1_000_000, perTicket: 3 },
    /** The files that lie in the house's folder. */
    files: () =>
      readdirSync(house.dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name),
    later: (minutes: number) => {
      house.clock.at = new Date(house.clock.at.getTime() + minutes * 60_000);
    },
  };
}

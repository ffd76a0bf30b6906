import type { ZaloRate } from "../../bot/zalo/zalo-api.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../db.ts";
import type { Log } from "../log.ts";
import { keepRate } from "./token-store.ts";

/** Each call tells it; a note every so often is enough for a person's eyes. */
const restMs = 10_000;

/** Notes for the console what Zalo last said of its limit a minute. Never throws, never waits. */
export function noteRate(
  { db, clock, log }: { db: Pick<Database, "prisma">; clock: Clock; log: Log },
  oaId: string,
): (rate: ZaloRate) => void {
  let notedAt: Date | undefined;
  return (rate) => {
    const at = clock.now();
    const since = notedAt ? at.getTime() - notedAt.getTime() : restMs;
    if (since >= 0 && since < restMs) return;
    notedAt = at;
    keepRate(db.prisma, oaId, rate, at).catch((error: unknown) =>
      log.warn({ err: error, channel: "zalo" }, "Zalo's limit could not be noted"),
    );
  };
}

import { openZaloApi } from "../../bot/zalo/zalo-api.ts";
import type { ZaloConfig } from "../config/zalo-config.ts";
import { openZaloAccess } from "../zalo/open-access.ts";
import type { RefreshHouse } from "../zalo/refresh-tokens.ts";
import { refreshProfile } from "../zalo/refresh-profile.ts";
import type { Job } from "./timetable.ts";

const hour = 3_600_000;

/** What an Official Account needs by itself; nothing where none is configured. */
export function zaloJobs(house: RefreshHouse & { zalo?: ZaloConfig }): readonly Job[] {
  const { zalo, db, clock } = house;
  if (!zalo) return [];
  const access = openZaloAccess(house, zalo);
  const proof = zalo.sendsProof ? { appSecret: zalo.appSecret } : {};
  const api = openZaloApi({ root: zalo.apiRoot, access, now: () => clock.now(), ...proof });
  return [
    { name: "refresh Zalo's tokens", everyMs: hour, run: () => access.refreshAhead() },
    {
      name: "read Zalo's account",
      everyMs: hour,
      // Outside of a transaction: it waits for Zalo.
      run: () => refreshProfile({ tx: db.prisma, clock, api }, zalo.oaId),
    },
  ];
}

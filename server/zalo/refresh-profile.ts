import type { ZaloApi } from "../../bot/zalo/zalo-api.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { viewZaloConnection } from "./connection-view.ts";
import { readAccount } from "./oa-profile.ts";
import { keepProfile } from "./token-store.ts";

const dayMs = 86_400_000;

/** Reads once a day what the account says of itself; a Zalo that is away is asked at the next run. */
export async function refreshProfile(
  { tx, clock, api }: { tx: Tx; clock: Clock; api: Pick<ZaloApi, "get"> },
  oaId: string,
): Promise<void> {
  const connection = await viewZaloConnection(tx, oaId);
  if (connection?.state !== "good") return;
  const age = clock.now().getTime() - (connection.profileAt?.getTime() ?? 0);
  if (age >= 0 && age < dayMs) return;
  const account = await readAccount(api);
  if (account?.oaId === oaId) await keepProfile(tx, oaId, account.profile, clock.now());
}

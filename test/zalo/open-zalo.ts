import type { ZaloAccess } from "../../bot/zalo/zalo-access.ts";
import { openZaloApi, type ZaloApi, type ZaloApiOptions } from "../../bot/zalo/zalo-api.ts";
import { type FakeZalo, startFakeZalo } from "../support/fake-zalo/fake-zalo.ts";
import type { FakeZaloOptions } from "../support/fake-zalo/options.ts";

/** A citizen of the fake Zalo. */
export const lan = "2512523625412515";

export type OpenedZalo = {
  zalo: FakeZalo;
  api: ZaloApi;
  /** For templates by telephone, with the same token. */
  businessApi: ZaloApi;
  renewals: () => number;
};

/** A fake Zalo and its API, with a keeper of tokens that takes a new pair at each renewal. */
export async function openZalo(
  fake: FakeZaloOptions = {},
  options: Partial<ZaloApiOptions> = {},
): Promise<OpenedZalo> {
  const zalo = await startFakeZalo(fake);
  zalo.say(lan, "xin chào");
  let value = zalo.issueTokens().accessToken;
  let renewals = 0;
  const access: ZaloAccess = {
    token: () => Promise.resolve({ ok: true, value }),
    renew: () => {
      renewals += 1;
      value = zalo.issueTokens().accessToken;
      return Promise.resolve({ ok: true, value });
    },
  };
  const openAt = (root: string): ZaloApi =>
    openZaloApi({ root, access, now: zalo.now, timeoutMs: 300, ...options });
  const [api, businessApi] = [openAt(zalo.apiRoot), openAt(zalo.businessRoot)];
  return { zalo, api, businessApi, renewals: () => renewals };
}

import type { ZaloConfig } from "../../server/config/zalo-config.ts";

/** An Official Account for pages alone: nobody listens where it points. */
export const paperZalo: ZaloConfig = {
  appId: "360846524940903967",
  appSecret: "secret",
  oaId: "388613280878808645",
  oaSecret: "secret",
  apiRoot: "http://127.0.0.1:9",
  oauthRoot: "http://127.0.0.1:9",
  businessRoot: "http://127.0.0.1:9",
  mediaHosts: [],
  sendsProof: false,
  webhookToleranceMs: 3_600_000,
  hasButtons: false,
  perSecond: 50,
  fileBytes: 1,
  spending: {
    isAllowed: false,
    mostADay: 0,
    prices: { consultation: 55, templateByUid: 300, templateByPhone: 300 },
  },
};

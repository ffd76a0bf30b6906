import type { Channel } from "../../bot/channel.ts";
import { zaloFiles } from "../../bot/zalo/fetch-file.ts";
import { sendConsultation } from "../../bot/zalo/send-consultation.ts";
import type { ZaloAccess } from "../../bot/zalo/zalo-access.ts";
import { openZaloApi } from "../../bot/zalo/zalo-api.ts";
import type { Clock } from "../clock.ts";
import type { ZaloConfig } from "../config/zalo-config.ts";
import type { Database } from "../db.ts";
import type { Intake } from "../inbox/intake.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import { noteReceipts } from "../zalo/note-receipts.ts";
import type { ChannelEdge } from "./channel-edge.ts";
import { keepTrying } from "./keep-trying.ts";
import { watchSignatures } from "./watch-signatures.ts";
import { zaloWebhook } from "./zalo.ts";

type House = { db: Database; clock: Clock; log: Log; metrics: Metrics; intake: Intake };

/** The way in and out of an Official Account of Zalo; its webhook's address is entered by hand. */
export function zaloEdge(house: House, config: ZaloConfig): ChannelEdge {
  const { metrics, log } = house;
  const keeper = keepTrying({ log });
  const signatures = watchSignatures(log);
  return {
    channel: openChannel(house, config),
    webhook: zaloWebhook({
      ...house,
      keeper,
      account: config,
      noteReceipts: noteReceipts(house, config.oaId),
      observe: {
        answered: (status, ms) => metrics.webhookAnswered("zalo", status, ms),
        ignored: (kind) => metrics.updateIgnored(kind),
        checked: signatures.note,
      },
    }),
    way: () => {
      const trouble = signatures.trouble();
      return {
        channel: "zalo",
        bot: config.oaId,
        way: "webhook",
        ...(trouble !== undefined && { trouble }),
      };
    },
    begin: () => {},
    stop: async () => keeper.stop(),
  };
}

function openChannel({ clock }: House, config: ZaloConfig): Channel {
  const { apiRoot, appSecret, sendsProof, perSecond } = config;
  const now = () => clock.now();
  const proof = sendsProof && { appSecret };
  const api = openZaloApi({ root: apiRoot, access: noAccess, now, ...proof });
  return {
    name: "zalo",
    bot: config.oaId,
    pace: { contactMs: 300, groupMs: 3000, perSecond },
    send: (letter) => sendConsultation(api, letter, { ...config, now }),
    fetchFile: zaloFiles(config),
  };
}

const noAccess: ZaloAccess = {
  token: async () => ({ ok: false, reason: "not_connected" }),
  renew: async () => ({ ok: false, reason: "not_connected" }),
};

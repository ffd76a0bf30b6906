import type { Channel } from "../../bot/channel.ts";
import { openZaloApi } from "../../bot/zalo/zalo-api.ts";
import { zaloChannel } from "../../bot/zalo/zalo-channel.ts";
import { openSentFiles } from "../attachments/sent-files.ts";
import type { Config } from "../config.ts";
import type { ZaloConfig } from "../config/zalo-config.ts";
import { noteRate } from "../zalo/note-rate.ts";
import { noteReceipts } from "../zalo/note-receipts.ts";
import { openPurse } from "../zalo/open-purse.ts";
import { openZaloAccess, type ZaloKeeper } from "../zalo/open-access.ts";
import { noticePhone } from "../zalo/phone-consent.ts";
import { readTemplates } from "../zalo/read-templates.ts";
import type { ChannelEdge, ChannelHouse } from "./channel-edge.ts";
import { keepTrying } from "./keep-trying.ts";
import { watchSignatures } from "./watch-signatures.ts";
import { zaloWebhook } from "./zalo.ts";

type House = Omit<ChannelHouse, "ids"> & {
  config: Pick<Config, "dataDir" | "publicUrl">;
};

/** The way in and out of an Official Account of Zalo; its webhook's address is entered by hand. */
export function zaloEdge(house: House, account: ZaloConfig): ChannelEdge {
  const { metrics, log } = house;
  const keeper = keepTrying({ log });
  const signatures = watchSignatures(log);
  const access = openZaloAccess(house, account);
  const place = { channel: "zalo", bot: account.oaId, way: "webhook" } as const;
  return {
    channel: openChannel(house, account, access),
    webhook: zaloWebhook({
      ...house,
      keeper,
      account,
      noteReceipts: noteReceipts(house, account.oaId),
      observe: {
        answered: (status, ms) => metrics.webhookAnswered("zalo", status, ms),
        ignored: (kind) => metrics.updateIgnored(kind),
        checked: signatures.note,
      },
    }),
    way: () => {
      const trouble = access.trouble() ?? signatures.trouble();
      return { ...place, ...(trouble !== undefined && { trouble }) };
    },
    begin: () => {},
    stop: async () => keeper.stop(),
  };
}

function openChannel(house: House, account: ZaloConfig, access: ZaloKeeper): Channel {
  const { config, clock } = house;
  const now = (): Date => clock.now();
  const publicUrl = config.publicUrl?.origin;
  const files = openSentFiles({ ...house, publicUrl });
  const shared = { access, now, ...(account.sendsProof && { appSecret: account.appSecret }) };
  return zaloChannel({
    ...account,
    ...files,
    now,
    api: openZaloApi({
      ...shared,
      root: account.apiRoot,
      onRate: noteRate(house, account.oaId),
    }),
    businessApi: openZaloApi({ ...shared, root: account.businessRoot }),
    maySpend: account.spending.isAllowed,
    purse: openPurse(house, account.oaId, account.spending),
    templates: readTemplates(config.dataDir),
    phoneOf: (contactId) => noticePhone({ tx: house.db.prisma }, contactId),
  });
}

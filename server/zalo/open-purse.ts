import type { PaidWay } from "../../bot/zalo/plan-way.ts";
import type { Purse } from "../../bot/zalo/zalo-channel.ts";
import { vietnamDate } from "../calendar/vietnam-date.ts";
import type { Clock } from "../clock.ts";
import type { ZaloSpending } from "../config/zalo-config.ts";
import type { Database } from "../db.ts";
import { endCharge, insertCharge } from "./charge-store.ts";

type House = { db: Pick<Database, "prisma" | "transaction">; clock: Clock };

/**
 * Keeps the sending of one Official Account to what may be spent on a day in Việt Nam, among all
 * processes. Charges are written in transactions of their own, since sending is in none.
 */
export function openPurse({ db, clock }: House, bot: string, spending: ZaloSpending): Purse {
  return {
    reserve: async (letterId, way) => {
      if (!spending.isAllowed) return undefined;
      const now = clock.now();
      const charge = { letterId, way, bot, amount: priceOf(spending, way), day: vietnamDate(now) };
      const id = await db.transaction((tx) =>
        insertCharge(tx, { ...charge, now }, spending.mostADay),
      );
      return id === undefined ? undefined : { settle: (end) => endCharge(db.prisma, id, end) };
    },
  };
}

function priceOf({ prices }: ZaloSpending, way: PaidWay): number {
  switch (way) {
    case "consultation":
      return prices.consultation;
    case "template_uid":
      return prices.templateByUid;
    case "template_phone":
      return prices.templateByPhone;
  }
}

import type { NoticeDesk } from "../../bot/notice-desk.ts";
import { agreeToNotices, declineNotices, noticePhone } from "../zalo/phone-consent.ts";
import type { TurnDesk } from "./turn-desk.ts";

/** Notices by telephone belong to templates of Zalo's Official Account. */
export function openNoticeDesk({ house, contact }: TurnDesk): NoticeDesk {
  const isPossible = contact.channel === "zalo" && house.hasPhoneNotices === true;
  return {
    byPhone: async () => {
      if ((await noticePhone(house, contact.id)) !== undefined) return "agreed";
      return isPossible ? "possible" : "none";
    },
    agree: (phone) => agreeToNotices(house, contact.id, phone),
    stop: () => declineNotices(house, contact.id),
  };
}

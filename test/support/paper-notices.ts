import type { NoticeDesk } from "../../bot/notice-desk.ts";
import type { Paper } from "./paper-desk.ts";

export function openNotices(paper: Paper): NoticeDesk {
  return {
    byPhone: async () => {
      if (paper.notices.phone !== undefined) return "agreed";
      return paper.notices.arePossible ? "possible" : "none";
    },
    agree: async (phone) => {
      paper.notices.phone = phone;
    },
    stop: async () => {
      const wasOn = paper.notices.phone !== undefined;
      paper.notices.phone = undefined;
      return wasOn;
    },
  };
}

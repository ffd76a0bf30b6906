import type { Reply } from "../reply.ts";
import { labels } from "./labels.ts";

/** Sent when an officer needs to know more. `title` is the office or post, never a person's name. */
export function ticketAskedLetter(ticket: {
  code: string;
  question: string;
  title: string;
}): Reply {
  return {
    title: `Xin anh/chị cho biết thêm về phiếu ${ticket.code}`,
    text: `Dạ, ${ticket.title} cần anh/chị bổ sung:\n\n${ticket.question}\n\nXin anh/chị bấm “${labels.reply}” rồi viết trong một tin nhắn. Cảm ơn anh/chị.`,
    choices: [{ id: `t:reply:${ticket.code}`, label: labels.reply }],
  };
}

/** Sent when a ticket is declined; the reason is the officer's, with the rule it rests on. */
export function ticketDeclinedLetter(ticket: {
  code: string;
  reason: string;
  title: string;
}): Reply {
  return {
    title: `Về phiếu ${ticket.code}`,
    text: `Dạ, xin lỗi anh/chị, ${ticket.title} không tiếp nhận giải quyết phiếu này. Lý do:\n\n${ticket.reason}\n\nCảm ơn anh/chị đã gửi ý kiến.`,
    choices: [
      { id: "m:menu", label: labels.menu },
      { id: "m:human", label: labels.person },
    ],
  };
}

/** Sent when the staff closes an answered ticket. */
export function ticketClosedLetter(ticket: { code: string }): Reply {
  return {
    title: `Phiếu ${ticket.code} đã đóng`,
    text: "Dạ, việc đã được trả lời nên phiếu đã được đóng. Nếu còn điều chưa rõ, xin anh/chị gửi phiếu mới. Cảm ơn anh/chị.",
    choices: [{ id: "m:menu", label: labels.menu }],
  };
}

/** Sent when a closed or declined ticket is taken up again. */
export function ticketReopenedLetter(ticket: { code: string; title: string }): Reply {
  return {
    title: `Phiếu ${ticket.code} được mở lại`,
    text: `Dạ, ${ticket.title} đang xem lại phiếu này và sẽ trả lời anh/chị ở đây. Cảm ơn anh/chị.`,
  };
}

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
    text: `Dạ, ${ticket.title} cần anh/chị bổ sung:\n\n${ticket.question}\n\nXin anh/chị chọn “${labels.reply}” rồi viết trong một tin nhắn. Cảm ơn anh/chị.`,
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

/** Sent when a ticket goes to another unit or to a body outside, by whose name it is called. */
export function ticketForwardedLetter(ticket: {
  code: string;
  to: string;
  isOutside: boolean;
  title: string;
}): Reply {
  const text = ticket.isOutside
    ? `Dạ, việc anh/chị nêu thuộc trách nhiệm của ${ticket.to}, nên ${ticket.title} đã chuyển phiếu đến nơi đó xem xét, trả lời (Nghị định 20/2008/NĐ-CP, Điều 9). Khi có kết quả, tôi sẽ báo anh/chị ở đây. Cảm ơn anh/chị.`
    : `Dạ, phiếu của anh/chị đã được chuyển đến ${ticket.to} để xem xét, trả lời. Hẹn trả lời không đổi. Cảm ơn anh/chị.`;
  return { title: `Phiếu ${ticket.code} đã được chuyển`, text };
}

/** Sent when more time is taken; the reason is the officer's. */
export function ticketExtendedLetter(ticket: {
  code: string;
  newDay: string;
  reason: string;
  title: string;
}): Reply {
  return {
    title: `Hẹn lại ngày trả lời phiếu ${ticket.code}`,
    text: `Dạ, ${ticket.title} cần thêm thời gian để trả lời anh/chị. Lý do:\n\n${ticket.reason}\n\nNgày hẹn mới: trước hết ngày ${ticket.newDay}. Mong anh/chị thông cảm.`,
  };
}

/** The letter of apology for a date that is missed, with a new one. */
export function ticketApologyLetter(ticket: {
  code: string;
  /** Absent: no date was told. */
  oldDay?: string;
  newDay: string;
  reason: string;
  title: string;
}): Reply {
  const sorry = ticket.oldDay
    ? `Dạ, ${ticket.title} xin lỗi anh/chị vì chưa trả lời phiếu ${ticket.code} đúng hẹn ngày ${ticket.oldDay}.`
    : `Dạ, ${ticket.title} xin lỗi anh/chị vì chưa trả lời phiếu ${ticket.code}.`;
  return {
    title: "Phiếu xin lỗi và hẹn lại ngày trả lời",
    text: `${sorry} Lý do:\n\n${ticket.reason}\n\nXin hẹn trả lời anh/chị trước hết ngày ${ticket.newDay}. Rất mong anh/chị thông cảm.`,
  };
}

/** Sent when a ticket goes on in another one about the same matter. */
export function ticketMergedLetter(ticket: { code: string; into: string; title: string }): Reply {
  return {
    title: `Phiếu ${ticket.code} được gộp`,
    text: `Dạ, ${ticket.title} nhận được nhiều phiếu về cùng một việc nên xử lý chung trong phiếu ${ticket.into}. Ý kiến của anh/chị vẫn được tính riêng; câu trả lời sẽ gửi cho anh/chị ở đây. Anh/chị vẫn dùng mã ${ticket.code} để theo dõi và bổ sung.`,
    choices: [{ id: `t:reply:${ticket.code}`, label: labels.reply }],
  };
}

/** Sent when it had been merged by mistake. */
export function ticketUnmergedLetter(ticket: { code: string; title: string }): Reply {
  return {
    title: `Phiếu ${ticket.code} được xử lý riêng`,
    text: `Dạ, ${ticket.title} xem lại và xử lý riêng phiếu của anh/chị, không gộp với phiếu khác nữa. Cảm ơn anh/chị.`,
  };
}

/** Sent when the matters in one ticket go on each by itself, as the law wants it. */
export function ticketSplitLetter(ticket: {
  code: string;
  parts: readonly string[];
  title: string;
}): Reply {
  return {
    title: `Phiếu ${ticket.code} được tách`,
    text: `Dạ, phiếu của anh/chị có nhiều việc khác nhau nên ${ticket.title} tách ra để mỗi việc được xử lý đúng quy định (Nghị định 154/2026/NĐ-CP, Điều 14). Các mã mới:\n\n${ticket.parts.map((code) => `• ${code}`).join("\n")}\n\nPhần còn lại vẫn theo mã ${ticket.code}.`,
  };
}

/** The same, where one matter is a khiếu nại or tố cáo: what came in is sealed as a whole. */
export function ticketSealedSplitLetter(ticket: {
  code: string;
  parts: readonly string[];
  title: string;
}): Reply {
  return {
    title: `Phiếu ${ticket.code} được tách`,
    text: `Dạ, phiếu của anh/chị có phần là khiếu nại hoặc tố cáo, nên ${ticket.title} niêm phong phiếu này và chỉ lưu làm thông tin: tin nhắn không thay được đơn. Muốn phần đó được giải quyết, anh/chị gửi đơn có chữ ký hoặc đến trình bày trực tiếp ạ. Các việc còn lại được xử lý theo mã mới (Nghị định 154/2026/NĐ-CP, Điều 14):\n\n${ticket.parts.map((code) => `• ${code}`).join("\n")}`,
  };
}

/** Added where a part is a khiếu nại or tố cáo, which a chat message can't lawfully be. */
export function ticketSealedPartLetter(part: { code: string }): Reply {
  return {
    title: `Về phiếu ${part.code}`,
    text: "Dạ, phần này có nội dung khiếu nại hoặc tố cáo, nên được niêm phong và chỉ lưu làm thông tin: tin nhắn không thay được đơn. Muốn được giải quyết, anh/chị gửi đơn có chữ ký hoặc đến trình bày trực tiếp ạ.",
  };
}

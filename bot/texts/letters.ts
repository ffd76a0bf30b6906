import type { Reply } from "../reply.ts";
import { labels } from "./labels.ts";
import { showDay } from "./show-date.ts";

/** Sent when an officer has answered a ticket. `title` is the office or post, never a person's name. */
export function ticketAnsweredLetter(ticket: {
  code: string;
  answer: string;
  title: string;
  at: Date;
}): Reply {
  return {
    title: `Trả lời phiếu ${ticket.code}`,
    text: `Dạ, ${ticket.title} xin trả lời anh/chị:\n\n${ticket.answer}\n\nAnh/chị còn ý kiến thì chọn “${labels.reply}”; nếu đã hài lòng, xin chọn “${labels.close}”. Cảm ơn anh/chị.`,
    choices: [
      { id: `t:reply:${ticket.code}`, label: labels.reply },
      { id: `t:close:${ticket.code}`, label: labels.close },
    ],
    notice: {
      name: "ticket_answered",
      values: { code: ticket.code, office: ticket.title, date: showDay(ticket.at) },
    },
  };
}

/** Sent when the staff is done with a talk that a person had taken over. */
export function handedBackLetter(): Reply {
  return {
    text: "Dạ, cán bộ đã kết thúc phần trao đổi. Trợ lý tự động tiếp tục giúp anh/chị; anh/chị cứ viết câu hỏi ạ.",
    choices: [
      { id: "m:menu", label: labels.menu },
      { id: "m:human", label: labels.person },
    ],
  };
}

/** Sent when a turn failed for good: nothing of it has taken effect. */
export function turnBrokenLetter(): Reply {
  return {
    text: "Dạ, xin lỗi anh/chị, hệ thống gặp lỗi nên chưa xử lý được tin nhắn vừa rồi. Xin anh/chị gửi lại sau ít phút, hoặc chọn “Gặp cán bộ”.",
    choices: [
      { id: "m:menu", label: labels.menu },
      { id: "m:human", label: labels.person },
    ],
  };
}

/** Sent once when a citizen writes faster than we may answer. */
export function rateLimitedLetter(): Reply {
  return {
    text: "Dạ, anh/chị nhắn hơi nhanh nên tôi chưa trả lời kịp, xin lỗi anh/chị. Xin chờ khoảng một phút rồi nhắn tiếp ạ.",
  };
}

/**
 * Sent once to whoever was told something about a procedure that is no longer so. `words` are the
 * staff's, about what has changed.
 */
export function correctionLetter(procedure: { slug: string; name: string }, words: string): Reply {
  return {
    title: `Đính chính: ${procedure.name}`,
    text: `Dạ, trước đây tôi có trả lời anh/chị về thủ tục này. Nay xin đính chính:\n\n${words}\n\nXin lỗi anh/chị vì sự bất tiện. Anh/chị chọn mục bên dưới để xem thông tin mới nhất ạ.`,
    choices: [
      { id: `p:${procedure.slug}`, label: labels.seeAnswer },
      { id: "m:human", label: labels.person },
    ],
  };
}

/** What the staff may begin a correction with; `parts` are those that changed. */
export function correctionWords(parts: readonly string[]): string {
  return parts.length === 0
    ? "Thông tin tôi đã nêu không còn đúng."
    : `Những nội dung sau đã thay đổi:\n${parts.map((part) => `• ${part}`).join("\n")}`;
}

/** Sent once to whoever asked something that could not be answered then. Their words are not told. */
export function answerExistsLetter(procedure: { slug: string; name: string }): Reply {
  return {
    title: procedure.name,
    text: "Dạ, vừa qua anh/chị có hỏi một điều mà khi đó tôi chưa trả lời được. Nay tôi đã có thông tin về thủ tục này. Anh/chị chọn mục bên dưới để xem; nếu chưa đúng ý, anh/chị cứ viết lại câu hỏi ạ. Cảm ơn anh/chị.",
    choices: [
      { id: `p:${procedure.slug}`, label: labels.seeAnswer },
      { id: "m:human", label: labels.person },
    ],
  };
}

import type { Reply } from "../reply.ts";
import { showDay } from "../texts/show-date.ts";
import { dueMark } from "./due-mark.ts";
import { tapData } from "./tap.ts";

/** Every sentence of ours in the staff's group. Citizens' words are handed in masked. */

/** What fits into one message beside our own words. */
const roomForWords = 3200;

export function cutWords(words: string): string {
  if (words.length <= roomForWords) return words;
  const head = words.slice(0, roomForWords).replace(/\p{Surrogate}$/u, "");
  return `${head}…\n\n(Còn nữa, xin xem đủ trên bàn làm việc.)`;
}

export function notLinked(): string {
  return "Tài khoản Telegram này chưa liên kết với bàn làm việc nên chưa làm được việc trên phiếu. Xin vào bàn làm việc, mục “Tài khoản của tôi”, lấy mã rồi gửi riêng cho trợ lý: /lienket 123-456";
}

export function answerAsked(code: string): Reply {
  return {
    text: `Xin trả lời tin này (hoặc viết ngay trong chủ đề này) nội dung gửi người dân về phiếu ${code}. Trợ lý sẽ cho xem lại trước khi gửi.`,
  };
}

/** The draft as it will go out; nothing is sent before the button. */
export function draftShown(draft: {
  id: string;
  code: string;
  writer: string;
  text: string;
}): Reply {
  return {
    title: `Bản nháp trả lời phiếu ${draft.code}`,
    text: `${cutWords(draft.text)}\n\nNgười viết: ${draft.writer}. Chưa gửi cho người dân.`,
    choices: [
      { id: tapData({ deed: "send", draft: draft.id }), label: "Gửi cho người dân" },
      { id: tapData({ deed: "drop", draft: draft.id }), label: "Bỏ" },
    ],
  };
}

export function draftOutdated(draft: { id: string; code: string; text: string }): Reply {
  return {
    title: `Phiếu ${draft.code} vừa có diễn biến mới, câu trả lời chưa được gửi`,
    text: `${cutWords(draft.text)}\n\nXin đọc phần mới ở trên. Nếu câu trả lời vẫn đúng, bấm gửi lần nữa.`,
    choices: [
      { id: tapData({ deed: "send", draft: draft.id }), label: "Gửi cho người dân" },
      { id: tapData({ deed: "drop", draft: draft.id }), label: "Bỏ" },
    ],
  };
}

export function draftSent(draft: { code: string; writer: string; text: string }): Reply {
  return {
    title: `Đã gửi trả lời phiếu ${draft.code}`,
    text: `${cutWords(draft.text)}\n\nNgười trả lời: ${draft.writer}.`,
  };
}

export function noChat(code: string): Reply {
  return {
    text: `Phiếu ${code} không có kênh chat: câu trả lời đã ghi vào phiếu, xin báo cho người dân bằng cách khác.`,
  };
}

export function chooseColleague(page: ChoicePage & { code: string }): Reply {
  const text =
    page.choices.length === 0
      ? `Chưa có đồng nghiệp nào nhận được phiếu ${page.code} đã liên kết tài khoản. Xin giao phiếu trên bàn làm việc.`
      : `Giao phiếu ${page.code} cho ai?`;
  return paged(text, page, {
    choose: (id) => tapData({ deed: "assign_to", code: page.code, staffId: id }),
    turn: (to) => tapData({ deed: "colleagues", code: page.code, page: to }),
  });
}

export function chooseUnit(page: ChoicePage & { code: string; search?: string }): Reply {
  const asked =
    page.search === undefined
      ? `Chuyển phiếu ${page.code} tới đơn vị nào?`
      : `Đơn vị có tên như “${page.search}” để chuyển phiếu ${page.code}:`;
  const none = `Không tìm thấy đơn vị nào để chuyển phiếu ${page.code}.`;
  const hint = "Tìm đơn vị khác: trả lời tin này bằng một phần tên.";
  return paged(`${page.choices.length === 0 ? none : asked}\n\n${hint}`, page, {
    choose: (id) => tapData({ deed: "forward_to", code: page.code, unitId: id }),
    turn: (to) => tapData({ deed: "units", code: page.code, page: to }),
  });
}

export type ChoicePage = {
  choices: readonly { id: string; label: string }[];
  /** From 0. */
  page: number;
  isLast: boolean;
};

type Buttons = { choose: (id: string) => string; turn: (page: number) => string };

function paged(text: string, { choices, page, isLast }: ChoicePage, to: Buttons): Reply {
  return {
    text,
    choices: [
      ...choices.map(({ id, label }) => ({ id: to.choose(id), label: shortLabel(label) })),
      ...(page > 0 ? [{ id: to.turn(page - 1), label: "◀ Trang trước" }] : []),
      ...(isLast ? [] : [{ id: to.turn(page + 1), label: "Trang sau ▶" }]),
      { id: tapData({ deed: "never_mind" }), label: "Thôi" },
    ],
  };
}

function shortLabel(label: string): string {
  const letters = Array.from(label);
  return letters.length <= 40 ? label : `${letters.slice(0, 39).join("")}…`;
}

export const extensionDays = [3, 5, 7] as const;

export function chooseExtension(code: string): Reply {
  return {
    text: `Gia hạn phiếu ${code} thêm mấy ngày làm việc?`,
    choices: [
      ...extensionDays.map((days) => ({
        id: tapData({ deed: "extend_by", code, days }),
        label: `${days} ngày`,
      })),
      { id: tapData({ deed: "never_mind" }), label: "Thôi" },
    ],
  };
}

export function reasonAsked(code: string, days: number): Reply {
  return {
    text: `Xin trả lời tin này bằng lý do gia hạn phiếu ${code} thêm ${days} ngày làm việc. Người dân được báo ngày mới và lý do.`,
  };
}

export function closeAsked(code: string): Reply {
  return {
    text: `Đóng phiếu ${code}? Người dân được báo là phiếu đã đóng.`,
    choices: [
      { id: tapData({ deed: "close_now", code }), label: "Đóng phiếu" },
      { id: tapData({ deed: "never_mind" }), label: "Thôi" },
    ],
  };
}

export type ListedTicket = { code: string; category: string; dueAt?: Date; isUrgent: boolean };

export function myTickets(tickets: readonly ListedTicket[], now: Date): Reply {
  if (tickets.length === 0) return { text: "Anh/chị không có phiếu nào đang mở." };
  return { title: "Phiếu đang mở của anh/chị", text: ticketLines(tickets, now) };
}

export function dueTickets(tickets: readonly ListedTicket[], now: Date): Reply {
  if (tickets.length === 0)
    return { text: "Không có phiếu nào trễ hoặc đến hạn trong hai ngày tới." };
  return { title: "Phiếu trễ và sắp đến hạn", text: ticketLines(tickets, now) };
}

function ticketLines(tickets: readonly ListedTicket[], now: Date): string {
  return tickets
    .map(({ code, category, dueAt, isUrgent }) => {
      const due = dueAt
        ? `hạn ${showDay(dueAt)}, ${dueMark(dueAt, now).words}`
        : "không có hạn đang chạy";
      return `• ${isUrgent ? "⚠️ " : ""}${code}: ${category}; ${due}`;
    })
    .join("\n");
}

export function help(): Reply {
  return {
    title: "Làm việc trong nhóm này",
    text: [
      "• Mỗi phiếu đang mở là một chủ đề; bấm nút dưới thẻ để nhận, giao, trả lời, chuyển, gia hạn, đóng.",
      "• Viết trong chủ đề của phiếu là viết câu trả lời: trợ lý cho xem lại, bấm “Gửi cho người dân” mới gửi đi. Trả lời tin của đồng nghiệp thì chỉ là trao đổi với nhau.",
      "• /ghichu rồi viết tiếp: ghi chú nội bộ vào phiếu của chủ đề.",
      "• /viec: phiếu của tôi. /han: phiếu trễ và sắp đến hạn.",
      "• Phiếu niêm phong không bao giờ có ở đây. Xin đừng ghi tên, số điện thoại, địa chỉ của người dân vào nhóm.",
    ].join("\n"),
  };
}

/** Above 20 messages a minute topics have to wait: their tickets are named at once, together. */
export function waitingTopics(tickets: readonly ListedTicket[], others: number, now: Date): Reply {
  const more = others > 0 ? `\nvà ${others} phiếu khác.` : "";
  return {
    title: "Nhiều phiếu đến cùng lúc",
    text: `Các phiếu sau đang chờ mở chủ đề (Telegram chỉ cho gửi 20 tin mỗi phút):\n${ticketLines(tickets, now)}${more}`,
  };
}

/** Nothing of what was said: only that somebody must look, now. */
export function childInDanger(): Reply {
  return {
    title: "Khẩn: có thể có trẻ em gặp nguy hiểm",
    text: "Một người dân vừa báo nguy hiểm trong cuộc trò chuyện với trợ lý và đã được đưa các số khẩn cấp. Xin người trực mở mục Trò chuyện trên bàn làm việc và xem ngay.",
  };
}

/** Nothing leaves on Zalo before an administrator has given consent anew. */
export function zaloNeedsConsent(): Reply {
  return {
    title: "Zalo OA cần kết nối lại",
    text: "Lời đáp cho người dân trên Zalo đang chờ. Xin người quản trị mở mục Kênh trên bàn làm việc và bấm Kết nối lại. Chưa thư nào mất.",
  };
}

/** The answer to our question for a topic was lost: a person must look, or there would be two. */
export function topicUnknown(code: string): Reply {
  return {
    text: `Chưa rõ chủ đề của phiếu ${code} đã mở được hay chưa (đường truyền đứt). Nếu thấy chủ đề ấy trong danh sách, xin viết một tin vào đó; nếu không có, bấm nút dưới đây.`,
    choices: [{ id: tapData({ deed: "make_topic", code }), label: "Mở chủ đề mới" }],
  };
}

export function mediaNotSent(): Reply {
  return {
    text: "Ảnh và tệp gửi trong nhóm chưa chuyển được cho người dân. Xin gửi bằng bàn làm việc, hoặc viết câu trả lời bằng chữ.",
  };
}

export function taken(): string {
  return "Nội dung này đã được thu hồi.";
}

export function somethingBroke(): Reply {
  return { text: "Việc vừa rồi chưa làm được vì hệ thống gặp lỗi. Xin làm lại trên bàn làm việc." };
}

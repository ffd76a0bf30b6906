import type { TicketKind, TicketStatus } from "../desk.ts";
import type { Reply } from "../reply.ts";
import { showDay } from "../texts/show-date.ts";
import { ticketKindWords } from "../texts/ticket.ts";
import { dueMark } from "./due-mark.ts";
import { type CardDeed, tapData } from "./tap.ts";

/** A ticket as the staff's group may see it: nothing by which its citizen could be known. */
export type Card = {
  code: string;
  kind: TicketKind;
  category: string;
  status: TicketStatus;
  /** Absent: none is owed, or the next word is not the staff's. */
  dueAt?: Date;
  isUrgent: boolean;
  unit?: string;
  assignee?: string;
  /** The citizen's words, without names and numbers. */
  summary: string;
  /** What the buttons offer: what the status allows. */
  deeds: readonly CardDeed[];
};

/** The message that heads a ticket's topic, edited whenever the ticket changes. */
export function cardReply(card: Card, now: Date): Reply {
  return {
    title: `${card.isUrgent ? "⚠️ KHẨN · " : ""}Phiếu ${card.code}`,
    text: [
      `${ticketKindWords[card.kind]} · ${card.category}`,
      `Tình trạng: ${statusWords[card.status]}`,
      dueLine(card, now),
      `Đơn vị: ${card.unit ?? "chưa phân đơn vị"}`,
      `Người xử lý: ${card.assignee ?? "chưa có"}`,
      "",
      `Tóm tắt: ${card.summary}`,
    ].join("\n"),
    choices: card.deeds.map((deed) => ({
      id: tapData({ deed, code: card.code }),
      label: deedLabels[deed],
    })),
  };
}

/** At most 128 characters; begins with the code, by which a topic is known again. */
export function topicName(card: Pick<Card, "code" | "kind" | "category" | "isUrgent">): string {
  const name = `${card.code} ${ticketKindWords[card.kind]}: ${card.category}`;
  return Array.from(card.isUrgent ? `${name} (khẩn)` : name)
    .slice(0, 120)
    .join("");
}

/** The code at the head of a topic's name. */
export function codeOfTopic(name: string): string | undefined {
  return /^[A-Z]{2}-\d\d-\d{6,9}-[0-9A-Z](?=\s|$)/.exec(name)?.[0];
}

function dueLine({ dueAt }: Card, now: Date): string {
  if (!dueAt) return "Hạn trả lời: không có hạn đang chạy";
  return `Hạn trả lời: ${showDay(dueAt)} (${dueMark(dueAt, now).words})`;
}

const deedLabels: Record<CardDeed, string> = {
  accept: "Nhận",
  assign: "Giao",
  answer: "Trả lời",
  forward: "Chuyển",
  extend: "Gia hạn",
  close: "Đóng",
};

const statusWords: Record<TicketStatus, string> = {
  new: "mới",
  accepted: "đang xử lý",
  assigned: "đã giao",
  waiting_for_citizen: "chờ người dân bổ sung",
  forwarded: "đã chuyển",
  answered: "đã trả lời",
  closed: "đã đóng",
  declined: "đã từ chối",
  merged: "đã gộp vào phiếu khác",
};

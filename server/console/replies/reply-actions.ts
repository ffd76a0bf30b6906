import type { Tx } from "../../db.ts";
import { isUuid } from "../../ids.ts";
import { type ReplyRefusal, dropReply, saveReply } from "../../workbench/save-reply.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { FormError } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { showReplies, showReply } from "./replies-page.tsx";

export async function addReply(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const saved = await saveReply({ ...house, tx }, draftOf(visit));
  return saved.ok ? done("reply_saved") : refuse(house, visit, saved.reason, showReplies);
}

export async function changeReply(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const id = visit.param("id");
  if (!isUuid(id)) return { kind: "not_found" };
  const saved = await saveReply({ ...house, tx }, { ...draftOf(visit), id });
  return saved.ok ? done("reply_saved") : refuse(house, visit, saved.reason, showReply);
}

export async function deleteReply(_: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const id = visit.param("id");
  const dropped = isUuid(id) && (await dropReply({ tx }, id)).ok;
  return dropped ? done("reply_deleted") : { kind: "not_found" };
}

function draftOf(visit: Visit) {
  return {
    title: visit.field("title"),
    body: visit.field("body"),
    category: visit.field("category"),
  };
}

function done(flash: "reply_saved" | "reply_deleted"): Deed {
  return { kind: "done", to: "/console/replies", flash };
}

function refuse(
  house: ConsoleHouse,
  visit: Visit,
  reason: ReplyRefusal,
  page: typeof showReply,
): Deed {
  if (reason === "not_found") return { kind: "not_found" };
  return { kind: "refused", reason, show: () => page(house, visit, [faults[reason]]) };
}

const faults: Record<Exclude<ReplyRefusal, "not_found">, FormError> = {
  no_title: { field: "title", message: "Xin đặt tên cho câu mẫu." },
  no_body: { field: "body", message: "Xin viết lời của câu mẫu." },
  unknown_variable: {
    field: "body",
    message: "Có chỗ điền sẵn không đúng tên. Xin xem danh sách chỗ điền sẵn ở dưới.",
  },
};

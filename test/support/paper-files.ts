import type { Desk } from "../../bot/desk.ts";
import type { Paper } from "./paper-desk.ts";

export function openAttachments(paper: Paper): Desk["attachments"] {
  return {
    limits: { bytes: 10_485_760, perTicket: 3 },
    keep: async ({ ref }) => {
      if (ref === paper.unfit) return { ok: false, reason: "too_big" };
      paper.files.push(ref);
      return { ok: true, value: { id: `file-${paper.files.length}` } };
    },
  };
}

export function openSlips(paper: Paper): Desk["slips"] {
  return {
    read: async ({ ref }, { isQuiet }) => {
      if (ref === paper.unfit) return { ok: false, reason: "too_big" };
      paper.slips.push({ ref, isQuiet });
      return { ok: true };
    },
  };
}

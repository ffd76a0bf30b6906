import type { Tx } from "../../db.ts";
import { markCalled, markMissed, undoCalled, undoMissed } from "../../dossier-news/mark-called.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Flash } from "../flash.ts";
import type { Visit } from "../visit.ts";
import { callsHref, readCallsPage } from "./calls-href.ts";

type Mark = typeof markCalled;

export const noteCalled = deed(markCalled, "news_called");
export const noteNotCalled = deed(undoCalled, "news_to_call");
export const noteMissed = deed(markMissed, "news_missed");
export const noteNotMissed = deed(undoMissed, "news_not_missed");

function deed(mark: Mark, flash: Flash) {
  return async (house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> => {
    const code = visit.field("code");
    const to = callsHref(readCallsPage(visit.field));
    const done = await mark({ ...house, tx }, { code, viewer: visit.staff });
    // Two colleagues who press at once have both done right.
    if (!done) return { kind: "done", to, flash: "news_called_before" };
    return { kind: "done", to, flash, target: code };
  };
}

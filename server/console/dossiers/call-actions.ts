import type { Tx } from "../../db.ts";
import { markCalled, undoCalled } from "../../dossier-news/mark-called.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";

const to = "/console/dossiers/calls";

export async function noteCalled(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const code = visit.field("code");
  const done = await markCalled({ ...house, tx }, { code, viewer: visit.staff });
  // Two colleagues who press at once have both done right.
  if (!done) return { kind: "done", to, flash: "news_called_before" };
  return { kind: "done", to, flash: "news_called", target: code };
}

export async function noteNotCalled(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const code = visit.field("code");
  const done = await undoCalled({ ...house, tx }, { code, viewer: visit.staff });
  if (!done) return { kind: "done", to, flash: "news_called_before" };
  return { kind: "done", to, flash: "news_to_call", target: code };
}

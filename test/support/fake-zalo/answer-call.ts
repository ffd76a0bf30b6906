import type http from "node:http";
import { respond } from "./api-server.ts";
import type { Reply } from "./call.ts";
import type { CallName } from "./faults.ts";
import { Refusal } from "./refusal.ts";
import type { World } from "./world.ts";

/** What a call came to; `after` happens once it was answered. */
export type Outcome = { reply: Reply; after?: () => void };

export type Order = {
  name: CallName;
  user: string | undefined;
  /** Refuses by throwing; nothing may have happened by then. */
  run: () => Outcome | Promise<Outcome>;
  /** The refusal in the words of that host. */
  refuse: (code: number, message: string) => Reply;
};

/** Carries out one call, with the fault that waits for it, and remembers what was refused. */
export async function answerCall(
  world: World,
  res: http.ServerResponse,
  { name, user, run, refuse }: Order,
): Promise<void> {
  world.calls.set(name, (world.calls.get(name) ?? 0) + 1);
  const fault = world.faults.take(name, user);
  const refused = (code: number, message: string): void => {
    world.refusals.push({ call: name, code, message });
    respond(res, refuse(code, message));
  };
  switch (fault?.kind) {
    case "code":
      return refused(fault.code, fault.message ?? "Refused");
    case "status":
      return respond(res, { status: fault.status, body: `<html>${fault.status}</html>` });
    case "hang":
      return;
    case "cut":
      res.destroy();
      return;
    case "hang_after":
    case "cut_after":
    case "late":
    case undefined:
  }
  let outcome: Outcome;
  try {
    outcome = await run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(error.code, error.message);
  }
  if (fault?.kind === "late") await new Promise((resolve) => setTimeout(resolve, fault.ms));
  if (fault?.kind === "cut_after") res.destroy();
  else if (fault?.kind !== "hang_after") respond(res, outcome.reply);
  outcome.after?.();
}

import { Refusal } from "./refusal.ts";
import type { WireUpdate } from "./updates.ts";
import type { World } from "./world.ts";

type Parameters = Record<string, unknown>;

type Held = { answer(): void; refuse(reason: Refusal): void };

/** getUpdates: confirms what lies before the offset, then answers at once or holds the call. */
export function getUpdatesMethod(
  world: World,
): (parameters: Parameters, gone: AbortSignal) => Promise<WireUpdate[]> {
  let held: Held | undefined;
  world.updates.onAdd(() => held?.answer());

  const hold = (seconds: number, gone: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const close = (): void => {
        clearTimeout(timer);
        if (held === mine) held = undefined;
      };
      const mine: Held = {
        answer: () => {
          close();
          resolve();
        },
        refuse: (reason) => {
          close();
          reject(reason);
        },
      };
      const timer = setTimeout(mine.answer, seconds * 1000);
      gone.addEventListener("abort", mine.answer, { once: true });
      held = mine;
    });

  return async (parameters, gone) => {
    if (world.webhook !== undefined) throw conflict(webhookIsActive);
    held?.refuse(conflict(otherPoller));
    const { limit, timeout, offset } = readNumbers(parameters);
    const kinds = readList(parameters["allowed_updates"]);
    if (kinds !== undefined) world.updates.allow(kinds);
    confirm(world, offset);
    if (world.updates.count() === 0 && timeout > 0) await hold(timeout, gone);
    return [...world.updates.pending()].slice(0, limit).map((entry) => entry.update);
  };
}

const webhookIsActive =
  "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
const otherPoller =
  "terminated by other getUpdates request; make sure that only one bot instance is running";

function readNumbers(parameters: Parameters): { limit: number; timeout: number; offset: number } {
  const limit = Number(parameters["limit"] ?? 100);
  const timeout = Number(parameters["timeout"] ?? 0);
  return {
    limit: limit >= 1 && limit <= 100 ? limit : 100,
    timeout: Math.min(Math.max(timeout, 0), 50),
    offset: Number(parameters["offset"] ?? 0),
  };
}

/** A negative offset counts from the end and forgets everything before it. */
function confirm(world: World, offset: number): void {
  const ids = [...world.updates.pending()].map((entry) => entry.update.update_id);
  const first = offset < 0 ? (ids.at(offset) ?? ids[0] ?? 0) : offset;
  for (const id of ids) if (id < first) world.updates.drop(id);
}

/** Lists come as arrays in JSON and as text in a form. */
export function readList(value: unknown): string[] | undefined {
  if (value === undefined) return undefined;
  return (typeof value === "string" ? JSON.parse(value) : value) as string[];
}

function conflict(why: string): Refusal {
  return new Refusal(409, `Conflict: ${why}`);
}

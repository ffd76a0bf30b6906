import { telegramGroup } from "../bot/telegram/group.ts";
import type { Calendars } from "./calendar/calendars.ts";
import type { Clock } from "./clock.ts";
import type { Config } from "./config.ts";
import type { Database } from "./db.ts";
import type { Ids } from "./ids.ts";
import type { StaffTurns } from "./inbox/worker.ts";
import type { Log } from "./log.ts";
import type { Signals } from "./signals.ts";
import { groupPace } from "./staff-group/group-pace.ts";
import { groupTurns } from "./staff-group/group-turns.ts";
import { startGroup } from "./staff-group/start-group.ts";

export type StaffGroup = { turns: StaffTurns; stop(): Promise<void> };

type House = {
  config: Config;
  db: Database;
  clock: Clock;
  ids: Ids;
  log: Log;
  calendars: Calendars;
  signals: Signals;
};

/** The staff's group on Telegram: what is said there, and its own topics. Undefined: there is none. */
export function openStaffGroup(house: House): StaffGroup | undefined {
  const { telegram, office } = house.config;
  if (!telegram?.staffGroup) return undefined;
  const shared = {
    ...house,
    office,
    place: { channel: "telegram", bot: telegram.botId } as const,
    configured: telegram.staffGroup,
    pace: groupPace(telegram.groupMs),
    group: telegramGroup(telegram),
  };
  const work = startGroup(shared);
  const deaf = (["ticket_changed", "conversation_changed"] as const).map((topic) =>
    house.signals.on(topic, () => work.wake()),
  );
  return {
    turns: groupTurns({ ...shared, onTurn: () => work.wake() }),
    stop: async () => {
      for (const off of deaf) off();
      await work.stop();
    },
  };
}

import { fileURLToPath } from "node:url";
import { forkFake, type RemoteFake } from "../fork-fake.ts";
import type { FakeTelegram, FakeTelegramOptions } from "./fake-telegram.ts";

/** The fake Telegram in another process. */
export type RemoteTelegram = RemoteFake<FakeTelegram, { apiRoot: string; token: string }>;

export function forkFakeTelegram(options: FakeTelegramOptions = {}): Promise<RemoteTelegram> {
  return forkFake(fileURLToPath(new URL("main.ts", import.meta.url)), options);
}

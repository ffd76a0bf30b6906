import type { TelegramServer } from "telegram-test-api/lib/telegramServer.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type RunningApp, startApp } from "../../server/compose.ts";
import { loadConfig } from "../../server/config.ts";
import { openLog } from "../../server/log.ts";
import { makeTestDatabase, type TestDatabaseFiles } from "../support/database.ts";
import { root } from "../support/server-process.ts";
import { openPeerCitizen, startPeer } from "./peer-citizen.ts";
import { secretProxy } from "./secret-proxy.ts";

// The whole application talks with a fake Telegram of another author.

const token = "666:AAIndependentPeerToken-01234";
const secret = "bi-mat_0123456789";
/** The application starts within each test. */
const slow = 90_000;
let peer: TelegramServer;
let files: TestDatabaseFiles;
let app: RunningApp | undefined;

beforeEach(async () => {
  peer = await startPeer();
  files = await makeTestDatabase("embedded");
});
afterEach(async () => {
  await app?.stop();
  app = undefined;
  await peer.stop();
  await files.remove();
});

function start(more: Record<string, string> = {}): Promise<RunningApp> {
  const config = loadConfig({
    PORT: "0",
    DATA_DIR: files.dataDir,
    DEMO: "off",
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: peer.config.apiURL,
    TELEGRAM_SECONDS_PER_CHAT: "0",
    ...more,
  });
  return startApp(config, { root, log: openLog("silent") });
}

/** Greets, asks without tone marks, and taps a button: gives what comes then. */
async function talk(): Promise<string> {
  const citizen = openPeerCitizen(peer, token, 42);
  await citizen.says("/start");
  await citizen.hears("trợ lý tự động");
  await citizen.says("thu tuc chuyen truong cho hoc sinh tieu hoc can giay to gi");
  const papers = await citizen.hears("Giấy tờ cần có");
  const fee = papers.buttons.find((button) => button.text === "Lệ phí");
  await citizen.taps(fee!.callback_data);
  const { text } = await citizen.hears("lệ phí:");
  return text;
}

test(
  "a citizen of an independent Telegram is answered by polling",
  async () => {
    app = await start();
    expect(await talk()).toContain("<b>Chuyển trường");
  },
  slow,
);

test(
  "and by webhook, behind a proxy that adds the secret",
  async () => {
    const proxy = await secretProxy(() => app!.url, secret);
    app = await start({ PUBLIC_URL: proxy.root, TELEGRAM_WEBHOOK_SECRET: secret });
    await expect.poll(() => peer["webhooks"][token]?.url).toBe(`${proxy.root}/webhooks/telegram`);
    expect(await talk()).toContain("<b>Chuyển trường");
    expect(proxy.statuses).toEqual([200, 200, 200]);
    await proxy.close();
  },
  slow,
);

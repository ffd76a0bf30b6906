import type { TelegramServer } from "telegram-test-api/lib/telegramServer.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Channel } from "../../bot/channel.ts";
import { telegramChannel } from "../../bot/telegram/send.ts";
import { telegramApi } from "../../bot/telegram/telegram-api.ts";
import { pollTelegram } from "../../server/webhooks/poll-telegram.ts";
import { registerTelegram } from "../../server/webhooks/register-telegram.ts";
import { makeLetter } from "../support/make-letter.ts";
import { openPeerCitizen, startPeer } from "./peer-citizen.ts";
import { secretProxy } from "./secret-proxy.ts";
import { serveWebhook, stubClock, stubIntake, stubLog } from "./stub-house.ts";

// A fake Telegram of another author: it does not share our beliefs about the protocol.

const token = "666:AAIndependentPeerToken";
let peer: TelegramServer;
let channel: Channel;
let intake: ReturnType<typeof stubIntake>;
let log: ReturnType<typeof stubLog>;
let stop: AbortController;

beforeEach(async () => {
  peer = await startPeer();
  channel = telegramChannel({ token, apiRoot: peer.config.apiURL });
  intake = stubIntake();
  log = stubLog();
  stop = new AbortController();
});
afterEach(async () => {
  stop.abort();
  await peer.stop();
});

const way = () => ({
  api: telegramApi({ token, apiRoot: peer.config.apiURL }),
  random: () => 0.5,
  log,
});

/** A citizen of the peer writes, gets a menu and taps; `received` is what the bot had of it. */
async function talk(): Promise<void> {
  const citizen = openPeerCitizen(peer, token, 42);
  await citizen.says("Học phí bao nhiêu?");
  await citizen.says("/start tt-chuyen-truong");
  await expect
    .poll(() => intake.texts(42))
    .toEqual(["Học phí bao nhiêu?", "/start tt-chuyen-truong"]);

  const choices = [{ id: "menu", label: "Về menu" }];
  const reply = { title: "Học phí < 1", text: "Dạ, xin mời.", choices };
  expect(await channel.send(makeLetter({ address: "42", reply }))).toMatchObject({
    kind: "sent",
  });
  expect(await citizen.hears("Học phí")).toEqual({
    text: "<b>Học phí &lt; 1</b>\n\nDạ, xin mời.",
    buttons: [{ text: "Về menu", callback_data: "menu" }],
  });

  await citizen.taps("menu");
  await expect.poll(() => intake.kept.at(-1)?.content).toEqual({ kind: "choice", id: "menu" });
}

test("an independent Telegram is served by polling", async () => {
  await registerTelegram(way(), { kind: "polling" }, { signal: stop.signal });
  const done = pollTelegram(
    {
      ...way(),
      bot: "666",
      intake,
      clock: stubClock,
      ignored: () => {},
      holdLock: async () => async () => {},
    },
    { signal: stop.signal, pauseMs: 40 },
  );
  await talk();
  stop.abort();
  await done;
  expect(log.lines.filter((line) => line.startsWith("error"))).toEqual([]);
});

test("an independent Telegram is served by webhook, behind a proxy that adds the secret", async () => {
  const observe = { answered: () => {}, ignored: () => {} };
  const house = { intake, clock: stubClock, bot: "666", secret: "bi-mat", log, observe };
  const webhook = await serveWebhook(house);
  const proxy = await secretProxy(() => webhook.root, "bi-mat");
  const { signal } = stop;
  await registerTelegram(
    way(),
    { kind: "webhook", publicUrl: proxy.root, secret: "bi-mat" },
    { signal },
  );
  await talk();
  expect(proxy.statuses).toEqual([200, 200, 200]);
  await proxy.close();
  await webhook.close();
});

test("methods it does not know stop nothing", async () => {
  await registerTelegram(way(), { kind: "polling" }, { signal: stop.signal });
  expect(log.lines).toEqual([
    'info {"way":"polling"} registered with Telegram',
    "warn Telegram did not take the command list",
  ]);
});

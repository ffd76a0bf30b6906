import { afterEach, beforeEach, expect, test } from "vitest";
import { type RunningApp, startApp } from "../../server/compose.ts";
import { loadConfig } from "../../server/config.ts";
import { openLog } from "../../server/log.ts";
import { makeTestDatabase, type TestDatabaseFiles } from "../support/database.ts";
import { type FakeZalo, startFakeZalo } from "../support/fake-zalo/fake-zalo.ts";
import { userId } from "../support/fake-zalo/world.ts";
import { secretProxy } from "../telegram/secret-proxy.ts";
import { root } from "../support/server-process.ts";

// The whole application talks with the Zalo Bot platform.

const lan = userId(1);
/** The application starts within the test. */
const slow = 90_000;
let fake: FakeZalo;
let files: TestDatabaseFiles;
let app: RunningApp | undefined;

beforeEach(async () => {
  fake = await startFakeZalo();
  files = await makeTestDatabase("embedded");
});
afterEach(async () => {
  await app?.stop();
  app = undefined;
  await fake.stop();
  await files.remove();
});

function start(more: Record<string, string> = {}): Promise<RunningApp> {
  const config = loadConfig({
    PORT: "0",
    DATA_DIR: files.dataDir,
    DEMO: "off",
    ...fake.bot.environment(),
    ...more,
  });
  return startApp(config, { root, log: openLog("silent") });
}

test(
  "a citizen is answered by polling, then by webhook, and what they wrote between is not lost",
  async () => {
    app = await start();
    fake.bot.say(lan, "/start");
    await fake.bot.waitFor(lan, "trợ lý tự động");
    fake.bot.say(lan, "thu tuc chuyen truong cho hoc sinh tieu hoc can giay to gi");
    const { id, text } = await fake.bot.waitFor(lan, "Giấy tờ cần có");
    const fee = /^(\d+)\. Lệ phí$/m.exec(text)?.[1];
    fake.bot.say(lan, fee!);
    await fake.bot.waitFor(lan, "lệ phí:", { after: id });
    await app.stop();

    fake.bot.say(lan, "/menu");
    const proxy = await secretProxy(() => app!.url, "of another channel");
    app = await start({ PUBLIC_URL: proxy.root });
    await fake.bot.waitFor(lan, "1. ", { after: fake.bot.messages(lan).at(-1)!.id });
    expect(fake.bot.webhookAnswers()).toEqual(new Map([[200, 1]]));
    expect(fake.bot.webhook()).toMatchObject({
      url: `${proxy.root}/webhooks/zalo-bot`,
      secret: expect.stringMatching(/^[\w-]{20,}$/),
    });
    await proxy.close();
  },
  slow,
);

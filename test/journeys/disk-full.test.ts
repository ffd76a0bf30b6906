import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { startApp } from "../../server/compose.ts";
import { loadConfig } from "../../server/config.ts";
import { embeddedDir } from "../../server/db.ts";
import { openLog } from "../../server/log.ts";
import { startFakeTelegram } from "../support/fake-telegram/fake-telegram.ts";
import { freePort, root, serverEnvironment } from "../support/server-process.ts";

const dataDir = mkdtempSync(path.join(os.tmpdir(), "dan-hoi-small-disk-"));
const isMounted = mountSmallDisk();
if (!isMounted) console.log("The full-disk test is skipped: mounting a small disk takes root.");

beforeAll(() => {
  if (!isMounted) return;
  const template = embeddedDir(inject("templateDataDir"));
  const filter = (file: string): boolean => path.basename(file) !== ".lock";
  cpSync(template, embeddedDir(dataDir), { recursive: true, filter });
});
afterAll(() => {
  if (isMounted) execFileSync("umount", [dataDir]);
  rmSync(dataDir, { recursive: true, force: true });
});

test.runIf(isMounted)(
  "a full disk: Telegram is told to repeat, and nothing is lost",
  async () => {
    const fake = await startFakeTelegram();
    const port = await freePort();
    const options = { kind: "embedded", dir: embeddedDir(dataDir) } as const;
    const config = loadConfig({
      ...serverEnvironment({ options, dataDir }, port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      TELEGRAM_BOT_TOKEN: fake.token,
      TELEGRAM_API_ROOT: fake.apiRoot,
      TELEGRAM_SECONDS_PER_CHAT: "0",
      CITIZEN_MESSAGES_PER_MINUTE: "1000",
    });
    const app = await startApp(config, { root, log: openLog("silent") });
    fake.say(7, "/menu");
    await fake.waitForCount(7, 2);
    const answered = fake.messages(7).length;

    fillUp(path.join(dataDir, "fill"));
    const told = 40;
    for (let i = 0; i < told; i += 1) fake.say(7, `/help ${"a".repeat(3000)}`);
    await expect.poll(() => fake.webhookAnswers().get(503) ?? 0).toBeGreaterThan(0);

    rmSync(path.join(dataDir, "fill"));
    await fake.drained();
    await fake.waitForCount(7, answered + told, 30_000);
    await app.stop();
    await fake.stop();
    expect(fake.messages(7)).toHaveLength(answered + told);
  },
  60_000,
);

function mountSmallDisk(): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=120m", "tmpfs", dataDir], {
      stdio: "ignore",
    });
    return true;
  } catch {
    return false;
  }
}

function fillUp(file: string): void {
  const megabyte = Buffer.alloc(1024 * 1024);
  try {
    for (;;) writeFileSync(file, megabyte, { flag: "a" });
  } catch {
    // full
  }
}

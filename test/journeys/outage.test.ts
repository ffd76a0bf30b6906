import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { startApp } from "../../server/compose.ts";
import { loadConfig } from "../../server/config.ts";
import { openLog } from "../../server/log.ts";
import { openHouse } from "../support/app.ts";
import { greetedCitizen } from "../support/citizen-talk.ts";
import { startCutProxy } from "../support/cut-proxy.ts";
import { databaseKinds } from "../support/database.ts";
import { root } from "../support/server-process.ts";

test.runIf(databaseKinds.includes("postgresql"))(
  "the database goes away and comes back: Telegram is told to repeat, nothing is lost or doubled",
  async () => {
    const real = new URL(process.env["TEST_POSTGRES_URL"] ?? "");
    const line = await startCutProxy({ host: real.hostname, port: Number(real.port || 5432) });
    const house = await openHouse("postgresql", {}, (url) => {
      url.port = String(line.port);
    });
    const citizen = await greetedCitizen(house.fake, 7);
    await line.cut();
    house.fake.say(7, "/help");
    await expect.poll(() => house.fake.webhookAnswers().get(503) ?? 0).toBeGreaterThan(1);
    expect((await fetch(`${house.app.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${house.app.url}/healthz`)).status).toBe(200);
    await line.mend();
    await house.fake.drained();
    await house.fake.waitForCount(7, 3);
    await citizen.say("/menu");
    expect(house.fake.messages(7)).toHaveLength(4);
    expect((await fetch(`${house.app.url}/readyz`)).status).toBe(200);
    await house.close();
    await line.close();
  },
  60_000,
);

test("a content file with an error stops the start, with its file and line", async () => {
  const broken = mkdtempSync(path.join(os.tmpdir(), "dan-hoi-broken-"));
  cpSync(path.join(root, "knowledge/content"), path.join(broken, "knowledge/content"), {
    recursive: true,
  });
  symlinkSync(path.join(root, "prisma"), path.join(broken, "prisma"));
  const file = path.join(broken, "knowledge/content/procedures/chuyen-truong.json");
  const lines = readFileSync(file, "utf8").split("\n");
  lines[3] = '  "aliases": [,';
  writeFileSync(file, lines.join("\n"));
  const config = loadConfig({ PORT: "0", DATA_DIR: path.join(broken, "data"), DEMO: "off" });
  const start = startApp(config, { root: broken, log: openLog("silent") });
  await expect(start).rejects.toThrow(/chuyen-truong\.json:\d+/);
  rmSync(broken, { recursive: true, force: true });
});

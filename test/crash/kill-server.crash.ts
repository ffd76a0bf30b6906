import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { databaseKinds, makeTestDatabase } from "../support/database.ts";
import { startFakeTelegram } from "../support/fake-telegram/fake-telegram.ts";
import {
  freePort,
  root,
  serverEnvironment,
  startServerProcess,
} from "../support/server-process.ts";
import { readAftermath } from "./aftermath.ts";

const kills = Number(process.env["CRASH_KILLS"] ?? 50);
const chats = 200;
const updates = 5000;
const perChat = updates / chats;

beforeAll(() => {
  execFileSync("npm", ["run", "build", "--silent"], { cwd: root });
});

describe.each(databaseKinds)("the server on %s, killed fifty times", (kind) => {
  test("takes every turn once and in order, and delivers every reply", async () => {
    const files = await makeTestDatabase(kind);
    const fake = await startFakeTelegram({ secondMs: 50 });
    const port = await freePort();
    const environment = {
      ...serverEnvironment(files, port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      TELEGRAM_BOT_TOKEN: fake.token,
      TELEGRAM_API_ROOT: fake.apiRoot,
      TELEGRAM_MESSAGES_PER_SECOND: "10000",
      TELEGRAM_SECONDS_PER_CHAT: "0",
      CITIZEN_MESSAGES_PER_MINUTE: "1000000",
    };
    const topics = slugs().slice(0, perChat);

    // Each kill falls at a random instant while its share of the updates is coming in.
    const rounds = Array.from({ length: kills + 1 }, (_, round) => round);
    let told = 0;
    for (const round of rounds) {
      const server = await startServerProcess(environment);
      const share = Math.round((updates * (round + 1)) / rounds.length);
      for (; told < share; told += 1) {
        // Chat after chat, each walking through the same list of procedures.
        fake.say(1 + (told % chats), `/start tt-${topics[Math.floor(told / chats)]}`);
      }
      if (round < kills) {
        await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 900));
        await server.kill();
      } else {
        await fake.drained();
        await server.settled();
        expect(await server.stop()).toBe(0);
      }
    }

    const aftermath = await readAftermath(files.options, fake);
    await fake.stop();
    await files.remove();
    console.log(`${kind}: ${JSON.stringify(aftermath.counts)}`);
    expect(aftermath.counts).toMatchObject({ inbox: updates, turns: updates, notDone: 0 });
    expect(aftermath.topicsByChat).toHaveLength(chats);
    for (const seen of aftermath.topicsByChat) expect(seen).toEqual(topics);
    expect(aftermath.undelivered).toEqual([]);
    expect(aftermath.misdelivered).toEqual([]);
    expect(aftermath.unlisted).toEqual([]);
  });
});

/** Every procedure of the pack, in a fixed order. */
function slugs(): string[] {
  const files = readdirSync(path.join(root, "knowledge/content/procedures")).toSorted();
  return files.map((file) => path.basename(file, ".json"));
}

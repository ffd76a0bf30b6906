import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "../../server/db.ts";
import { putPair } from "../../server/zalo/token-store.ts";
import { zaloSeal } from "../../server/zalo/zalo-seal.ts";
import { databaseKinds, makeTestDatabase, type TestDatabaseFiles } from "../support/database.ts";
import { forkFakeZalo, type RemoteZalo } from "../support/fake-zalo/fork-fake-zalo.ts";
import { userId } from "../support/fake-zalo/world.ts";
import {
  freePort,
  root,
  serverEnvironment,
  startServerProcess,
} from "../support/server-process.ts";

const kills = Number(process.env["STORM_KILLS"] ?? 20);
const events = Number(process.env["STORM_EVENTS"] ?? 10_000);
const citizens = 500;
const secretKey = "a key for tests and nothing else";

beforeAll(() => {
  execFileSync("npm", ["run", "build", "--silent"], { cwd: root });
});

describe.each(databaseKinds)("the server on %s in a storm of Zalo's events", (kind) => {
  test("loses nothing and answers nothing twice, however often it is killed", async () => {
    const files = await makeTestDatabase(kind);
    const zalo = await forkFakeZalo({ unordered: true, secondMs: 1, perMinute: 1_000_000 });
    await connect(files, zalo);
    const port = await freePort();
    const environment = {
      ...serverEnvironment(files, port),
      ...zalo.environment,
      SECRET_KEY: secretKey,
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      ZALO_MESSAGES_PER_MINUTE: "100000",
      CITIZEN_MESSAGES_PER_MINUTE: "1000000",
    };
    const begin = async () => {
      const server = await startServerProcess(environment, 120_000);
      await zalo.call("webhookTo", `${server.url}/webhooks/zalo`);
      return server;
    };

    let told = 0;
    for (let round = 0; round < kills; round += 1) {
      const server = await begin();
      const dead = new Promise<void>((resolve, reject) => {
        setTimeout(() => void server.kill().then(resolve, reject), 200 + Math.random() * 2500);
      });
      const share = Math.round((events * (round + 1)) / kills);
      for (; told < share; told += 1) {
        void zalo.call("say", userId(told % citizens), `/menu lần ${told}`);
        // Some are brought twice, as by two subscriptions, whether the server lives or not.
        if (told % 5 === 4) void zalo.call("deliverAgain", 1 + Math.floor(Math.random() * told));
      }
      await dead;
    }
    const kept = await look(files, (db) => keptIds(db));
    expect((await acknowledged(zalo)).filter((id) => !kept.has(id))).toEqual([]);

    // What Zalo could not bring it brings again within the hour, and much else a second time.
    const server = await begin();
    const slowest = await bringAgain(zalo);
    await server.settled(600_000);
    expect(await server.stop()).toBe(0);
    const after = await look(files, (db) => readAfter(db, zalo));
    await zalo.stop();
    await files.remove();
    console.log(`${kind}: ${JSON.stringify({ ...after.counts, slowest })}`);
    expect(after.counts).toMatchObject({ inbox: events, turns: events, notDone: 0 });
    expect(after.twiceTaken).toEqual([]);
    expect(after.odd).toEqual([]);
    expect(after.lost).toEqual([]);
    expect(after.sentTwice).toBe(0);
    expect(after.counts.surplus).toBeLessThanOrEqual(after.counts.unknown);
  });
});

/** As after the officer's consent. */
async function connect(files: TestDatabaseFiles, zalo: RemoteZalo): Promise<void> {
  const { accessToken: access, refreshToken: refresh, expiresIn } = await zalo.call("issueTokens");
  const oaId = zalo.environment["ZALO_OA_ID"] ?? "";
  const pair = { access, refresh, seconds: Number(expiresIn) };
  const sealed = zaloSeal(secretKey).pair(oaId, pair, new Date());
  await look(files, (db) => putPair(db.prisma, oaId, sealed));
}

async function look<T>(files: TestDatabaseFiles, into: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase(files.options);
  try {
    return await into(db);
  } finally {
    await db.close();
  }
}

async function keptIds({ prisma }: Database): Promise<Set<string>> {
  const rows = await prisma.inbox.findMany({ select: { externalId: true } });
  return new Set(rows.map(({ externalId }) => externalId));
}

const said = "user_send_text";

/** The events that Zalo was told 200 of. */
async function acknowledged(zalo: RemoteZalo): Promise<string[]> {
  const calls = await zalo.call("webhookCalls");
  return calls
    .filter(({ status, event }) => status === 200 && event.name === said)
    .map(({ event }) => `${said}:${event.messageId}`);
}

/** Every event that was not acknowledged, and each fourth besides; gives the slowest answer in ms. */
async function bringAgain(zalo: RemoteZalo): Promise<number> {
  await zalo.call("drained");
  const done = new Set(await acknowledged(zalo));
  const all = (await zalo.call("events")).filter(({ name }) => name === said);
  let left = all.filter(
    ({ messageId }, place) => place % 4 === 0 || !done.has(`${said}:${messageId}`),
  );
  const from = (await zalo.call("webhookCalls")).length;
  while (left.length > 0) {
    const batch = left.splice(0, 40);
    const statuses = await Promise.all(batch.map(({ id }) => zalo.call("deliverAgain", id)));
    left = [...left, ...batch.filter((_, place) => statuses[place] !== 200)];
  }
  const calls = (await zalo.call("webhookCalls")).slice(from);
  return Math.round(Math.max(...calls.map(({ ms }) => ms)));
}

/** Compares what the database says happened with what citizens got to see. */
async function readAfter({ prisma }: Database, zalo: RemoteZalo) {
  const letters = await prisma.letter.findMany({ select: { state: true, externalId: true } });
  const turns = await prisma.turn.groupBy({ by: ["inboxId"], _count: true });
  const seen = (await zalo.call("allMessages")).map(({ messageId }) => messageId);
  const sent = letters.filter(({ state }) => state === "sent").map((one) => one.externalId ?? "");
  const sentOnce = new Set(sent);
  const reached = new Set(seen);
  return {
    counts: {
      inbox: await prisma.inbox.count(),
      notDone: await prisma.inbox.count({ where: { state: { not: "done" } } }),
      turns: await prisma.turn.count(),
      letters: letters.length,
      unknown: letters.filter(({ state }) => state === "unknown").length,
      /** What citizens got of which nobody here knows for sure. */
      surplus: seen.filter((id) => !sentOnce.has(id)).length,
    },
    twiceTaken: turns.filter(({ _count }) => _count > 1).map(({ inboxId }) => String(inboxId)),
    /** Neither sent once nor unknown. */
    odd: letters.filter(({ state }) => !["sent", "unknown"].includes(state)),
    lost: [...sentOnce].filter((id) => !reached.has(id)),
    sentTwice: sent.length - sentOnce.size,
  };
}

import { afterAll, describe, beforeAll, expect, test } from "vitest";
import { openZaloApi } from "../../bot/zalo/zalo-api.ts";
import { type Database, openDatabase } from "../../server/db.ts";
import { databaseKinds, makeTestDatabase, type TestDatabaseFiles } from "../support/database.ts";
import { type FakeZalo, startFakeZalo } from "../support/fake-zalo/fake-zalo.ts";
import { openAccount } from "./open-account.ts";
import { lan } from "./open-zalo.ts";

describe.each(databaseKinds)("an expired token wanted by many at once, on %s", (kind) => {
  let files: TestDatabaseFiles;
  let one: Database;
  let two: Database;
  let zalo: FakeZalo;
  beforeAll(async () => {
    files = await makeTestDatabase(kind);
    one = await openDatabase(files.options);
    // The embedded database is one process's alone, which may have two keepers: sender and job.
    two = kind === "embedded" ? one : await openDatabase(files.options);
    zalo = await startFakeZalo();
  });
  afterAll(async () => {
    await zalo.stop();
    if (two !== one) await two.close();
    await one.close();
    await files.remove();
  });

  test("fifty sends of two keepers make exactly one refresh", async () => {
    const { access, another } = await openAccount(one, zalo);
    zalo.advance(26 * 3_600_000);
    zalo.say(lan, "xin chào");
    zalo.fail({ call: "refresh" }, { kind: "late", ms: 300 });
    const apis = [access, another(two)].map((keeper) =>
      openZaloApi({ root: zalo.apiRoot, access: keeper, now: zalo.now, timeoutMs: 20_000 }),
    );
    const send = async (place: number) =>
      apis[place % 2]?.post("/v3.0/oa/message/cs", {
        recipient: { user_id: lan },
        message: { text: "Dạ" },
      });
    const answers = await Promise.all(Array.from({ length: 50 }, (_, place) => send(place)));
    expect(new Set(answers.map((answer) => answer?.kind))).toEqual(new Set(["done"]));
    expect(zalo.tokens()).toMatchObject({ refreshes: 1, reused: 0 });
  });
});

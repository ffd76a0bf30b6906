import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { randomIds } from "../../server/ids.ts";
import { makeLinkCode } from "../../server/staff-group/link-chat.ts";
import { databaseKinds } from "../support/database.ts";
import { makeStaff } from "../support/make-people.ts";
import { type GroupSpine, groupChat, openGroupSpine } from "./group-spine.ts";

describe.each(databaseKinds)("linking a chat account, on %s", (kind) => {
  let spine: GroupSpine;
  beforeEach(async () => {
    spine = await openGroupSpine(kind);
  });
  afterEach(() => spine.stop());

  const codeFor = async () => {
    const { id } = await makeStaff(spine.db.prisma, "officer");
    const { db, clock } = spine;
    const code = await db.transaction((tx) => makeLinkCode({ tx, clock, ids: randomIds }, id));
    return { id, code };
  };
  const send = async (user: number, text: string) => {
    const after = spine.fake.messages(user).at(-1)?.id ?? 0;
    spine.fake.say(user, text);
    return (await spine.fake.waitFor(user, /./, { after })).text;
  };

  test("a code sent in private links the account, once", async () => {
    const { id, code } = await codeFor();
    expect(code).toMatch(/^\d{3}-\d{3}$/);
    expect(await send(501, `/lienket ${code}`)).toMatch(/đã liên kết/);
    expect(await send(502, `/lienket ${code}`)).toMatch(/không đúng hoặc đã hết hạn/);
    const chats = await spine.db.prisma.staffChat.findMany();
    expect(chats.map((chat) => [chat.userId, chat.staffId])).toEqual([["501", id]]);
    const stored = await spine.db.prisma.staffLinkCode.findMany();
    expect(JSON.stringify(stored)).not.toContain(code.replace("-", ""));
    expect(spine.citizens).toEqual([]);
  });

  test("a code is worth nothing after fifteen minutes, and after a newer one", async () => {
    const { id, code } = await codeFor();
    spine.clock.move(15 * 60_000 + 1000);
    expect(await send(503, `/lienket ${code}`)).toMatch(/hết hạn/);
    const { db, clock } = spine;
    const make = () => db.transaction((tx) => makeLinkCode({ tx, clock, ids: randomIds }, id));
    const older = await make();
    const newer = await make();
    expect(await send(503, `/lienket ${older}`)).toMatch(/hết hạn/);
    expect(await send(503, `/liên-kết ${newer}`)).toMatch(/đã liên kết/);
  });

  test("a code shown in the group is burnt", async () => {
    const { code } = await codeFor();
    spine.fake.writeIn(groupChat, { from: 504 }, `/lienket ${code}`);
    await spine.fake.waitFor(groupChat, /đã bị hủy/);
    expect(await send(504, `/lienket ${code}`)).toMatch(/hết hạn/);
    expect(await spine.db.prisma.staffChat.count()).toBe(0);
  });

  test("guessing is locked after five wrong codes, even for the right one", async () => {
    const { code } = await codeFor();
    const wrong = code === "111-111" ? "222-222" : "111-111";
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await send(505, `/lienket ${wrong}`)).toMatch(/không đúng/);
    }
    expect(await send(505, `/lienket ${code}`)).toMatch(/quá nhiều lần/);
    const rows = await spine.db.prisma.audit.findMany({ where: { action: "staff.link_chat" } });
    expect(rows.map((row) => row.outcome)).toEqual([...Array(5).fill("wrong_code"), "locked"]);
    expect(JSON.stringify(rows.map((row) => row.target))).not.toContain("505");
  });

  test("the account of somebody who left can't be linked by a code from before", async () => {
    const { id, code } = await codeFor();
    await spine.db.prisma.staff.update({ where: { id }, data: { isActive: false } });
    expect(await send(506, `/lienket ${code}`)).toMatch(/không đúng/);
  });
});

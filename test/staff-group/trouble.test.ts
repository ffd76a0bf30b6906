import { afterEach, describe, expect, test } from "vitest";
import { addCitizenWords } from "../../server/tickets/add-citizen-words.ts";
import { databaseKinds } from "../support/database.ts";
import { ticketHouse } from "../tickets/ticket-desk.ts";
import { type GroupSpine, groupChat, openGroupSpine, until } from "./group-spine.ts";

describe.each(databaseKinds)("a staff's group in trouble, on %s", (kind) => {
  let spine: GroupSpine;
  const open = async (options: Parameters<typeof openGroupSpine>[1] = {}) => {
    spine = await openGroupSpine(kind, options);
    return spine;
  };
  afterEach(() => spine.stop());

  const failure = async () => (await spine.db.prisma.staffGroup.findFirst())?.failure ?? undefined;
  /** What Telegram tells the bot when its place in the group changes. */
  const membership = () => {
    const member = { user: { id: Number(spine.bot), is_bot: true }, status: "administrator" };
    const chat = { id: groupChat, type: "supergroup", is_forum: true };
    spine.fake.update(groupChat, "my_chat_member", { chat, new_chat_member: member });
  };

  test.each([
    ["not_forum", { isForum: false }],
    ["not_admin", { rights: undefined }],
    ["no_topics_right", { rights: { can_manage_topics: false, can_delete_messages: true } }],
  ] as const)("%s is told by its name, and work begins once it is mended", async (name, more) => {
    const { fake } = await open({ isIdle: true });
    fake.openForum(groupChat, more);
    const { code } = await spine.ticket();
    spine.addWork();
    await until(async () => (await failure()) === name);
    expect(fake.callCount("createforumtopic")).toBe(0);
    fake.openForum(groupChat);
    membership();
    await spine.card(code);
    expect(await failure()).toBeUndefined();
  });

  test("thrown out of the group, the bot waits with what it has to say", async () => {
    const { fake, db } = await open();
    const { code, contactId } = await spine.ticket();
    await spine.card(code);
    fake.fail({ method: "sendmessage", chat: groupChat }, kicked, 1);
    await db.transaction((tx) =>
      addCitizenWords(ticketHouse(tx), { code, contactId, words: "Còn ai ở đó không" }),
    );
    await until(async () => (await failure()) === "kicked");
    membership();
    spine.clock.move(61_000);
    const said = await fake.waitFor(groupChat, /Còn ai ở đó không/);
    expect(said.thread).toBe((await spine.card(code)).thread);
    await until(async () => (await failure()) === undefined);
  });

  test("a group that became another chat is followed, and its words stay out of the dialogue", async () => {
    const { fake, db } = await open();
    const officer = await spine.linked("officer", "Trần Thị Thử");
    const { code } = await spine.ticket();
    await spine.card(code);
    const moved = -1009876543210;
    fake.openForum(moved);
    fake.migrate(groupChat, moved);
    const card = await fake.waitFor(moved, new RegExp(`Phiếu ${code}`));
    const tapped = fake.tapIn(moved, officer.user, card, "Nhận");
    await until(async () => fake.toast(tapped));
    expect(fake.toast(tapped)).toBe("Đã nhận phiếu.");
    expect(spine.citizens.filter((address) => address.startsWith("-"))).toEqual([]);
    expect(await db.prisma.staffGroup.findFirst()).toMatchObject({
      configured: String(groupChat),
      chat: String(moved),
    });
  });

  test("what the API says of the move is believed as well", async () => {
    const { fake } = await open({ isIdle: true });
    const moved = -1009876543211;
    fake.openForum(moved);
    fake.fail({ method: "getchat", chat: groupChat }, { kind: "migrate", to: moved });
    const { code } = await spine.ticket();
    spine.addWork();
    await fake.waitFor(moved, new RegExp(`Phiếu ${code}`));
    expect(fake.messages(groupChat)).toHaveLength(0);
  });

  test("a message whose fate is unknown is not said twice; the next ones follow", async () => {
    const { fake, db } = await open();
    const { code, contactId } = await spine.ticket();
    await spine.card(code);
    const writes = (words: string) =>
      db.transaction((tx) => addCitizenWords(ticketHouse(tx), { code, contactId, words }));
    fake.fail({ method: "sendmessage", chat: groupChat }, { kind: "cut_after" });
    await writes("Câu thứ nhất");
    await until(() => db.prisma.groupPost.findFirst({ where: { state: "unknown" } }));
    await writes("Câu thứ hai");
    await fake.waitFor(groupChat, /Câu thứ hai/);
    expect(fake.messages(groupChat).filter((one) => /Câu thứ nhất/.test(one.text))).toHaveLength(1);
  });

  test("Telegram's word to wait is kept, and nothing is lost", async () => {
    const { fake, db } = await open({ isIdle: true });
    fake.fail({ method: "createforumtopic" }, { kind: "flood", retryAfter: 30 });
    const { code } = await spine.ticket();
    spine.addWork();
    await until(async () => (await db.prisma.staffGroup.findFirst())?.pausedUntil);
    expect(fake.topics(groupChat).size).toBe(0);
    spine.clock.move(31_000);
    await spine.card(code);
    expect(fake.callCount("createforumtopic")).toBe(2);
  });

  test("a stop between a claim and its call leaves a question, not two topics", async () => {
    const { fake, db } = await open({ isIdle: true });
    const { id, code } = await spine.ticket();
    const now = spine.clock.now();
    await db.prisma.groupTopic.create({
      data: {
        ...{ ticketId: id, channel: "telegram", bot: spine.bot, chat: String(groupChat) },
        ...{ state: "making", claimUntil: new Date(now.getTime() - 1000), updatedAt: now },
      },
    });
    spine.addWork();
    const asked = await fake.waitFor(groupChat, /Chưa rõ chủ đề/);
    expect(asked.text).toContain(code);
    expect(fake.callCount("createforumtopic")).toBe(0);
  });
});

const kicked = {
  kind: "refuse",
  code: 403,
  description: "Forbidden: bot was kicked from the supergroup chat",
} as const;

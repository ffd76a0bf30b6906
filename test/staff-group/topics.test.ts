import { afterEach, describe, expect, test } from "vitest";
import { eraseContact } from "../../server/conversations/erase-contact.ts";
import { addCitizenWords } from "../../server/tickets/add-citizen-words.ts";
import { databaseKinds } from "../support/database.ts";
import type { DatabaseKind } from "../support/database.ts";
import { ticketHouse } from "../tickets/ticket-desk.ts";
import { type GroupSpine, groupChat, openGroupSpine, until } from "./group-spine.ts";

describe.each(databaseKinds)("topics of the staff's group, on %s", (kind: DatabaseKind) => {
  let spine: GroupSpine;
  const open = async (options: Parameters<typeof openGroupSpine>[1] = {}) => {
    spine = await openGroupSpine(kind, options);
    return spine;
  };
  afterEach(() => spine.stop());

  const writes = (ticket: { code: string; contactId: string }, words: string) =>
    spine.db.transaction((tx) => addCitizenWords(ticketHouse(tx), { ...ticket, words }));

  test("three workers at once make one topic and one card of a ticket", async () => {
    const { fake } = await open({ isIdle: true });
    const tickets = [];
    for (let made = 0; made < 4; made += 1) tickets.push(await spine.ticket());
    for (let worker = 0; worker < 3; worker += 1) spine.addWork();
    for (const { code } of tickets) await spine.card(code);
    await until(async () => fake.messages(groupChat).length >= 4);
    expect(fake.callCount("createforumtopic")).toBe(4);
    expect(fake.messages(groupChat)).toHaveLength(4);
  });

  test("a deleted topic is made anew, and the message that was lost there is sent again", async () => {
    const { fake } = await open();
    const ticket = await spine.ticket();
    const card = await spine.card(ticket.code);
    fake.deleteTopic(groupChat, card.thread!);
    await writes(ticket, "Tôi xin hỏi thêm một câu");
    const words = await fake.waitFor(groupChat, /Tôi xin hỏi thêm một câu/);
    expect(words.thread).not.toBe(card.thread);
    const again = await spine.card(ticket.code);
    expect(again.thread).toBe(words.thread);
    expect(await spine.threadOf(ticket.id)).toBe(words.thread);
    const said = fake.messages(groupChat).filter((one) => /hỏi thêm một câu/.test(one.text));
    expect(said).toHaveLength(1);
  });

  test("after a lost answer no second topic is asked for: a person looks, and says", async () => {
    const { fake } = await open({ isIdle: true });
    fake.fail({ method: "createforumtopic" }, { kind: "cut_after" });
    const { code } = await spine.ticket();
    const officer = await spine.linked("officer", "Trần Thị Thử");
    spine.addWork();
    const asked = await fake.waitFor(groupChat, /Chưa rõ chủ đề/);
    expect(fake.callCount("createforumtopic")).toBe(1);
    expect(asked.thread).toBeUndefined();
    fake.tapIn(groupChat, officer.user, asked, "Mở chủ đề mới");
    await spine.card(code);
    expect(fake.callCount("createforumtopic")).toBe(2);
  });

  test("a topic of which nobody knew is taken as soon as somebody writes in it", async () => {
    const { fake } = await open({ isIdle: true });
    fake.fail({ method: "createforumtopic" }, { kind: "hang_after" });
    const { code } = await spine.ticket();
    spine.addWork();
    await fake.waitFor(groupChat, /Chưa rõ chủ đề/);
    const [thread] = fake.topics(groupChat).keys();
    fake.writeIn(groupChat, { from: 5, thread }, "Có chủ đề này rồi");
    const card = await spine.card(code);
    expect(card.thread).toBe(thread);
    expect(fake.callCount("createforumtopic")).toBe(1);
  });

  test("more than twenty messages a minute are batched: all is told at once, topics follow", async () => {
    const limits = { groupPerMinute: 20, minuteMs: 2000 };
    const { fake, db } = await open({ limits, groupMs: 100, isIdle: true });
    const codes = [];
    for (let made = 0; made < 30; made += 1) codes.push((await spine.ticket()).code);
    spine.addWork();
    const digest = await fake.waitFor(groupChat, /Nhiều phiếu đến cùng lúc/);
    expect(digest.thread).toBeUndefined();
    const begun = fake.topics(groupChat).size;
    expect(begun).toBeLessThan(20);
    await until(async () => fake.topics(groupChat).size === 30);
    for (const code of codes) await spine.card(code);
    const named = codes.filter((code) => digest.text.includes(code));
    expect(named).toHaveLength(30 - begun);
    const digests = fake.messages(groupChat).filter((one) => /Nhiều phiếu/.test(one.text));
    expect(digests).toHaveLength(1);
    const group = await db.prisma.staffGroup.findFirstOrThrow();
    expect(group.pausedUntil, "Telegram never had to say 429").toBeNull();
  }, 30_000);

  test("of many changes the card shows the last one, in few edits", async () => {
    const { fake, db } = await open({ isIdle: true });
    const { id, code } = await spine.ticket();
    const work = spine.addWork();
    const card = await spine.card(code);
    await work.stop();
    for (const category of ["hoc_ca_ba", "si_so", "ban_tru"]) {
      await db.prisma.ticket.update({
        where: { id },
        data: { category, updatedAt: spine.clock.now() },
      });
    }
    spine.addWork();
    await spine.card(code, /Bán trú/);
    expect(fake.callCount("editmessagetext")).toBe(1);
    expect(card.id).toBe((await spine.card(code)).id);
  });

  test("a sealed ticket leaves no byte at Telegram", async () => {
    const { fake, db } = await open();
    const words = "Tố cáo ông Phạm Văn Mẫu nhận tiền chạy trường";
    const sealed = await spine.ticket({ what: words, restricted: true });
    const inspector = await spine.linked("inspector", "Đỗ Thị Thử");
    const other = await spine.ticket();
    await spine.card(other.code);
    await writes(sealed, "Tôi có thêm bằng chứng");
    await db.prisma.ticket.update({ where: { id: sealed.id }, data: { assigneeId: inspector.id } });
    fake.writeIn(groupChat, { from: inspector.user }, "/viec");
    await fake.waitFor(groupChat, /không có phiếu nào đang mở/);
    fake.writeIn(groupChat, { from: inspector.user }, "/han");
    await fake.waitFor(groupChat, /trễ|đến hạn/);
    const everything = fake.log().join("\n");
    expect(everything).not.toContain(sealed.code);
    expect(everything).not.toMatch(/Tố cáo|Phạm Văn Mẫu|bằng chứng/);
    expect(await db.prisma.groupTopic.count({ where: { ticketId: sealed.id } })).toBe(0);
  });

  test("a ticket that is sealed later is taken out of the group with all that named it", async () => {
    const { fake, db } = await open();
    const officer = await spine.linked("officer", "Trần Thị Thử");
    const ticket = await spine.ticket();
    const card = await spine.card(ticket.code);
    fake.tapIn(groupChat, officer.user, card, "Nhận");
    await spine.card(ticket.code, /đang xử lý/);
    fake.writeIn(groupChat, { from: officer.user }, "/viec");
    await fake.waitFor(groupChat, /đang mở của anh/);
    await writes(ticket, "Cô hiệu trưởng đòi tiền");
    await fake.waitFor(groupChat, /đòi tiền/);
    const now = spine.clock.now();
    const data = { restricted: true, category: "thai_do", updatedAt: now };
    await db.prisma.ticket.update({ where: { id: ticket.id }, data });
    spine.wake();
    await until(async () => !fake.topics(groupChat).has(card.thread!));
    await until(
      async () => !fake.messages(groupChat).some((one) => one.text.includes(ticket.code)),
    );
    expect(
      fake
        .messages(groupChat)
        .map((one) => one.text)
        .join(),
    ).not.toContain("đòi tiền");
    // The message goes first, and then its row is told so.
    await until(async () => {
      const left = await db.prisma.groupPost.findMany({ where: { ticketId: ticket.id } });
      return left.every((post) => post.state === "taken_back" && post.reply === null);
    });
    const tapped = fake.tapIn(groupChat, officer.user, card, "Trả lời");
    await until(async () => fake.toast(tapped));
    expect(fake.toast(tapped)).toMatch(/không xem được phiếu/);
  });

  test("without the right to delete, what was written of a sealed ticket is emptied", async () => {
    const { fake, db } = await open();
    const rights = { can_manage_topics: true, can_delete_messages: false };
    fake.openForum(groupChat, { rights });
    const ticket = await spine.ticket({ what: "Cô hiệu trưởng đòi tiền" });
    const card = await spine.card(ticket.code);
    fake.fail({ method: "deletemessage" }, refusal("message can't be deleted"), 99);
    const data = { restricted: true, updatedAt: spine.clock.now() };
    await db.prisma.ticket.update({ where: { id: ticket.id }, data });
    spine.wake();
    await until(async () => fake.topics(groupChat).get(card.thread!)?.isClosed);
    expect(fake.topics(groupChat).get(card.thread!)?.name).toBe("Nội dung này đã được thu hồi.");
    const texts = fake.messages(groupChat).map((one) => one.text);
    expect(texts.join()).not.toMatch(/đòi tiền/);
    expect(texts.join()).not.toContain(ticket.code);
  });

  test("a citizen's erasure takes their words out of the group, also of a closed topic", async () => {
    const { fake, db, clock } = await open();
    const ticket = await spine.ticket();
    const card = await spine.card(ticket.code);
    await writes(ticket, "Con tôi học lớp 3A bị bắt nạt");
    await fake.waitFor(groupChat, /bị bắt nạt/);
    const data = { status: "closed", updatedAt: clock.now() };
    await db.prisma.ticket.update({ where: { id: ticket.id }, data });
    spine.wake();
    await until(async () => fake.topics(groupChat).get(card.thread!)?.isClosed);
    await db.transaction((tx) => eraseContact({ tx, clock }, ticket.contactId));
    await until(async () => fake.messages(groupChat).length === 0);
    expect(fake.topics(groupChat).size).toBe(1);
    const posts = await db.prisma.groupPost.findMany({ where: { ticketId: ticket.id } });
    expect(posts.map((post) => [post.state, post.reply])).toEqual([["taken_back", null]]);
  });

  test("a ticket taken up again has its topic opened again", async () => {
    const { fake, db } = await open();
    const { id, code } = await spine.ticket();
    const { thread } = await spine.card(code);
    const set = (status: string) =>
      db.prisma.ticket.update({ where: { id }, data: { status, updatedAt: spine.clock.now() } });
    await set("closed");
    spine.wake();
    await until(async () => fake.topics(groupChat).get(thread!)?.isClosed);
    await set("accepted");
    spine.wake();
    await until(async () => fake.topics(groupChat).get(thread!)?.isClosed === false);
    const card = await spine.card(code, /đang xử lý/);
    expect(card.thread).toBe(thread);
  });
});

function refusal(description: string) {
  return { kind: "refuse", code: 400, description: `Bad Request: ${description}` } as const;
}

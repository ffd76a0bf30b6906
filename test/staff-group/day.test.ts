import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addCitizenWords } from "../../server/tickets/add-citizen-words.ts";
import { databaseKinds } from "../support/database.ts";
import { ticketHouse } from "../tickets/ticket-desk.ts";
import { type GroupSpine, groupChat, openGroupSpine, until } from "./group-spine.ts";

describe.each(databaseKinds)("a ticket's day in the staff's group, on %s", (kind) => {
  let spine: GroupSpine;
  beforeAll(async () => {
    spine = await openGroupSpine(kind);
  });
  afterAll(() => spine.stop());

  test("from the card over the answer to the closed topic", async () => {
    const { fake, db } = spine;
    const head = await spine.linked("unit_head", "Trần Thị Thử");
    const { code, id, contactId } = await spine.ticket({
      what: "Nhà vệ sinh hỏng. Gọi tôi số 0912 345 678, tôi là Nguyễn Văn Mẫu.",
      name: "Nguyễn Văn Mẫu",
      address: "Thôn Mẫu, xã Mẫu",
      phone: "0912345678",
    });
    const card = await spine.card(code);
    const thread = await spine.threadOf(id);
    expect(card.thread).toBe(thread);
    expect(fake.topics(groupChat).get(thread!)?.name).toContain(code);
    expect(card.text).not.toMatch(/0912|Nguyễn Văn Mẫu|Thôn Mẫu/);
    expect(card.rows.flat().map((button) => button.label)).toEqual(
      expect.arrayContaining(["Nhận", "Giao", "Trả lời", "Chuyển", "Gia hạn"]),
    );

    const accepted = fake.tapIn(groupChat, head.user, card, "Nhận");
    await spine.card(code, /đang xử lý[\s\S]*Trần Thị Thử/);
    await until(async () => fake.toast(accepted));
    expect(fake.toast(accepted)).toBe("Đã nhận phiếu.");

    await db.transaction((tx) =>
      addCitizenWords(ticketHouse(tx), { code, contactId, words: "Vẫn chưa sửa, tôi ở lớp 3A" }),
    );
    await fake.waitFor(
      groupChat,
      (sent) => sent.thread === thread && /Vẫn chưa sửa/.test(sent.text),
    );

    const before = fake.messages(groupChat).at(-1)!.id;
    fake.writeIn(groupChat, { from: head.user, thread }, "Nhà trường sửa xong trong tuần này.");
    const draft = await fake.waitFor(groupChat, /Bản nháp/, { after: before });
    expect(draft.text).toContain("Nhà trường sửa xong trong tuần này.");
    expect(fake.messages(77)).toHaveLength(0);

    fake.tapIn(groupChat, head.user, draft, "Gửi cho người dân");
    const letter = await fake.waitFor(77, /Nhà trường sửa xong/);
    expect(letter.text).not.toContain("Trần Thị Thử");
    await fake.waitFor(groupChat, /Đã gửi trả lời/);
    const answered = await spine.card(code, /đã trả lời/);

    fake.tapIn(groupChat, head.user, answered, "Đóng");
    const sure = await fake.waitFor(groupChat, /Đóng phiếu .*\?/);
    fake.tapIn(groupChat, head.user, sure, "Đóng phiếu");
    await spine.card(code, /đã đóng/);
    await until(async () => fake.topics(groupChat).get(thread!)?.isClosed);
    expect(spine.citizens.filter((address) => address.startsWith("-"))).toEqual([]);
  });

  test("a later date is given by days and a reason", async () => {
    const { fake, db } = spine;
    const head = await spine.linked("unit_head", "Lê Văn Thử");
    const { code, id } = await spine.ticket({}, "78");
    const card = await spine.card(code);
    const { dueAt } = await db.prisma.ticket.findUniqueOrThrow({ where: { id } });
    fake.tapIn(groupChat, head.user, card, "Gia hạn");
    const days = await fake.waitFor(groupChat, /thêm mấy ngày/);
    fake.tapIn(groupChat, head.user, days, "3 ngày");
    const asked = await fake.waitFor(groupChat, /lý do gia hạn/);
    const spot = { from: head.user, thread: card.thread, replyTo: { id: asked.id, isBots: true } };
    fake.writeIn(groupChat, spot, "Chờ nhà trường báo cáo");
    await fake.waitFor(groupChat, /Đã gia hạn phiếu/);
    const after = await db.prisma.ticket.findUniqueOrThrow({ where: { id } });
    expect(after.dueAt!.getTime()).toBeGreaterThan(dueAt!.getTime());
    await fake.waitFor(78, /Chờ nhà trường báo cáo/);
  });

  test("a ticket is given to a linked colleague and forwarded to a unit found by its name", async () => {
    const { fake, db } = spine;
    const officer = await spine.linked("officer", "Phạm Thị Thử");
    const colleague = await spine.linked("officer", "Vũ Văn Thử");
    const unit = await db.prisma.unit.create({
      data: { name: "Trường Tiểu học Hoa Mai", kind: "school", createdAt: new Date() },
    });
    const { code, id } = await spine.ticket({}, "79");
    const card = await spine.card(code);
    fake.tapIn(groupChat, officer.user, card, "Giao");
    const whom = await fake.waitFor(groupChat, `Giao phiếu ${code}`);
    fake.tapIn(groupChat, officer.user, whom, "Vũ Văn Thử");
    await spine.card(code, /Vũ Văn Thử/);
    const { assigneeId } = await db.prisma.ticket.findUniqueOrThrow({ where: { id } });
    expect(assigneeId).toBe(colleague.id);

    fake.tapIn(groupChat, officer.user, card, "Chuyển");
    const where = await fake.waitFor(groupChat, `Chuyển phiếu ${code}`);
    const spot = {
      from: officer.user,
      thread: card.thread,
      replyTo: { id: where.id, isBots: true },
    };
    fake.writeIn(groupChat, spot, "hoa mai");
    const found = await fake.waitFor(groupChat, /có tên như “hoa mai”/);
    fake.tapIn(groupChat, officer.user, found, "Trường Tiểu học Hoa Mai");
    await spine.card(code, /Trường Tiểu học Hoa Mai/);
    const after = await db.prisma.ticket.findUniqueOrThrow({ where: { id } });
    expect(after).toMatchObject({ unitId: unit.id, status: "forwarded" });
  });
});

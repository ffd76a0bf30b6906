import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addCitizenWords } from "../../server/tickets/add-citizen-words.ts";
import { databaseKinds } from "../support/database.ts";
import { ticketHouse } from "../tickets/ticket-desk.ts";
import { type GroupSpine, groupChat, openGroupSpine, until } from "./group-spine.ts";

describe.each(databaseKinds)("who acts in the staff's group, on %s", (kind) => {
  let spine: GroupSpine;
  beforeAll(async () => {
    spine = await openGroupSpine(kind);
  });
  afterAll(() => spine.stop());

  const answered = async (update: object) => {
    await until(async () => spine.fake.toast(update));
    return spine.fake.toast(update);
  };
  const last = () => spine.fake.messages(groupChat).at(-1)?.id ?? 0;
  const draftOf = async (user: number, thread: number | undefined, text: string) => {
    const after = last();
    spine.fake.writeIn(groupChat, { from: user, thread }, text);
    return spine.fake.waitFor(groupChat, /Bản nháp/, { after });
  };

  test("an account that is not linked changes nothing and is told how, once a day", async () => {
    const { fake, db } = spine;
    const { code, id } = await spine.ticket();
    const card = await spine.card(code);
    const tapped = fake.tapIn(groupChat, 9001, card, "Nhận");
    expect(await answered(tapped)).toMatch(/chưa liên kết[\s\S]*\/lienket/);
    fake.writeIn(groupChat, { from: 9001, thread: card.thread }, "Tôi trả lời thay nhé");
    const line = await fake.waitFor(groupChat, /chưa liên kết/);
    expect(line.thread).toBe(card.thread);
    fake.writeIn(groupChat, { from: 9001, thread: card.thread }, "Vẫn là tôi");
    fake.writeIn(groupChat, { from: 9001 }, "/viec");
    await fake.drained();
    const more = fake.tapIn(groupChat, 9001, card, "Nhận");
    await answered(more);
    const lines = fake.messages(groupChat).filter((one) => /chưa liên kết/.test(one.text));
    expect(lines).toHaveLength(1);
    const ticket = await db.prisma.ticket.findUniqueOrThrow({ where: { id } });
    expect(ticket).toMatchObject({ status: "new", assigneeId: null });
    expect(await db.prisma.groupDraft.count({ where: { ticketId: id } })).toBe(0);
  });

  test("whoever left the office is refused at once", async () => {
    const { fake, db } = spine;
    const gone = await spine.linked("officer", "Ngô Văn Thử");
    await db.prisma.staff.update({ where: { id: gone.id }, data: { isActive: false } });
    const { code } = await spine.ticket();
    const tapped = fake.tapIn(groupChat, gone.user, await spine.card(code), "Nhận");
    expect(await answered(tapped)).toMatch(/chưa liên kết/);
  });

  test("a role acts as far as it may in the console, and no further", async () => {
    const { fake, db } = spine;
    const operator = await spine.linked("operator", "Bùi Thị Thử");
    const officer = await spine.linked("officer", "Đặng Văn Thử");
    const { code, id } = await spine.ticket();
    const card = await spine.card(code);
    expect(await answered(fake.tapIn(groupChat, operator.user, card, "Nhận"))).toMatch(/Vai trò/);
    expect(await answered(fake.tapIn(groupChat, officer.user, card, "Gia hạn"))).toMatch(/Vai trò/);
    const row = await db.prisma.audit.findFirst({ where: { target: code, outcome: "done" } });
    expect(row).toBeNull();
    expect((await db.prisma.ticket.findUniqueOrThrow({ where: { id } })).status).toBe("new");
  });

  test("a unit's officer does not act on another unit's ticket", async () => {
    const { fake, db } = spine;
    const make = (name: string, parentId: string | null) =>
      db.prisma.unit.create({
        data: { name, kind: "commune", parentId, createdAt: new Date() },
      });
    const top = await make("Sở Mẫu", null);
    const own = await make("Xã Một", top.id);
    const other = await make("Xã Hai", top.id);
    const officer = await spine.linked("officer", "Hồ Thị Thử");
    await db.prisma.staff.update({ where: { id: officer.id }, data: { unitId: own.id } });
    const { code, id } = await spine.ticket();
    await db.prisma.ticket.update({ where: { id }, data: { unitId: other.id } });
    const card = await spine.card(code);
    const tapped = fake.tapIn(groupChat, officer.user, card, "Nhận");
    expect(await answered(tapped)).toMatch(/không xem được/);
  });

  test("a button pressed twice does it once, and a repeated delivery nothing", async () => {
    const { fake, db } = spine;
    const officer = await spine.linked("officer", "Dương Văn Thử");
    const { code, id } = await spine.ticket();
    const card = await spine.card(code);
    const first = fake.tapIn(groupChat, officer.user, card, "Nhận");
    const second = fake.tapIn(groupChat, officer.user, card, "Nhận");
    expect(await answered(first)).toBe("Đã nhận phiếu.");
    expect(await answered(second)).toMatch(/Tình trạng của phiếu đã đổi/);
    expect(await fake.deliverAgain(first.update_id)).toBe(200);
    expect(await db.prisma.ticketEvent.count({ where: { ticketId: id, kind: "accepted" } })).toBe(
      1,
    );
    const audit = await db.prisma.audit.findMany({
      where: { target: code },
      orderBy: { id: "asc" },
    });
    expect(audit.map((row) => [row.action, row.outcome, row.staffId])).toEqual([
      ["ticket.accept", "done", officer.id],
      ["ticket.accept", "wrong_status", officer.id],
    ]);
  });

  test("a draft goes out once, at its writer's word alone", async () => {
    const { fake, db } = spine;
    const writer = await spine.linked("officer", "Lý Thị Thử");
    const other = await spine.linked("officer", "Mai Văn Thử");
    const { code, id } = await spine.ticket({}, "90");
    const { thread } = await spine.card(code);
    const draft = await draftOf(writer.user, thread, "Dạ, xin trả lời anh chị.");
    const foreign = fake.tapIn(groupChat, other.user, draft, "Gửi cho người dân");
    expect(await answered(foreign)).toMatch(/Chỉ người viết/);
    const writing = () => db.prisma.replyDraft.findMany({ where: { ticketId: id } });
    expect((await writing()).map((one) => one.staffId)).toEqual([writer.id]);
    const first = fake.tapIn(groupChat, writer.user, draft, "Gửi cho người dân");
    const second = fake.tapIn(groupChat, writer.user, draft, "Gửi cho người dân");
    expect(await answered(first)).toMatch(/Đã gửi/);
    expect(await writing()).toEqual([]);
    expect(await answered(second)).toMatch(/đã gửi hoặc đã bỏ/);
    await fake.waitFor(90, /xin trả lời anh chị/);
    expect(await db.prisma.ticketEvent.count({ where: { ticketId: id, kind: "answered" } })).toBe(
      1,
    );
    expect(await db.prisma.groupDraft.findFirst({ where: { ticketId: id } })).toMatchObject({
      state: "sent",
      text: null,
    });
    await fake.waitFor(groupChat, /Đã gửi trả lời/);
    const told = fake.messages(groupChat).filter((one) => /xin trả lời anh chị/.test(one.text));
    expect(told).toHaveLength(1);
  });

  test("an answer is refused when the citizen wrote meanwhile, and goes out after a second look", async () => {
    const { fake, db } = spine;
    const writer = await spine.linked("officer", "Tạ Văn Thử");
    const { code, contactId } = await spine.ticket({}, "91");
    const { thread } = await spine.card(code);
    const draft = await draftOf(writer.user, thread, "Việc đã xong.");
    await db.transaction((tx) =>
      addCitizenWords(ticketHouse(tx), { code, contactId, words: "Khoan, còn một lỗi nữa" }),
    );
    const tapped = fake.tapIn(groupChat, writer.user, draft, "Gửi cho người dân");
    expect(await answered(tapped)).toMatch(/diễn biến mới/);
    expect(fake.messages(91)).toHaveLength(0);
    const again = await fake.waitFor(groupChat, /Nếu câu trả lời vẫn đúng/);
    fake.tapIn(groupChat, writer.user, again, "Gửi cho người dân");
    await fake.waitFor(91, /Việc đã xong/);
  });

  test("changed words replace the draft, and what is dropped never goes out", async () => {
    const { fake } = spine;
    const writer = await spine.linked("officer", "Cao Thị Thử");
    const { code } = await spine.ticket({}, "92");
    const { thread } = await spine.card(code);
    const after = last();
    const said = fake.writeIn(groupChat, { from: writer.user, thread }, "Lời chưa đúng");
    const first = await fake.waitFor(groupChat, /Lời chưa đúng/, { after });
    const { message_id: source } = said["message"] as { message_id: number };
    fake.editIn(groupChat, { from: writer.user, thread }, source, "Lời đã sửa");
    const second = await fake.waitFor(groupChat, /Lời đã sửa/);
    expect(await answered(fake.tapIn(groupChat, writer.user, first, "Gửi cho người dân"))).toMatch(
      /đã gửi hoặc đã bỏ/,
    );
    expect(await answered(fake.tapIn(groupChat, writer.user, second, "Bỏ"))).toMatch(/Đã bỏ/);
    await until(async () => !fake.messages(groupChat).some((one) => one.id === second.id));
    expect(fake.messages(92)).toHaveLength(0);
  });

  test("talk among colleagues and in the general topic is no answer", async () => {
    const { fake, db } = spine;
    const officer = await spine.linked("officer", "Trịnh Văn Thử");
    const { code, id } = await spine.ticket();
    const { thread } = await spine.card(code);
    const colleague = { id: 4242, isBots: false };
    fake.writeIn(groupChat, { from: officer.user, thread, replyTo: colleague }, "Anh xem giúp");
    fake.writeIn(groupChat, { from: officer.user }, "Chào cả nhà");
    fake.writeIn(groupChat, { from: officer.user, thread }, "/ghichu Đã gọi nhà trường");
    await fake.waitFor(groupChat, /Đã lưu ghi chú/);
    expect(await db.prisma.groupDraft.count({ where: { ticketId: id } })).toBe(0);
    const note = await db.prisma.ticketEvent.findFirst({ where: { ticketId: id, kind: "note" } });
    expect(note).toMatchObject({ text: "Đã gọi nhà trường", isPublic: false });
  });

  test("/viec lists one's own open tickets, /han what is late or soon due", async () => {
    const { fake, db, clock } = spine;
    const officer = await spine.linked("officer", "Vương Thị Thử");
    const { code, id } = await spine.ticket();
    const late = new Date(clock.now().getTime() - 86_400_000);
    await db.prisma.ticket.update({ where: { id }, data: { assigneeId: officer.id, dueAt: late } });
    fake.writeIn(groupChat, { from: officer.user }, "/viec@dan_hoi_test_bot");
    const mine = await fake.waitFor(groupChat, /đang mở của anh/);
    expect(mine.text.split("\n").filter((line) => line.startsWith("•"))).toHaveLength(1);
    expect(mine.text).toMatch(new RegExp(`${code}: .*🔴 trễ 1 ngày`));
    fake.writeIn(groupChat, { from: officer.user }, "/han");
    expect((await fake.waitFor(groupChat, /Phiếu trễ và sắp/)).text).toContain(code);
    fake.writeIn(groupChat, { from: officer.user }, "/giup");
    expect((await fake.waitFor(groupChat, /Làm việc trong nhóm này/)).text).toContain("/ghichu");
  });

  test("nothing of the group ever reached the citizens' dialogue", async () => {
    await spine.fake.drained();
    expect(spine.citizens.filter((address) => address === String(groupChat))).toEqual([]);
    expect(await spine.db.prisma.contact.count({ where: { address: String(groupChat) } })).toBe(0);
    expect(await spine.db.prisma.inbox.count({ where: { state: "dead" } })).toBe(0);
  });
});

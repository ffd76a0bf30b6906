import { hashPassword } from "../../server/staff/password.ts";
import { addNote } from "../../server/tickets/add-note.ts";
import { answerTicket } from "../../server/tickets/answer-ticket.ts";
import { acceptTicket } from "../../server/tickets/accept-ticket.ts";
import type { ConsoleApp } from "./console-app.ts";
import { makeContact, makeTicket } from "./make-ticket.ts";

/** A believable desk for pages that are looked at: tickets in several states, a talk, bad letters. */
export async function showDesk(app: ConsoleApp, staffId: string): Promise<{ code: string }> {
  const staff = { id: staffId, role: "officer" as const };
  const { db, clock } = app;
  const inside = <T>(run: (house: House) => Promise<T>) =>
    db.transaction((tx) =>
      run({ tx, clock, calendars: app.house.calendars, office: { name: app.house.officeName } }),
    );
  const today = clock.at;
  clock.at = new Date(today.getTime() - 20 * 86_400_000);
  const contactId = await makeContact(app);
  const { code } = await makeTicket(app, {
    contactId,
    name: "Nguyễn Văn Mẫu",
    address: "Tổ 5, phường Mẫu, tỉnh Mẫu",
    phone: "0900 000 000",
    where: "Trường Tiểu học Mẫu",
  });
  await inside((house) => acceptTicket(house, { code, staff }));
  await inside((house) => addNote(house, { code, staff, text: "Đã gọi cho nhà trường." }));
  const other = await makeTicket(app, { contactId, category: "lam_thu", what: longWords });
  const answer = { code: other.code, staff, text: "Nhà trường đã công khai các khoản thu." };
  await inside((house) => answerTicket(house, answer));
  clock.at = today;
  await makeTicket(app, { kind: "cau_hoi", category: "khac", what: "Con tôi học trường nào?" });
  await makeTicket(app, { urgent: true, what: "Có cháu bị bạn đánh ở cổng trường." });
  await makeTicket(app, { kind: "khen", category: "giang_day", what: "Cảm ơn cô giáo lớp 2A." });
  await makeTroubles(app, contactId);
  await db.prisma.staff.create({
    data: {
      login: "hoa.le",
      displayName: "Lê Thị Hoa",
      role: "leader",
      passwordHash: await hashPassword("không dùng đến", 4),
      createdAt: clock.now(),
    },
  });
  return { code };
}

type House = Parameters<typeof answerTicket>[0];

async function makeTroubles(app: ConsoleApp, contactId: string): Promise<void> {
  const { prisma } = app.db;
  const now = app.clock.now();
  const letter = { contactId, channel: "web", bot: "web", reply: { text: "Dạ." }, createdAt: now };
  await prisma.letter.createMany({
    data: [
      { ...letter, state: "failed", failure: "bad_token", attempts: 9 },
      { ...letter, state: "unknown", failure: "cut_off", attempts: 1 },
      { ...letter, state: "refused", failure: "blocked", attempts: 1 },
    ],
  });
  const message = {
    channel: "web",
    bot: "web",
    externalId: "1",
    address: "x",
    isGroup: false,
    sentAt: now.toISOString(),
    content: { kind: "text", text: "Xin gặp cán bộ." },
  };
  const { address } = await prisma.contact.findUniqueOrThrow({ where: { id: contactId } });
  const key = `web:web:${address}`;
  const row = { channel: "web", bot: "web", message, receivedAt: now };
  await prisma.inbox.create({ data: { ...row, externalId: "1", conversationKey: key } });
  await prisma.inbox.create({
    data: { ...row, externalId: "2", conversationKey: "x", state: "dead", failure: "TypeError" },
  });
  await prisma.conversation.update({
    where: { contactId },
    data: { handedOverAt: now, alarmAt: now },
  });
}

const longWords =
  "Đầu năm học nhà trường thu nhiều khoản mà không có thông báo, phụ huynh hỏi thì được trả lời " +
  "là tự nguyện nhưng danh sách lại ghi ai chưa đóng.";

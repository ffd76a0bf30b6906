import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ChannelWay } from "../../server/channels/channel-way.ts";
import type { JobState } from "../../server/jobs/timetable.ts";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { makeContact } from "./make-ticket.ts";
import { signInAs } from "./sign-in-as.ts";

const web: ChannelWay = { channel: "web", bot: "web", way: "web" };

describe.each(databaseKinds)("the page of the channels on %s", (kind) => {
  let app: ConsoleApp;
  let ways: ChannelWay[];
  let jobs: JobState[];
  beforeAll(async () => {
    app = await openConsoleApp(kind, { channelWays: () => ways, jobs: () => jobs });
  });
  beforeEach(async () => {
    ways = [web];
    jobs = [];
    await app.reset();
    await app.db.prisma.outlet.deleteMany();
    await app.db.prisma.staffGroup.deleteMany();
  });
  afterAll(() => app.close());

  const textOf = async () => {
    const leader = await signInAs(app, "leader");
    return (await leader.get("/console/channels")).text;
  };
  const letter = async (more: { state: string; failure?: string; finishedAt?: Date }) => {
    const contactId = await makeContact(app);
    const base = { contactId, channel: "web", bot: "web", reply: { text: "Dạ." } };
    await app.db.prisma.letter.create({ data: { ...base, createdAt: app.clock.now(), ...more } });
  };

  test("a house where nothing has happened yet says so", async () => {
    const text = await textOf();
    expect(text).toContain("Web chat Hoạt động");
    expect(text).toContain("Tin đến gần nhất Chưa có");
    expect(text).toContain("Lỗi gần đây Không có");
    expect(text).toContain("Cần người xem Không có");
    expect(text).toContain("Chưa có nhóm cán bộ nào được cấu hình.");
    expect(text).toContain("Tiến trình này không chạy việc nền");
    expect(text).toMatch(/(Cơ sở dữ liệu nhúng|PostgreSQL) · [\d,]+ MB/);
  });

  test("says what came in, what went out, what waits and what needs a person", async () => {
    const at = new Date("2026-11-23T01:30:00Z");
    const contactId = await makeContact(app);
    await app.db.prisma.contact.update({ where: { id: contactId }, data: { lastInboundAt: at } });
    await letter({ state: "sent", finishedAt: at });
    await letter({ state: "pending" });
    await letter({ state: "failed", failure: "server_error", finishedAt: at });
    await letter({ state: "unknown", failure: "cut", finishedAt: at });
    const text = await textOf();
    expect(text).toContain("Tin đến gần nhất 08:30 23/11/2026");
    expect(text).toContain("Thư đi gần nhất 08:30 23/11/2026");
    expect(text).toContain("0 tin đến, 1 thư đi");
    expect(text).toMatch(/Đường truyền đứt khi đang gửi, thư có thể đã tới\s+1 lần, gần nhất/);
    expect(text).toContain("1 thư hỏng, 1 thư chưa rõ, 0 tin chưa xử lý được");
    expect(text).toContain("Xem và gửi lại");
  });

  test("a channel in trouble says what to do, and one that has to pause until when", async () => {
    ways = [web, { channel: "telegram", bot: "123", way: "polling", trouble: "another_poller" }];
    await app.db.prisma.outlet.create({
      data: {
        channel: "web",
        bot: "web",
        tokens: 1,
        countedAt: app.clock.now(),
        pausedUntil: new Date(app.clock.now().getTime() + 60_000),
      },
    });
    const text = await textOf();
    expect(text).toContain("Telegram 123 Đang trục trặc Có chương trình khác đang lấy tin");
    expect(text).toContain("Web chat Đang tạm nghỉ Kênh tạm nghỉ gửi đến 09:01 23/11/2026");
  });

  test("a bot that is no longer configured is still shown, as not in use", async () => {
    const bot = { channel: "telegram", bot: "99", tokens: 1, countedAt: app.clock.now() };
    await app.db.prisma.outlet.create({ data: bot });
    expect(await textOf()).toContain("Telegram 99 Không dùng");
  });

  test("the staff's group tells what keeps it from working, never where it is", async () => {
    await app.db.prisma.staffGroup.create({
      data: {
        channel: "telegram",
        bot: "123",
        configured: "-100777",
        chat: "-100777",
        failure: "not_forum",
      },
    });
    const text = await textOf();
    expect(text).toContain("Nhóm trên Telegram Đang trục trặc Nhóm chưa bật chủ đề");
    expect(text).not.toContain("777");
  });

  test("each job tells when it last ran and whether it failed", async () => {
    jobs = [
      { name: "maintain the database", everyMs: 900_000 },
      {
        name: "forget old gaps",
        everyMs: 86_400_000,
        last: { endedAt: app.clock.now(), ok: false },
      },
    ];
    const text = await textOf();
    expect(text).toContain("Bảo trì cơ sở dữ liệu 15 phút Chưa chạy từ khi khởi động –");
    expect(text).toContain("24 giờ 09:00 23/11/2026 Lỗi, xem nhật ký của máy chủ");
  });
});

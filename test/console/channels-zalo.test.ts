import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { closedReasons } from "../../bot/zalo/plan-way.ts";
import { refusals } from "../../bot/zalo/failure.ts";
import { templateRefusals } from "../../bot/zalo/template-failure.ts";
import type { ChannelWay } from "../../server/channels/channel-way.ts";
import { testCodes } from "../../server/channels/test-code.ts";
import { failureWords } from "../../server/console/letters/failure-words.ts";
import { paperZalo } from "../support/paper-zalo.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { signInAs } from "./sign-in-as.ts";

const bot = paperZalo.oaId;
const channel = "zalo";
const hour = 3_600_000;

let app: ConsoleApp;
let way: ChannelWay;
const spending = { ...paperZalo.spending };
beforeAll(async () => {
  const zalo = { ...paperZalo, spending };
  app = await openConsoleApp("embedded", { zalo, channelWays: () => [way] });
});
beforeEach(async () => {
  way = { channel, bot, way: "webhook" };
  Object.assign(spending, { isAllowed: false, mostADay: 0 });
  await app.reset();
  await app.db.prisma.zaloToken.deleteMany();
  await app.db.prisma.charge.deleteMany();
});
afterAll(() => app.close());

const before = (ms: number) => new Date(app.clock.now().getTime() - ms);
const contact = async (lastInboundAt: Date | null, more = {}) => {
  const address = app.house.ids.uuid();
  const data = { channel, bot, address, lastInboundAt, ...more };
  return app.db.prisma.contact.create({ data });
};
const tokens = async (more = {}) => {
  await app.db.prisma.zaloToken.create({
    data: {
      ...{ oaId: bot, access: "sealed-access", refresh: "sealed-refresh", issuedAt: before(hour) },
      accessExpiresAt: before(-24 * hour),
      refreshExpiresAt: before(-90 * 24 * hour),
      ...more,
    },
  });
};

describe("the card of the Official Account", () => {
  const textOf = async () => {
    const { html, text } = await (await signInAs(app, "leader")).get("/console/channels");
    expect(html).not.toContain("sealed-");
    return text;
  };

  test("asks for a consent that nobody has given, and shows empty figures", async () => {
    const text = await textOf();
    expect(text).toContain("Zalo 388613280878808645 Đang trục trặc");
    expect(text).toContain("Tài khoản chưa được kết nối: thư cho người dân đang chờ.");
    expect(text).toContain("Xin báo người quản trị");
    expect(text).toContain("miễn phí 0 người");
    expect(text).toContain("Tin tốn tiền hôm nay Cấu hình không cho gửi");
    expect(text).toContain("Thư tới người dân Chưa có");
    expect(text).toContain("Số lần gọi còn lại của phút Zalo chưa báo");
    expect(text).not.toContain("Mã truy cập");
  });

  test("tells who it is and when its tokens are renewed", async () => {
    const profile = { name: "Sở Ví Dụ", isVerified: true, package: "Gói Nâng cao" };
    const rate = { rateLimit: 4000, rateRemain: 3950, rateAt: before(60_000) };
    await tokens({ profile, profileAt: before(hour), ...rate });
    way = { ...way, trouble: "needs_reauth" };
    const text = await textOf();
    expect(text).toContain("Zalo 388613280878808645 Hoạt động");
    expect(text).toContain("Tài khoản Sở Ví Dụ Đã xác thực Gói Nâng cao");
    expect(text).toContain("Nhận lúc 08:00 23/11/2026 Tự đổi mã khoảng 03:00 24/11/2026");
    expect(text).toContain("3950 trên 4000 08:59 23/11/2026");
    expect(text).not.toContain("đang chờ.");
  });

  test("raises the alarm with its reason and the way out when a new consent is needed", async () => {
    await tokens({ state: "needs_reauth", failure: "lost", failedAt: before(hour) });
    const { html, text } = await (await signInAs(app, "administrator")).get("/console/channels");
    expect(text).toContain("bị mất trên đường. Lời đáp trên Zalo đang chờ");
    expect(text).toContain("Đang trục trặc");
    expect(html).toContain('href="/console/channels/zalo"');
    expect(text).not.toContain("Tự đổi mã");
  });

  test("counts whom a letter reaches for nothing, for money and not at all", async () => {
    await contact(before(hour));
    await contact(before(48 * hour));
    await contact(before(49 * hour));
    await contact(before(8 * 24 * hour));
    await contact(null);
    await contact(before(hour), { unreachableAt: app.clock.now() });
    await contact(before(hour), { erasedAt: app.clock.now() });
    await contact(before(hour), { bot: "another" });
    const text = await textOf();
    expect(text).toContain("gửi được, miễn phí 2 người");
    expect(text).toContain("gửi được, tốn tiền 1 người");
    expect(text).toContain("hoặc gọi điện 2 người");
  });

  test("counts the money of today in Việt Nam, what is put aside with it", async () => {
    Object.assign(spending, { isAllowed: true, mostADay: 20_000 });
    const charge = { channel, bot, way: "consultation", at: app.clock.now() };
    const day = new Date("2026-11-23");
    const yesterday = new Date("2026-11-22");
    await app.db.prisma.charge.createMany({
      data: [
        { ...charge, letterId: 1n, amount: 1000, day, state: "spent" },
        { ...charge, letterId: 2n, amount: 55, day, state: "reserved" },
        { ...charge, letterId: 3n, amount: 300, day, state: "released" },
        { ...charge, letterId: 4n, amount: 300, day: yesterday, state: "spent" },
      ],
    });
    expect(await textOf()).toContain("1.055 đồng, mức của một ngày là 20.000 đồng");
  });

  test("tells how many of the latest letters came to a phone and were seen", async () => {
    const { id: contactId } = await contact(before(hour));
    const letter = { contactId, channel, bot, reply: { text: "Dạ." }, state: "sent" };
    const arrivedAt = app.clock.now();
    await app.db.prisma.letter.createMany({
      data: [
        { ...letter, externalId: "a", arrivedAt, seenAt: arrivedAt },
        { ...letter, externalId: "b", arrivedAt },
        { ...letter, externalId: "c" },
      ],
    });
    expect(await textOf()).toContain("Trong 3 thư gần nhất: 2 đã tới máy, 1 đã xem");
  });
});

describe("a test letter", () => {
  const path = "/console/channels/zalo/test";
  const write = async (text: string, receivedAt = app.clock.now()) => {
    const { id, address } = await contact(receivedAt);
    const externalId = app.house.ids.uuid();
    const message = { channel, bot, externalId, address, content: { kind: "text", text } };
    const conversationKey = `${channel}:${bot}:${address}`;
    await app.db.prisma.inbox.create({
      data: { channel, bot, externalId, conversationKey, message, receivedAt, state: "done" },
    });
    return id;
  };
  const shownCode = (html: string) => /thử (\d{6})/.exec(html)?.[1] ?? "";

  test("goes to the conversation that wrote the code, and its page tells its fate", async () => {
    const me = await signInAs(app, "administrator");
    const code = shownCode((await me.get(path)).html);
    await write("một câu hỏi khác");
    const mine = await write(`Thử ${code} ạ`);
    const { status, location = "" } = await me.post(path);
    expect(status).toBe(303);
    const [letter] = await app.db.prisma.letter.findMany();
    expect(letter).toMatchObject({ contactId: mine, state: "pending" });
    const page = await me.get(location);
    expect(page.text).toContain("Đã xếp tin thử vào hàng chờ gửi.");
    expect(page.text).toContain("Gửi đi Đang chờ gửi");
    const seenAt = app.clock.now();
    await app.db.prisma.letter.updateMany({
      data: { state: "sent", finishedAt: seenAt, arrivedAt: seenAt, seenAt },
    });
    expect((await me.get(location)).text).toContain("Đã xem 09:00 23/11/2026");
  });

  test("goes nowhere before the code has come, or by another's or an old code", async () => {
    const me = await signInAs(app, "administrator");
    await me.get(path);
    const [old] = testCodes(app.house.secretKey, me.staffId, before(hour));
    const [others] = testCodes(app.house.secretKey, app.house.ids.uuid(), app.clock.now());
    const [late] = testCodes(app.house.secretKey, me.staffId, app.clock.now());
    await write(`thử ${old}`);
    await write(`thử ${others}`);
    await write(`thử 1${late}`);
    await write(`thử ${late}`, before(hour));
    const { status, text } = await me.post(path);
    expect(status).toBe(422);
    expect(text).toContain("Chưa thấy tin nào có mã này.");
    expect(await app.db.prisma.letter.count()).toBe(0);
  });

  test("shows no letter but a test letter of that channel", async () => {
    const { id: contactId } = await contact(before(hour));
    const reply = { text: "Dạ, phiếu của anh/chị." };
    const data = { contactId, channel, bot, reply, state: "sent" };
    const { id } = await app.db.prisma.letter.create({ data });
    const me = await signInAs(app, "administrator");
    expect((await me.get(`${path}?letter=${id}`)).text).not.toContain("Tin thử vừa gửi");
  });

  test("is offered for no channel that is not there, nor for our own page", async () => {
    const me = await signInAs(app, "administrator");
    expect((await me.get("/console/channels/telegram/test")).status).toBe(404);
    way = { channel: "web", bot: "web", way: "web" };
    expect((await me.get("/console/channels/web/test")).status).toBe(404);
    expect((await me.get("/console/channels")).html).not.toContain("/console/channels/web/test");
  });
});

test("every reason for which Zalo takes no letter is told in words", () => {
  const reasons = [...refusals, ...templateRefusals].map(([, reason]) => reason);
  const unsaid = [...reasons, ...closedReasons].filter((reason) => failureWords(reason) === reason);
  expect(unsaid).toEqual([]);
  expect(failureWords("code_999")).toBe("Kênh từ chối bằng mã lạ 999");
});

import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { phonePicture } from "../attachments/sample-files.ts";
import type { ConsoleClient } from "../console/console-client.ts";
import { type TestHouse, openHouse } from "../support/app.ts";
import {
  type ChannelCitizen,
  type Heard,
  onTelegram,
  onWeb,
  onZalo,
  onZaloBot,
} from "../support/channel-citizens.ts";
import { dossierImporter } from "../support/dossier-importer.ts";
import { type FakeZalo, startFakeZalo } from "../support/fake-zalo/fake-zalo.ts";
import { userId } from "../support/fake-zalo/world.ts";
import { hireStaff } from "../support/hire-staff.ts";
import { settled } from "../support/server-process.ts";

// The same journeys by one citizen on each channel, in step: whatever one is told all are told, in
// the same words and with the same choices, be they buttons or numbers.

const lan = userId(1);
const dossier = "000.00.12.H17-261105-0023";
let zalo: FakeZalo;
let house: TestHouse;
let admin: ConsoleClient;
let officer: ConsoleClient;
let everybody: ChannelCitizen[];

beforeAll(async () => {
  zalo = await startFakeZalo();
  house = await openHouse("embedded", {
    ...zalo.environment(),
    ...zalo.bot.environment(),
    // Alike times: the test must hear its news at night as well.
    NEWS_QUIET_HOURS: "00:00-00:00",
    OFFICE_HOTLINE: "1900 0000",
  });
  const { url } = house.app;
  ({ admin, officer } = await hireStaff(house, { admin: "administrator", officer: "officer" }));
  await connectZalo();
  await zalo.webhookTo(`${url}/webhooks/zalo`);
  await vi.waitUntil(() => zalo.bot.webhook() !== undefined, 20_000);
  const telegram = onTelegram(house.fake, 71);
  everybody = [telegram, await onWeb(url), onZalo(zalo, lan), onZaloBot(zalo, userId(2))];
}, 120_000);
afterAll(async () => {
  await house.close();
  await zalo.stop();
});

async function connectZalo(): Promise<void> {
  await admin.get("/console/channels/zalo");
  const { html } = await admin.post("/console/channels/zalo");
  const address = /href="([^"]+permission[^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const back = await zalo.consent(address);
  await admin.get(`${back.pathname}${back.search}`);
}

type Told = Heard & { codes: string[] };

/** All do it; what they are told must be the same but for the codes of their tickets. */
async function all(act: (citizen: ChannelCitizen, place: number) => unknown): Promise<Told> {
  await Promise.all(everybody.map(act));
  await settled(house.app.url, 60_000, 40);
  return compare(await Promise.all(everybody.map((citizen) => citizen.hear())));
}

/** What comes to all without being asked for, when its job comes round. */
async function come(): Promise<Told> {
  const heard = new Map<ChannelCitizen, Heard>();
  const isThere = async () => {
    for (const citizen of everybody.filter((one) => !heard.has(one))) {
      const news = await citizen.hear();
      if (news.words !== "") heard.set(citizen, news);
    }
    return heard.size === everybody.length;
  };
  await vi.waitUntil(isThere, { timeout: 30_000, interval: 100 });
  return compare(everybody.map((citizen) => heard.get(citizen)!));
}

function compare(heard: readonly Heard[]): Told {
  const [first, ...others] = heard.map(({ words, choices }) => ({
    words: alike(words),
    choices: choices.map(alike),
  }));
  for (const [place, other] of others.entries())
    expect(other, everybody[place + 1]?.channel).toEqual(first);
  const codes = heard.map(({ words }) => /(?:PA|CH)-\d\d-\d{6}-\w/.exec(words)?.[0] ?? "");
  return { ...first!, codes };
}

function alike(words: string): string {
  return words
    .replaceAll(/(PA|CH)-\d\d-\d{6}-\w/g, "$1-…")
    .replaceAll(/\n{2,}/g, "\n\n")
    .trim();
}

const say = (words: string): Promise<Told> => all((citizen) => citizen.say(words));
const choose = (label: string): Promise<Told> => all((citizen) => citizen.choose(label));
const nothing = { words: "", choices: [] };

test("a question is asked back, chosen from, followed up and rated", async () => {
  expect((await say("xin chào")).words).toContain("trợ lý tự động");
  const asked = await say("công nhận bằng nước ngoài mất bao lâu");
  expect(asked.choices.length).toBeGreaterThan(1);
  expect((await choose(asked.choices[0]!)).words).toContain("Thời hạn giải quyết");
  expect((await choose("Lệ phí")).words).toMatch(/phí/);
  expect((await choose("👍 Có ích")).words).toMatch(/[Cc]ảm ơn/);
  expect((await say("0")).choices).toContain("Tra cứu hồ sơ");
}, 90_000);

test("a complaint gets its receipt, its answer, and five stars", async () => {
  await choose("Phản ánh, kiến nghị");
  await choose("Phản ánh việc chưa tốt");
  await say("Nhà vệ sinh của trường hỏng đã hai tuần");
  await choose("Nhà vệ sinh sạch");
  await say("Trường Tiểu học Hoa Mai");
  await choose("Bỏ qua");
  const picture = await phonePicture();
  expect((await all((citizen) => citizen.show(picture))).words).toContain("đã giữ 1 ảnh");
  await choose("Xong");
  expect((await choose("Có, gửi kèm")).words).toContain("họ và tên");
  await say("Trần Thị Mẫu");
  await say("Thôn Mẫu, xã Mẫu");
  expect((await say("0912 345 678")).words).toContain("Trần Thị Mẫu");
  const { codes } = await choose("Gửi");
  expect(new Set(codes).size).toBe(everybody.length);

  const answered = await all((_, place) => answer(codes[place]!, "Nhà trường đã sửa xong."));
  expect(answered.words).toContain("Nhà trường đã sửa xong.");
  // The list of that letter is the one that a number means now, though nobody asked for it.
  expect((await choose("Đồng ý, đóng phiếu")).choices).toHaveLength(5);
  expect((await all((citizen) => citizen.say("5 sao"))).words).toMatch(/[Cc]ảm ơn/);
  expect(
    (await all((citizen, place) => citizen.say(`tra cứu phiếu ${codes[place]}`))).words,
  ).toMatch(/đóng/i);
}, 120_000);

async function answer(code: string, words: string): Promise<void> {
  const { html } = await officer.get(`/console/tickets/${code}`);
  const seen = /name="seen" value="(\d+)"/.exec(html)?.[1] ?? "";
  const form = { answer: words, step: "send", seen };
  expect((await officer.post(`/console/tickets/${code}/answer`, form)).status).toBe(303);
}

test("a dossier is looked up and followed, and its news are stopped by their own list", async () => {
  const handIn = await dossierImporter(house, admin);
  await handIn(dossier, 4);
  await say(`hồ sơ ${dossier.toLowerCase()} của em tới đâu rồi`);
  expect((await say("5678")).words).toContain("Nguyễn V*** M***");
  await choose("Báo tin cho tôi");
  await handIn(dossier, 5, "Nộp thêm bản sao học bạ.");
  const news = await come();
  expect(news.words).toContain("Nộp thêm bản sao học bạ.");
  expect((await choose("Ngừng báo tin")).words).toMatch(/ngừng báo tin/);
  expect((await say("bỏ theo dõi")).words).toContain("chưa theo dõi hồ sơ nào");
}, 120_000);

test("a person is called and given the talk, and the assistant comes back", async () => {
  expect((await say("gặp cán bộ")).choices).toEqual(["Nói chuyện lại với trợ lý"]);
  expect(await say("Cháu học lớp 2, trường gần nhà hết chỗ")).toMatchObject(nothing);
  const { html } = await officer.get("/console/conversations");
  const talks = [...new Set(html.match(/\/console\/conversations\/[\w-]{36}/g))];
  expect(talks).toHaveLength(everybody.length);
  const back = await all(async (_, place) => officer.post(`${talks[place]}/return`));
  expect(back.words).toContain("Trợ lý tự động tiếp tục");
  await choose("Gặp cán bộ");
  expect((await choose("Nói chuyện lại với trợ lý")).words).toContain("đã trở lại");
}, 120_000);

test("all is erased at their word", async () => {
  expect((await say("xóa dữ liệu")).choices).toEqual(["Xóa dữ liệu của tôi", "Không xóa"]);
  expect((await choose("Xóa dữ liệu của tôi")).words).toContain("đã xóa dữ liệu");
}, 60_000);

test("on Zalo the contact is shared with one tap, and said back at review", async () => {
  const parent = onZalo(zalo, userId(3));
  const tell = (words: string) => alone(parent, () => parent.say(words));
  await tell("/phananh");
  await tell("Sân trường bị ngập mỗi khi mưa, học sinh không có lối vào lớp.");
  await alone(parent, () => parent.choose("Cơ sở vật chất khác"));
  await tell("Trường Tiểu học Mẫu");
  await tell("bỏ qua");
  await tell("bo qua");
  const asked = await tell("co, gui kem");
  expect(asked.words).toContain("họ và tên");
  expect(zalo.messages(userId(3)).at(-1)?.attachment).toMatchObject({ kind: "request_user_info" });
  const info = { name: "Trần Thị Mẫu", phone: "84912345678", address: "Thôn Mẫu", ward: "xã Mẫu" };
  const review = await alone(parent, async () => {
    zalo.submitInfo(userId(3), info);
    await zalo.drained();
  });
  for (const said of ["Trần Thị Mẫu", "0912345678", "Thôn Mẫu, xã Mẫu"])
    expect(review.words).toContain(said);
}, 90_000);

test("an officer who writes in Zalo's own tool silences the assistant, without a ticket", async () => {
  const parent = onZalo(zalo, userId(4));
  await alone(parent, () => parent.say("xin chào"));
  zalo.officerWrites(userId(4), "Con chị học lớp mấy?");
  await zalo.drained();
  expect(await alone(parent, () => parent.say("2"))).toEqual(nothing);
  const { text } = await officer.get("/console/conversations");
  expect(text).toContain("Đồng nghiệp đang viết trên kênh");
  expect((await alone(parent, () => parent.say("menu"))).words).toContain("đã trở lại");
  expect((await officer.get("/console/conversations")).text).not.toContain("Đồng nghiệp đang");
}, 60_000);

test("a consent that is taken back erases the talk without a word", async () => {
  const parent = onZalo(zalo, userId(5));
  await alone(parent, () => parent.say("/phananh"));
  const silence = await alone(parent, async () => {
    zalo.withdraw(userId(5));
    await zalo.drained();
  });
  expect(silence).toEqual(nothing);
  const anew = await alone(parent, () => parent.say("xin chào"));
  expect(anew.words).toContain("Tin nhắn ở đây được lưu");
}, 60_000);

test("what the Zalo Bot withholds is answered with the telephone number", async () => {
  const child = onZaloBot(zalo, userId(6));
  const { words } = await alone(child, async () => {
    zalo.bot.sendUnsupported(userId(6));
    await zalo.bot.drained();
  });
  expect(words).toContain("1900 0000");
}, 60_000);

async function alone(citizen: ChannelCitizen, act: () => Promise<void>): Promise<Heard> {
  await act();
  await settled(house.app.url, 60_000, 40);
  return citizen.hear();
}

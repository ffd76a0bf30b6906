import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Channel } from "../../bot/channel.ts";
import type { Reply } from "../../bot/reply.ts";
import { toDelivery } from "../../bot/zalo-bot/failure.ts";
import { zaloBotChannel } from "../../bot/zalo-bot/send.ts";
import { type FakeZalo, startFakeZalo } from "../support/fake-zalo/fake-zalo.ts";
import type { Fault } from "../support/fake-zalo/faults.ts";
import { userId } from "../support/fake-zalo/world.ts";
import { makeLetter } from "../support/make-letter.ts";

let fake: FakeZalo;
let channel: Channel;

const open = (more: Partial<Parameters<typeof zaloBotChannel>[0]> = {}): Channel =>
  zaloBotChannel({
    token: fake.botToken,
    botId: "1234567890",
    apiRoot: fake.botApiRoot,
    perSecond: 10,
    mediaHosts: [fake.mediaHost],
    now: () => new Date(),
    timeoutMs: 400,
    ...more,
  });
beforeAll(async () => {
  fake = await startFakeZalo();
  channel = open();
});
afterAll(() => fake.stop());

let last = 0;
function newCitizen(): string {
  const user = userId(++last);
  fake.bot.say(user, "xin chào");
  return user;
}
const send = (address: string, reply: Reply, way = channel) =>
  way.send(makeLetter({ address, reply }));

test("a letter arrives with its title and words, and its id is told", async () => {
  const user = newCitizen();
  const choices = [{ id: "menu", label: "Về menu" }];
  const delivery = await send(user, { title: "Lệ phí", text: "Dạ, <b> ạ.\n\n1. Về menu", choices });
  const [message] = fake.bot.messages(user);
  expect(delivery).toEqual({ kind: "sent", externalId: message?.messageId });
  expect(message?.text).toBe("Lệ phí\n\nDạ, <b> ạ.\n\n1. Về menu");
});

test("2,000 characters are taken, one more is our mistake", async () => {
  const user = newCitizen();
  expect(await send(user, { text: "ệ".repeat(2000) })).toMatchObject({ kind: "sent" });
  expect(await send(user, { text: "ệ".repeat(2001) })).toMatchObject({
    kind: "refused",
    reason: "too_long",
    alarm: true,
  });
});

test("a file is told of in words, with where to get it", async () => {
  const user = newCitizen();
  const file = { id: "1", name: "Giấy hẹn.pdf", type: "application/pdf", bytes: 10 };
  await send(user, { text: "", file });
  const withLink = open({ linkTo: () => "https://danhoi.example.vn/tep/1" });
  await send(user, { text: "", file }, withLink);
  const [first, second] = fake.bot.messages(user);
  expect(first?.text).toMatch(/“Giấy hẹn\.pdf”.*Gặp cán bộ/);
  expect(second?.text).toContain("https://danhoi.example.vn/tep/1");
});

test("a picture is fetched by its address from Zalo's hosts alone", async () => {
  const { message } = fake.bot.sendImage(newCitizen(), Buffer.from("ảnh"));
  const { photo } = message as { photo: string };
  expect(await channel.fetchFile!(photo, 100)).toEqual({ kind: "got", bytes: Buffer.from("ảnh") });
  expect(await open({ mediaHosts: ["zdn.vn"] }).fetchFile!(photo, 100)).toEqual({
    kind: "refused",
    reason: "lost",
  });
});

describe("failures", () => {
  test("a citizen who blocked us, or never wrote, is unreachable", async () => {
    const user = newCitizen();
    fake.block(user);
    expect(await send(user, { text: "x" })).toEqual({
      kind: "refused",
      reason: "blocked",
      unreachable: true,
    });
    expect(await send(userId(999), { text: "x" })).toMatchObject({ reason: "chat_not_found" });
  });

  test.each<[string, Fault, object]>([
    ["too many", { kind: "code", code: 429 }, { kind: "busy", reason: "flood", wholeBot: true }],
    ["an error inside", { kind: "code", code: 500 }, { kind: "busy", reason: "server_error" }],
    ["a code nobody knows", { kind: "code", code: -77 }, { kind: "refused", alarm: true }],
    ["a gateway's time-out", { kind: "status", status: 504 }, { kind: "unknown" }],
    ["a gateway's flood", { kind: "status", status: 429 }, { kind: "busy", wholeBot: true }],
  ])("%s", async (_, fault, fate) => {
    const user = newCitizen();
    fake.fail({ call: "bot:sendmessage", user }, fault);
    expect(await send(user, { text: "x" })).toMatchObject(fate);
    expect(fake.bot.messages(user)).toEqual([]);
  });

  test.each(["hang", "hang_after", "cut", "cut_after"] as const)(
    "%s: nobody knows whether it arrived, and it is not sent twice",
    async (kind) => {
      const user = newCitizen();
      fake.fail({ call: "bot:sendmessage", user }, { kind });
      expect(await send(user, { text: "x" })).toMatchObject({ kind: "unknown" });
      expect(fake.bot.messages(user)).toHaveLength(kind.endsWith("after") ? 1 : 0);
    },
  );

  test("a port where nobody listens was not reached", async () => {
    const nowhere = open({ apiRoot: "http://127.0.0.1:1" });
    expect(await send("1", { text: "x" }, nowhere)).toMatchObject({ kind: "busy", wholeBot: true });
  });

  test("a wrong token needs an operator, and is not repeated", async () => {
    const delivery = await send("1", { text: "x" }, open({ token: "1:wrong" }));
    expect(delivery).toEqual({ kind: "broken", reason: "bad_token" });
  });

  test("what Zalo says is never passed on", () => {
    const answer = { kind: "refused", code: 400, description: "bad: Nguyễn Văn A" } as const;
    expect(JSON.stringify(toDelivery(answer, new Date()))).not.toContain("Nguyễn");
  });
});

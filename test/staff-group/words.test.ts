import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Card, cardReply, codeOfTopic, topicName } from "../../bot/staff/card.ts";
import { dueMark } from "../../bot/staff/due-mark.ts";
import { readAct } from "../../bot/staff/read-act.ts";
import type { StaffMessage } from "../../bot/staff/staff-message.ts";
import { cardDeeds, readTap, type StaffTap, tapData } from "../../bot/staff/tap.ts";
import { refusals, toasts } from "../../bot/staff/toasts.ts";
import { cutWords } from "../../bot/staff/words.ts";
import { deedsOf } from "../../server/staff-group/deeds-of.ts";
import { groupPace, shareOf } from "../../server/staff-group/group-pace.ts";
import { maskWords } from "../../server/staff-group/mask-words.ts";
import { ticketStatuses } from "../../server/tickets/ticket.ts";

const code = "PA-26-004217-K";
const id = "0192f5a0-1111-7222-8333-444455556666";

describe("the buttons of the staff's group", () => {
  const taps: StaffTap[] = [
    ...cardDeeds.map((deed) => ({ deed, code })),
    { deed: "colleagues", code, page: 12 },
    { deed: "units", code, page: 0 },
    { deed: "assign_to", code, staffId: id },
    { deed: "forward_to", code, unitId: id },
    { deed: "extend_by", code, days: 7 },
    { deed: "close_now", code },
    { deed: "make_topic", code },
    { deed: "send", draft: "123456789012345678" },
    { deed: "drop", draft: "1" },
    { deed: "never_mind" },
  ];
  test.each(taps.map((tap) => [tap.deed, tap] as const))(
    "%s is read as it was written, and fits a button",
    (_deed, tap) => {
      expect(readTap(tapData(tap))).toEqual(tap);
      expect(Buffer.byteLength(tapData(tap))).toBeLessThanOrEqual(64);
    },
  );

  test("whatever a forger sends is a button of ours or none", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `g:${text}`),
        ),
        (data) => {
          const tap = readTap(data);
          expect(tap === undefined || tapData(tap) === data).toBe(true);
        },
      ),
    );
  });

  test("every word shown on a tap is within Telegram's 200 characters", () => {
    const longest = Math.max(...Object.values({ ...toasts, ...refusals }).map((one) => one.length));
    expect(longest).toBeLessThanOrEqual(200);
  });
});

describe("what is meant in the group", () => {
  const said = (text: string, more: Partial<StaffMessage> = {}): StaffMessage => ({
    ...{ side: "staff", channel: "telegram", bot: "1", externalId: "1", address: "-1" },
    ...{ isPrivate: false, content: { kind: "text", text } },
    ...more,
  });
  test.each([
    ["/viec", { kind: "command", name: "mine" }],
    ["/việc@dan_hoi_bot", { kind: "command", name: "mine" }],
    ["/han", { kind: "command", name: "due" }],
    ["/giúp", { kind: "command", name: "help" }],
    ["/lienket 123-456", { kind: "link", code: "123-456" }],
    ["/ghichu đã gọi", { kind: "note", text: "đã gọi" }],
    ["/ban@other_bot", { kind: "nothing" }],
    ["   ", { kind: "nothing" }],
    ["Đã xử lý xong", { kind: "words", text: "Đã xử lý xong" }],
  ])("%s", (text, act) => {
    expect(readAct(said(text))).toEqual(act);
  });

  test("a reply to a colleague is talk, a reply to the bot is not", () => {
    const replyTo = (isOurs: boolean) => ({ replyTo: { messageId: "7", isOurs } });
    expect(readAct(said("Anh xem giúp", replyTo(false))).kind).toBe("nothing");
    expect(readAct(said("Đã xong", replyTo(true))).kind).toBe("words");
  });
});

describe("a card", () => {
  const card: Card = {
    ...{ code, kind: "phan_anh", category: "Cơ sở vật chất", status: "new", isUrgent: false },
    ...{ summary: "Nhà vệ sinh hỏng", deeds: ["accept"], dueAt: new Date("2026-11-25T10:00:00Z") },
  };
  const now = new Date("2026-11-23T02:00:00Z");

  test("tells what a colleague needs, with the deadline in colour and words", () => {
    expect(cardReply(card, now)).toEqual({
      title: `Phiếu ${code}`,
      text: [
        "Phản ánh · Cơ sở vật chất",
        "Tình trạng: mới",
        "Hạn trả lời: 25/11/2026 (🟡 còn 2 ngày)",
        "Đơn vị: chưa phân đơn vị",
        "Người xử lý: chưa có",
        "",
        "Tóm tắt: Nhà vệ sinh hỏng",
      ].join("\n"),
      choices: [{ id: `g:accept:${code}`, label: "Nhận" }],
    });
  });

  test("its topic is known again by its name, however long the category is", () => {
    const name = topicName({ ...card, category: "rất dài ".repeat(40), isUrgent: true });
    expect(name.length).toBeLessThanOrEqual(128);
    expect(codeOfTopic(name)).toBe(code);
    expect(codeOfTopic("Chuyện phiếm")).toBeUndefined();
  });

  test.each([
    ["2026-11-23T01:59:00Z", "late", "🔴 trễ từ hôm nay"],
    ["2026-11-20T10:00:00Z", "late", "🔴 trễ 3 ngày"],
    ["2026-11-23T10:00:00Z", "near", "🟡 hết hạn hôm nay"],
    ["2026-11-25T10:00:00Z", "near", "🟡 còn 2 ngày"],
    ["2026-11-26T10:00:00Z", "far", "🟢 còn 3 ngày"],
  ])("due at %s is %s: %s", (dueAt, mark, words) => {
    expect(dueMark(new Date(dueAt), now)).toEqual({ mark, words });
  });

  test("of a ticket that is over only what the table of moves allows is offered", () => {
    const dueAt = new Date();
    const offered = Object.fromEntries(
      ticketStatuses.map((status) => [status, deedsOf({ status, dueAt }).join(" ")]),
    );
    expect(offered).toEqual({
      new: "accept assign answer forward extend",
      accepted: "assign answer forward extend",
      assigned: "assign answer forward extend",
      waiting_for_citizen: "assign answer forward close",
      forwarded: "accept assign answer forward extend close",
      answered: "assign answer close",
      closed: "",
      declined: "",
      merged: "",
    });
  });
});

describe("citizens' words in the group", () => {
  test("names, numbers and addresses of mail are masked, the matter stays", () => {
    const words =
      "Tôi là Nguyễn Văn Mẫu, số 0912 345 678.\nThư: mau@example.com. Sân trường ngập 2 tuần.";
    const masked = maskWords(words);
    expect(masked).not.toMatch(/Nguyễn|Mẫu|0912|example/);
    expect(masked).toContain("Sân trường ngập 2 tuần");
    expect(masked.split("\n")).toHaveLength(2);
  });

  test("a long story is masked to its end", () => {
    const story = `${"Trường thu tiền không có biên lai. ".repeat(40)}Gọi tôi 0912345678`;
    const masked = maskWords(story);
    expect(masked).not.toContain("0912345678");
    expect(masked.length).toBeGreaterThan(1200);
    expect(cutWords("ấ".repeat(5000)).length).toBeLessThan(4096);
  });
});

test("twenty calls a minute, of which some are kept for people who wait", () => {
  const pace = groupPace(3000);
  expect(pace).toEqual({ most: 20, windowMs: 61_800 });
  expect(["answer", "digest", "news"].map((one) => shareOf(one as "answer", pace))).toEqual([
    20, 18, 16,
  ]);
});

import { describe, expect, test } from "vitest";
import type { TicketLookup } from "../../bot/desk.ts";
import { labelsOf, startTalk, wordsOf } from "../support/paper-talk.ts";

const code = "PA-26-004217-K";
const ticket: TicketLookup = {
  code,
  kind: "phan_anh",
  status: "accepted",
  openedAt: new Date("2026-11-10T02:00:00Z"),
  steps: [],
};
const link = "Nhận trả lời tại đây";

describe("a ticket that was opened on the hotline", () => {
  const lookUp = async (elsewhere: TicketLookup) => {
    const talk = startTalk();
    talk.desk.paper.elsewhere = elsewhere;
    await talk.say(`phiếu ${code} tới đâu rồi`);
    return { talk, shown: await talk.say("5678") };
  };

  test("may be linked to the chat that looked it up", async () => {
    const { talk, shown } = await lookUp({ ...ticket, isLinkable: true });
    expect(labelsOf(shown)).toContain(link);
    expect(wordsOf(await talk.tap(link))).toContain(`phiếu ${code} đã được nối`);
    expect(talk.desk.paper.linked).toEqual([code]);
  });

  test("is not offered where it belongs to a chat", async () => {
    const { talk, shown } = await lookUp(ticket);
    expect(labelsOf(shown)).not.toContain(link);
    expect(wordsOf(await talk.press(`t:link:${code}`))).toContain("một cuộc trò chuyện khác");
    expect(talk.desk.paper.linked).toEqual([]);
  });

  test("is not linked by a made-up button", async () => {
    const talk = startTalk();
    expect(wordsOf(await talk.press(`t:link:${code}`))).toContain("không tìm thấy");
  });
});

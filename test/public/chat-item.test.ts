import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ChatItem, mergeTalk } from "../../server/conversations/chat-item.ts";

const message = (row: number, ms: number): ChatItem => ({
  kind: "message",
  row: BigInt(row),
  at: new Date(ms),
  externalId: `a:${row}`,
  content: { kind: "text", text: String(row) },
});
const reply = (row: number, ms: number): ChatItem => ({
  kind: "reply",
  row: BigInt(row),
  at: new Date(ms),
  reply: { text: String(row) },
});
const short = (items: ChatItem[]) => items.map(({ kind, row }) => `${kind[0]}${row}`).join(" ");

describe("both sides of a talk", () => {
  test("are told by time, a message before a reply of the same instant", () => {
    const messages = [message(1, 10), message(2, 20)];
    expect(short(mergeTalk(messages, [reply(7, 10), reply(8, 15), reply(9, 30)]))).toBe(
      "m1 r7 r8 m2 r9",
    );
  });

  test("keep the order of their rows and lose none, whatever the clocks say", () => {
    const times = fc.array(fc.nat(50), { maxLength: 20 });
    fc.assert(
      fc.property(times, times, (said, answered) => {
        const messages = said.map((ms, row) => message(row, ms));
        const replies = answered.map((ms, row) => reply(row, ms));
        const talk = mergeTalk(messages, replies);
        expect(talk.filter(({ kind }) => kind === "message")).toEqual(messages);
        expect(talk.filter(({ kind }) => kind === "reply")).toEqual(replies);
      }),
    );
  });
});

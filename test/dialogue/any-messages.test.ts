import fc from "fast-check";
import { expect, test } from "vitest";
import { outcomes } from "../../bot/dialogue/outcome.ts";
import type { Turn } from "../../bot/dialogue/turn.ts";
import { type Content, mediaKinds } from "../../bot/message.ts";
import { openPaperDesk, putTicket } from "../support/paper-desk.ts";
import { startTalk } from "../support/paper-talk.ts";

const said = [
  ..."/start|/menu|/hoi|/phananh|/kiennghi|/tracuu|/phieu|/gapcanbo|/huy|/xoadulieu|/help".split(
    "|",
  ),
  ..."chuyển trường cần giấy tờ gì|tôi muốn tố cáo|con tôi bị xâm hại|0912345678|5678".split("|"),
  ..."000.00.12.H17-261105-0023|PA-26-004217-K|quay lại|bỏ qua|gửi|sửa|1|2|3|9|chào|cảm ơn".split(
    "|",
  ),
  ..."trường thu tiền sai quy định nhiều lần|/start tt-chuyen-truong|/start pa|không".split("|"),
];
const ids = [
  ..."m:menu|m:ask|m:lookup|m:feedback|m:human|k:ask|h:back|e:call|e:no|l:leave|l:no|x:yes".split(
    "|",
  ),
  ..."x:no|f:resume|f:drop|f:send|f:cancel|f:choose_correction|f:correct:what|f:skip:when".split(
    "|",
  ),
  ..."f:back:what|f:back:edit|f:value:kind:khen|f:value:identify:yes|p:chuyen-truong|p:x".split(
    "|",
  ),
  ..."a:fee:chuyen-truong|a:__proto__:x|r:+:1|r:-:2|t:reply:PA-26-004217-K|t:rate:9:x".split("|"),
  ..."t:close:PA-26-004217-K|t:rate:5:PA-26-004217-K|t:show:PA-26-004217-K|f:value:|::".split("|"),
];

const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...said) },
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom("\u0000", "\ud800x", "👍🏽", "a".repeat(4096), "ằ ".repeat(2000)),
);
const content: fc.Arbitrary<Content> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("text" as const), text }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("choice" as const),
      id: fc.oneof(fc.constantFrom(...ids), fc.string({ maxLength: 80 })),
    }),
  },
  fc.record({ kind: fc.constant("edited" as const), text, of: fc.constant("1") }),
  fc.record({
    kind: fc.constant("attachment" as const),
    media: fc.constantFrom(...mediaKinds),
    caption: text,
  }),
  fc.record({
    kind: fc.constant("attachment" as const),
    media: fc.constantFrom(...mediaKinds),
    file: fc.record({ ref: fc.constantFrom("AgAC", "unfit") }),
  }),
  fc.constantFrom<Content>(
    { kind: "joined" },
    { kind: "left" },
    { kind: "moved", to: "7" },
    { kind: "unsupported", name: "dice" },
  ),
);
/** A tap on whatever was offered last, as citizens mostly do. */
const step = fc.oneof(
  content,
  fc.record({ tap: fc.nat({ max: 12 }), waitMinutes: fc.constantFrom(0, 1, 40) }),
);

test("whatever is said in whatever order ends in a listed outcome, and can be sent and stored", async () => {
  const endings = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (messages) => {
      const talk = startTalk(openPaperDesk(), {});
      talk.desk.paper.unfit = "unfit";
      putTicket(talk.desk, { status: "answered" });
      for (const message of messages) {
        if ("waitMinutes" in message) {
          const { now } = talk.desk.paper;
          talk.desk.paper.now = new Date(now.getTime() + message.waitMinutes * 60_000);
        }
        const offered = "tap" in message ? talk.state.offered?.[message.tap] : undefined;
        const turn = await ("tap" in message
          ? talk.press(offered?.id ?? "none")
          : talk.say(message));
        endings.add(turn.outcome);
        expectSound(turn);
      }
      expectLawful(talk.desk.paper.opened);
    }),
    { numRuns: 200 },
  );
  expect(endings.size).toBeGreaterThan(20);
});

const inForm = fc.oneof(
  { weight: 4, arbitrary: fc.record({ tap: fc.nat({ max: 3 }) }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ..."Sân trường ngập nước mỗi khi mưa|0912345678|Thôn Mẫu, xã Mẫu|gửi|quay lại|hủy".split("|"),
    ),
  },
  fc.constantFrom(
    ..."tôi muốn tố cáo hiệu trưởng này|cô giáo xâm hại cháu|toi muon to cao thay giao".split("|"),
  ),
);

test("NĐ 20/2008 Điều 1: no way through the complaint form makes a ticket of a tố cáo", async () => {
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(inForm, { minLength: 7, maxLength: 20 }), async (messages) => {
      const talk = startTalk();
      await talk.say("/phananh");
      for (const message of messages)
        await (typeof message === "string"
          ? talk.say(message)
          : talk.press(talk.state.offered?.[message.tap]?.id ?? "none"));
      sent += talk.desk.paper.opened.length;
      expectLawful(talk.desk.paper.opened);
    }),
    { numRuns: 300 },
  );
  expect(sent).toBeGreaterThan(5);
});

function expectSound(turn: Turn): void {
  expect(outcomes).toContain(turn.outcome);
  for (const reply of turn.replies) {
    expect(reply.text.trim()).not.toBe("");
    for (const choice of reply.choices ?? []) {
      expect(Buffer.byteLength(choice.id)).toBeLessThanOrEqual(64);
      expect(choice.label.length).toBeLessThanOrEqual(40);
      expect(choice.label).not.toBe("");
    }
  }
  const stored = JSON.stringify(turn);
  expect(stored).not.toMatch(/\\u0000|\\ud[89a-f]/);
}

/** Words of a tố cáo or of danger are only in sealed, urgent or handed-over tickets. */
function expectLawful(
  opened: readonly { what: string; restricted?: boolean; urgent?: boolean; kind: string }[],
): void {
  for (const ticket of opened)
    if (/tố cáo|to cao|xâm hại/.test(ticket.what))
      expect(ticket.restricted ?? ticket.urgent).toBe(true);
}

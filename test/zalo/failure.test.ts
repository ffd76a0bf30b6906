import { expect, test } from "vitest";
import { refusalOf, refusals } from "../../bot/zalo/failure.ts";
import { toDelivery, toHarmless } from "../../bot/zalo/to-delivery.ts";
import type { ZaloAnswer } from "../../bot/zalo/zalo-api.ts";

/** 21:30:20 in Việt Nam. */
const now = new Date("2026-11-23T14:30:20Z");
const untilMorning = (8.5 * 3600 - 20) * 1000;

const busy = { kind: "busy", wholeBot: false };
const refused = { kind: "refused", unreachable: false };

/** What the reference of Zalo's errors asks for, by its groups. */
const expected: readonly [says: string, codes: readonly number[], delivery: object][] = [
  [
    "the limit a minute stops all until the next one",
    [-32],
    { ...busy, wholeBot: true, retryAfterMs: 40_000 },
  ],
  ["at night it waits for 06:00 in Việt Nam", [-234], { ...busy, retryAfterMs: untilMorning }],
  ["a failure inside Zalo is tried three times", [-200], { ...busy, mostTries: 3 }],
  ["still processing: later", [-214], { ...busy, retryAfterMs: 60_000 }],
  ["this person gets no more just now", [-218, -311], { ...busy, retryAfterMs: 3_600_000 }],
  ["the window is closed", [-230, -232, -305], { ...refused, reason: "window_closed" }],
  ["not this way to this person", [-213, -244, -237, -403], { ...refused }],
  ["nothing reaches this person", [-217, -227], { kind: "refused", unreachable: true }],
  [
    "our own mistake is refused and looked into",
    [-100, -201, -210, -233, -238, -240, -241, -248, -249, -320, -321, -1340, -1341],
    { ...refused, alarm: true },
  ],
  [
    "our account or access is broken",
    [-124, -204, -205, -209, -211, -212, -216, -219, -220, -221, -223, -224, -235, -242],
    { kind: "broken" },
  ],
];

test.each(expected)("%s: %j", (_says, codes, delivery) => {
  for (const code of codes) expect(refusalOf(code, now)).toMatchObject(delivery);
});

test("an ordinary refusal alarms nobody", () => {
  for (const code of [-213, -217, -230, -244])
    expect(refusalOf(code, now)).not.toHaveProperty("alarm");
});

test("every code of the table is expected above, once", () => {
  const byNumber = (a: number, b: number): number => a - b;
  const codes = expected.flatMap(([, ofGroup]) => ofGroup);
  expect(codes.toSorted(byNumber)).toEqual(refusals.map(([code]) => code).toSorted(byNumber));
});

test("a code that nobody knows is refused for the letter and looked into", () => {
  const delivery = { kind: "refused", reason: "code_9999", unreachable: false, alarm: true };
  expect(refusalOf(-9999, now)).toEqual(delivery);
});

test("at 06:00 sharp, the next morning is a day away", () => {
  const at = (time: string) => refusalOf(-234, new Date(time));
  expect(at("2026-11-22T23:00:00Z")).toMatchObject({ retryAfterMs: 86_400_000 });
  expect(at("2026-11-22T22:59:59Z")).toMatchObject({ retryAfterMs: 1000 });
});

const answers: [ZaloAnswer, object][] = [
  [
    { kind: "done", data: { message_id: "63ec" } },
    { kind: "sent", externalId: "63ec" },
  ],
  [{ kind: "done", data: undefined }, { kind: "sent" }],
  [
    { kind: "no_access", reason: "needs_reauth" },
    { kind: "broken", reason: "needs_reauth" },
  ],
  [
    { kind: "no_access", reason: "not_connected" },
    { kind: "broken", reason: "no_consent" },
  ],
  [
    { kind: "no_access", reason: "away" },
    { kind: "busy", wholeBot: true },
  ],
  [
    { kind: "failed", failure: "not_connected" },
    { kind: "busy", wholeBot: true },
  ],
  [{ kind: "failed", failure: "bad_certificate" }, { kind: "broken" }],
  [{ kind: "failed", failure: "cut" }, { kind: "unknown" }],
  [{ kind: "failed", failure: "no_answer" }, { kind: "unknown" }],
  [
    { kind: "odd", status: 429 },
    { kind: "busy", wholeBot: true, retryAfterMs: 40_000 },
  ],
  [
    { kind: "odd", status: 500 },
    { kind: "busy", wholeBot: false },
  ],
  [
    { kind: "odd", status: 503 },
    { kind: "busy", wholeBot: false },
  ],
  [{ kind: "odd", status: 502 }, { kind: "unknown" }],
  [{ kind: "odd", status: 504 }, { kind: "unknown" }],
  [{ kind: "odd", status: 404 }, { kind: "broken" }],
  [{ kind: "odd", status: 200 }, { kind: "unknown" }],
];

test.each(answers)("%j", (answer, delivery) => {
  expect(toDelivery(answer, now)).toMatchObject(delivery);
});

test("an upload without an answer sent nothing to anybody: it is tried again", () => {
  expect(toHarmless({ kind: "failed", failure: "no_answer" }, now)).toMatchObject(busy);
  expect(toHarmless({ kind: "refused", code: -217 }, now)).toMatchObject({ kind: "refused" });
});

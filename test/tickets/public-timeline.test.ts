import { expect, test } from "vitest";
import { type PublicEvent, publicTimeline } from "../../server/tickets/public-timeline.ts";
import { eventKinds } from "../../server/tickets/ticket.ts";

const at = new Date("2026-11-23T02:00:00Z");
const details = {
  staffName: "Trần Thị Thử",
  unitName: "Trường Tiểu học Hoa Đào",
  code: "PA-26-000002-X",
  newDue: "2026-12-02T10:00:00.000Z",
};
const event = (kind: PublicEvent["kind"], more: Partial<PublicEvent> = {}): PublicEvent => ({
  ...{ kind, at, text: "Lời trong sự kiện.", details, isPublic: true },
  ...more,
});
const words = (one: PublicEvent) => publicTimeline([one]).map((entry) => entry.words);

test.each([
  ["opened", "Đã nhận phiếu"],
  ["forwarded", "Đã chuyển đến Trường Tiểu học Hoa Đào"],
  ["extended", "Hẹn lại ngày trả lời: trước hết ngày 02/12/2026"],
  ["apologised", "Cơ quan xin lỗi và hẹn lại: trước hết ngày 02/12/2026"],
  ["merged", "Được xử lý chung trong phiếu PA-26-000002-X"],
  ["split", "Một việc trong phiếu được tách sang mã PA-26-000002-X"],
] as const)("of %s the citizen reads %j", (kind, told) => {
  expect(words(event(kind))).toEqual([told]);
});

test.each([
  "assigned",
  "note",
  "returned",
  "erased",
  "sorted",
  "took_in",
  "warned",
  "linked",
] as const)("of %s the citizen reads nothing, even when it is marked as public", (kind) => {
  expect(words(event(kind))).toEqual([]);
});

test("what is not public is not shown, whatever it is", () => {
  expect(publicTimeline(eventKinds.map((kind) => event(kind, { isPublic: false })))).toEqual([]);
});

test("only what the office wrote to the citizen is quoted, and nobody is named", () => {
  const shown = publicTimeline(eventKinds.map((kind) => event(kind)));
  const quoting = shown.filter(({ letter }) => letter !== undefined).length;
  expect(quoting).toBe(["answered", "asked", "declined", "extended", "apologised"].length);
  expect(JSON.stringify(shown)).not.toContain("Trần Thị Thử");
  expect(publicTimeline([event("citizen_wrote")])).toEqual([
    { at, words: "Anh/chị bổ sung ý kiến" },
  ]);
});

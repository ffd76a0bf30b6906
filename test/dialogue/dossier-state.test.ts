import { describe, expect, test } from "vitest";
import { describeDossier } from "../../bot/dialogue/describe-dossier.ts";
import type { DossierPunctuality, DossierState, DossierSummary } from "../../bot/dossier-desk.ts";
import { dossierStates } from "../../bot/texts/dossier-states.ts";
import { paperDossier } from "../support/paper-desk.ts";

const now = new Date("2026-11-22T03:00:00Z");

function say(more: Partial<DossierSummary> = {}, hotline?: string): string {
  const told = describeDossier({ ...paperDossier, ...more }, { now, hotline });
  const facts = told.facts.map(({ label, value }) => `${label}: ${value}`);
  return [told.state, ...told.sentences, ...facts, told.updated].join("\n");
}

describe("the ten states of the national exchange", () => {
  const states = Object.keys(dossierStates).map(Number) as DossierState[];

  test("are all there", () => {
    expect(states).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test.each(states)("state %i says what it means and what to do", (state) => {
    for (const part of Object.values(dossierStates[state])) expect(say({ state })).toContain(part);
  });

  test("papers that are missing: which, where to bring them and until when", () => {
    const said = say({
      state: 5,
      remark: "Bản sao học bạ",
      supplementBy: new Date("2026-11-29T17:00:00Z"),
      officeAddress: "số 1 đường Mẫu",
    });
    expect(said).toContain("cần bổ sung: Bản sao học bạ");
    expect(said).toContain(
      "Nơi nộp bổ sung: Trung tâm Phục vụ hành chính công xã Mẫu, số 1 đường Mẫu",
    );
    expect(said).toContain("hết ngày 30/11/2026");
    expect(said).not.toContain("đã qua");
  });

  test("the day that an apology promised stands beside the appointment, until it is done", () => {
    const newDueOn = new Date("2026-11-29T17:00:00Z");
    expect(say({ state: 4, newDueOn })).toContain("Hẹn lại: 30/11/2026");
    expect(say({ state: 10, newDueOn, finishedOn: now })).not.toContain("Hẹn lại");
  });

  test("a term to pay that is over says so, on the day after", () => {
    const paying = (supplementBy: string) =>
      say({ state: 6, supplementBy: new Date(supplementBy) });
    expect(paying("2026-11-21T17:00:00Z")).toContain("Hạn nộp: hết ngày 22/11/2026");
    expect(paying("2026-11-21T17:00:00Z")).not.toContain("đã qua");
    expect(paying("2026-11-20T17:00:00Z")).toContain("Hạn này đã qua");
  });

  test.each([1, 2, 3, 4, 7, 8, 9, 10] as const)("a remark is not told in state %i", (state) => {
    expect(say({ state, remark: "ghi chú nội bộ" })).not.toContain("nội bộ");
  });

  test("a result that comes by post is not to be fetched", () => {
    expect(say({ state: 9, isByPost: true })).toContain("qua bưu điện");
    expect(say({ state: 9 })).toContain("Nơi nhận kết quả");
  });
});

describe("whether it is in time", () => {
  test.each([
    [{ kind: "running", workingDays: 7 }, "còn 7 ngày làm việc"],
    [{ kind: "due_soon", workingDays: 2 }, "còn 2 ngày làm việc"],
    [{ kind: "due_soon", workingDays: 0 }, "gần đến ngày hẹn"],
    [
      { kind: "late", workingDays: 3 },
      "trễ 3 ngày làm việc so với ngày hẹn 25/11/2026, cơ quan xin lỗi",
    ],
    [{ kind: "late", workingDays: 0 }, "đã quá ngày hẹn 25/11/2026, cơ quan xin lỗi"],
    [{ kind: "paused" }, "tạm dừng"],
    [{ kind: "ended_early", workingDays: 2 }, "sớm 2 ngày làm việc"],
    [{ kind: "ended_on_time", workingDays: 0 }, "đúng hẹn"],
    [
      { kind: "ended_late", workingDays: 4 },
      "trễ 4 ngày làm việc so với ngày hẹn, cơ quan xin lỗi",
    ],
  ] as const satisfies [DossierPunctuality, string][])("%j is told", (punctuality, words) => {
    expect(say({ punctuality })).toContain(words);
  });

  test("a late one does not ask to wait until a day that is over", () => {
    const late = { kind: "late", workingDays: 3 } as const;
    expect(say({ punctuality: late })).not.toContain("chờ đến ngày hẹn");
  });

  test("on the very day says so, and without an appointment nothing is said", () => {
    const punctuality = { kind: "due_soon", workingDays: 0 } as const;
    expect(say({ punctuality, dueOn: now })).toContain("Hôm nay là ngày hẹn trả");
    expect(say({ punctuality: { kind: "no_date" } })).not.toMatch(
      /ngày làm việc|hẹn trả kết quả\./,
    );
  });
});

describe("whom to call", () => {
  test("is the unit's telephone, else the office's hotline, else nobody is made up", () => {
    expect(say({ officePhone: "0299 123" }, "1900 0000")).toContain("Điện thoại liên hệ: 0299 123");
    expect(say({}, "1900 0000")).toContain("Điện thoại liên hệ: 1900 0000");
    expect(say()).not.toContain("Điện thoại");
  });
});

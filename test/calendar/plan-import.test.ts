import { expect, test } from "vitest";
import type { SpecialDay } from "../../server/calendar/calendar-data.ts";
import { planImport, withImported } from "../../server/calendar/plan-import.ts";

const culture = special({ day: "2026-11-24", kind: "undecided", confidence: "low" });
const independence = special({ day: "2026-09-02", name: "Quốc khánh" });
const swap = special({ day: "2026-08-22", kind: "working" });

test("a day that is not there is added, one that is there differently is changed", () => {
  const [decided, extra] = [special({ day: "2026-11-24" }), special({ day: "2026-12-31" })];
  expect(planImport({ specialDays: [culture, independence] }, [decided, extra])).toEqual({
    added: [extra],
    changed: [{ before: culture, after: decided }],
    same: [],
  });
});

test("another name for the same holiday changes nothing", () => {
  const named = special({ day: "2026-09-02", name: "Independence Day", confidence: "medium" });
  expect(planImport({ specialDays: [independence] }, [named])).toEqual({
    added: [],
    changed: [],
    same: [independence],
  });
});

test("a day that was doubtful is settled by a file that has it too", () => {
  const doubtful = special({ day: "2026-09-01", confidence: "low" });
  const sure = special({ day: "2026-09-01", confidence: "medium" });
  expect(planImport({ specialDays: [doubtful] }, [sure]).changed).toHaveLength(1);
});

test("other hours are a change", () => {
  const half = { ...swap, periods: [{ from: "07:30", to: "11:30" }] };
  expect(planImport({ specialDays: [swap] }, [half]).changed).toEqual([
    { before: swap, after: half },
  ]);
});

test("what was chosen takes the place of what was there, in order", () => {
  const decided = special({ day: "2026-11-24" });
  const days = withImported({ specialDays: [culture, independence] }, [decided, swap]);
  expect(days).toEqual([swap, independence, decided]);
});

function special(more: Partial<SpecialDay> & { day: string }): SpecialDay {
  return { kind: "off", name: "Ngày nghỉ", confidence: "high", ...more };
}

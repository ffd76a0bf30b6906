import { describe, expect, test } from "vitest";
import { readBackLines, spellCode, spellPhone } from "../../bot/texts/hotline.ts";
import { openKnowledge } from "../../knowledge/index.ts";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { openCalendar } from "../../server/calendar/working-calendar.ts";
import { callBackBy, remindUpTo } from "../../server/hotline/call-back.ts";
import { findProcedures } from "../../server/hotline/find-procedures.ts";
import { heedWords } from "../../server/hotline/heed-words.ts";

const knowledge = openKnowledge("knowledge/content", {});
const calendar = openCalendar(defaultCalendar);

describe("a missed call", () => {
  test.each([
    ["in the morning, within the day", "2026-11-23T08:00+07:00", "2026-11-23T13:30+07:00"],
    ["in the afternoon, the next morning", "2026-11-23T16:00+07:00", "2026-11-24T10:30+07:00"],
    ["at night, from the opening on", "2026-11-22T22:00+07:00", "2026-11-23T11:30+07:00"],
    ["in the lunch break, after it", "2026-11-23T12:00+07:00", "2026-11-23T17:00+07:00"],
  ])("%s", (_when, missed, due) => {
    const by = callBackBy(hoursOf("07:30", "11:30", "13:00", "17:00"), new Date(missed));
    expect(by.toISOString()).toBe(new Date(due).toISOString());
  });

  test("is not reminded of outside working time", () => {
    expect(remindUpTo(calendar, new Date("2026-11-23T22:00+07:00"))).toBeUndefined();
    const now = new Date("2026-11-23T09:00+07:00");
    expect(remindUpTo(calendar, now)?.getTime()).toBe(now.getTime() + 3_600_000);
  });
});

describe("the words of a caller", () => {
  test.each([
    ["Tôi muốn tố cáo hiệu trưởng nhận tiền của phụ huynh.", "denunciation", false],
    ["Quyết định kỷ luật tôi là sai, tôi khiếu nại.", "complaint", false],
    ["Cháu bị cô giáo đánh bầm cả tay.", undefined, true],
    ["Nhà vệ sinh của trường bẩn quá.", undefined, false],
    ["", undefined, false],
  ] as const)("“%s” is heeded as in the chat", (words, law, isDanger) => {
    expect(heedWords(words, knowledge)).toEqual({ isDanger, ...(law ? { law } : {}) });
  });
});

describe("the search while typing", () => {
  test.each([
    ["chuyển trư", "chuyen-truong"],
    ["chuyen tr", "chuyen-truong"],
    ["2.002854", "chuyen-truong"],
    ["mất bằng cấp 3", "cap-ban-sao-van-bang"],
    ["to cao", "giai-quyet-to-cao"],
  ])("“%s” finds %s first", (typed, slug) => {
    expect(findProcedures(knowledge, typed)[0]?.slug).toBe(slug);
  });

  test("nothing typed finds nothing, and a list is never long", () => {
    expect(findProcedures(knowledge, "  ")).toEqual([]);
    expect(findProcedures(knowledge, "học").length).toBe(8);
  });
});

describe("what is read aloud", () => {
  test("a code is spelled as on the phone", () => {
    expect(spellCode("PA-26-004217-K")).toBe("P A, 26, 0 0 4, 2 1 7, K");
  });

  test.each([
    ["0912345678", "0912 345 678"],
    ["02473000123", "0247 300 0123"],
  ])("the number %s is said in groups", (phone, said) => {
    expect(spellPhone(phone)).toBe(said);
  });

  test("the matter is told sentence by sentence, and only what was said", () => {
    const lines = readBackLines({
      kind: "Phản ánh",
      what: "Cửa hỏng\nđã hai tuần",
      where: "Trường Tiểu học Mẫu.",
    });
    expect(lines).toEqual([
      "Dạ, tôi xin đọc lại phản ánh của anh/chị.",
      "Nội dung: Cửa hỏng đã hai tuần.",
      "Nơi xảy ra: Trường Tiểu học Mẫu.",
      "Anh/chị xem như vậy đã đúng chưa ạ?",
    ]);
  });
});

function hoursOf(...[from, noon, after, to]: [string, string, string, string]) {
  const periods = [
    { from, to: noon },
    { from: after, to },
  ];
  const week = { ...defaultCalendar.week, 1: periods, 2: periods };
  return openCalendar({ ...defaultCalendar, week });
}

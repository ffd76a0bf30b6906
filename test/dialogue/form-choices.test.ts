import { describe, expect, test } from "vitest";
import { guessCategories } from "../../bot/dialogue/guess-categories.ts";
import { readWords } from "../../bot/dialogue/words.ts";
import { categoryWords } from "../../bot/dialogue/vocabulary/categories.ts";
import { countWords } from "../../bot/texts/count-words.ts";
import { isCategory } from "../../server/tickets/categories.ts";
import { story } from "../support/fill-feedback.ts";
import { labelsOf, startTalk, wordsOf } from "../support/paper-talk.ts";

describe("the category of a complaint", () => {
  test("is offered first where the words make it likely", async () => {
    const talk = startTalk();
    await talk.say("/phananh");
    const asked = await talk.say(
      "Trường thu tiền quỹ phụ huynh một triệu mỗi em, ai cũng phải nộp.",
    );
    expect(wordsOf(asked)).toContain("“Lạm thu, các khoản thu”");
    expect(labelsOf(asked)).toEqual(["Lạm thu, các khoản thu", "Việc khác", "Quay lại", "Hủy"]);
    await talk.tap("Lạm thu, các khoản thu");
    expect(talk.state.form).toMatchObject({ at: "where", answers: { category: "lam_thu" } });
  });

  test("is a group first and then one of its few, and back again", async () => {
    const talk = startTalk();
    await talk.say("/phananh");
    await talk.say("Trường thu tiền quỹ phụ huynh một triệu mỗi em, ai cũng phải nộp.");
    expect(labelsOf(await talk.tap("Việc khác"))).toContain("Trường lớp, vệ sinh");
    expect(labelsOf(await talk.tap("Trường lớp, vệ sinh"))).toContain("Nhà vệ sinh sạch");
    expect(labelsOf(await talk.tap("Quay lại"))).toContain("Lạm thu, các khoản thu");
    expect(talk.state.form?.at).toBe("category");
  });

  test("a group of one needs no second question", async () => {
    const talk = startTalk();
    await talk.say("/phananh");
    await talk.say("Tôi có một chuyện muốn kể cho cơ quan nghe về chuyến đi.");
    await talk.tap("Việc khác");
    expect(talk.state.form).toMatchObject({ at: "where", answers: { category: "khac" } });
  });

  test.each([
    ["nhà vệ sinh của trường bẩn và không có nước", "nha_ve_sinh"],
    ["nha ve sinh truong ban qua", "nha_ve_sinh"],
    ["trường thu tiền quỹ lớp hai triệu", "lam_thu"],
    ["cô ở một cửa quát mắng người dân", "thai_do"],
    ["nộp hồ sơ từ tháng trước mà trễ hẹn mãi", "ho_so_cham"],
    ["lớp con tôi sĩ số năm mươi tám em", "si_so"],
    ["cơm bán trú của cháu có mùi lạ", "ban_tru"],
    ["tôi xin hiến kế giảm ùn tắc giờ tan học", "hien_ke"],
  ])("%s: %s", (words, id) => {
    expect(guessCategories(readWords(words))).toContain(id);
  });

  test("every guess is a category of the house", () => {
    expect(categoryWords.filter(({ id }) => !isCategory(id))).toEqual([]);
  });
});

describe("a ticket that is alike", () => {
  const alike = {
    code: "PA-26-000031-A",
    summary: "Sân trường ngập nước",
    openedAt: new Date("2026-11-12T02:00:00Z"),
  };
  const fill = async () => {
    const talk = startTalk();
    talk.desk.paper.similar = [alike];
    await talk.say("/phananh");
    await talk.say({ kind: "attachment", media: "photo", caption: story, file: { ref: "a" } });
    await talk.tap("Cơ sở vật chất");
    return { talk, asked: await talk.say("Trường Tiểu học Mẫu, xã Mẫu") };
  };

  test("is offered before a new one is made, and the words go there", async () => {
    const { talk, asked } = await fill();
    expect(wordsOf(asked)).toContain("PA-26-000031-A (12/11/2026): Sân trường ngập nước");
    talk.desk.paper.tickets.set(alike.code, {
      ...alike,
      kind: "phan_anh",
      status: "accepted",
      isFormal: true,
    });
    const turn = await talk.press(`f:value:same:${alike.code}`);
    expect(turn.outcome).toBe("ticket_reply");
    expect(talk.desk.paper.added).toEqual([
      {
        code: alike.code,
        words: `${story}\n\nTrường Tiểu học Mẫu, xã Mẫu`,
        attachments: ["file-1"],
      },
    ]);
    expect(talk.desk.paper.opened).toEqual([]);
    expect(talk.state.form).toBeUndefined();
  });

  test("is not this one: the form goes on, and is not asked again", async () => {
    const { talk } = await fill();
    await talk.tap("Không, đây là việc mới");
    expect(talk.state.form?.at).toBe("when");
    await talk.tap("Quay lại");
    expect(talk.state.form?.at).toBe("where");
    await talk.say("Trường Tiểu học Mẫu");
    expect(talk.state.form?.at).toBe("when");
  });

  test("of somebody else can't be tapped", async () => {
    const { talk } = await fill();
    expect((await talk.press("f:value:same:PA-26-000099-B")).outcome).toBe("stale_choice");
    expect(talk.desk.paper.added).toEqual([]);
  });
});

test.each([
  [{ skipsWeekends: false, daysOff: [] }, "7 ngày làm việc"],
  [{ skipsWeekends: true, daysOff: [] }, "7 ngày làm việc, không tính thứ Bảy, Chủ nhật"],
  [
    { skipsWeekends: true, daysOff: [{ from: "2026-09-02", to: "2026-09-02" }] },
    "7 ngày làm việc, không tính thứ Bảy, Chủ nhật và ngày 2/9",
  ],
  [
    { skipsWeekends: false, daysOff: [{ from: "2026-02-14", to: "2026-02-22" }] },
    "7 ngày làm việc, không tính từ ngày 14/2 đến ngày 22/2",
  ],
])("why a date, in one line: %#", (count, words) => {
  expect(countWords({ amount: 7, unit: "working_days", ...count })).toBe(words);
});

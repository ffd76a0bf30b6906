import { describe, expect, test } from "vitest";
import { labelsOf, startTalk, wordsOf } from "../support/paper-talk.ts";

describe("two requests in one message", () => {
  test("are both answered with their source, and what is asked beside them holds for both", async () => {
    const talk = startTalk();
    const turn = await talk.say(
      "xin bản sao bằng cấp 3 và chuyển trường cho con, hồ sơ và lệ phí của cả hai",
    );
    expect(turn.outcome).toBe("answered_aspect");
    expect(turn.replies).toHaveLength(2);
    for (const { text } of turn.replies) {
      expect(text).toContain("Giấy tờ cần có:");
      expect(text).toContain("Phí, lệ phí:");
      expect(text).toContain("Nguồn: ");
    }
    expect(turn.replies[0]?.choices).toBeUndefined();
    expect(labelsOf(turn)).toContain("Gặp cán bộ");
    expect(talk.state).toMatchObject({
      topic: "chuyen-truong",
      earlier: ["cap-ban-sao-van-bang"],
    });
  });

  test("each with its own aspect get only that", async () => {
    const turn = await startTalk().say(
      "phúc khảo bài thi tốt nghiệp mất mấy ngày, còn chuyển trường thì cần giấy tờ gì",
    );
    expect(turn.replies.map(({ text }) => text.split(":")[0])).toHaveLength(2);
    expect(turn.replies[0]?.text).not.toContain("Giấy tờ cần có:");
    expect(turn.replies[1]?.text).toContain("Giấy tờ cần có:");
  });
});

test.each([
  "hồ sơ và lệ phí chuyển trường",
  "Nhà tôi vừa dọn từ Huế ra Hà Nội, con học lớp 4, muốn chuyển trường cho cháu thì làm sao",
  "khiếu nại và tố cáo khác nhau thế nào",
])("one request with an 'and' in it gets one answer: %s", async (words) => {
  const turn = await startTalk().say(words);
  expect(turn.replies).toHaveLength(1);
  expect(wordsOf(turn)).not.toBe("");
});

test.each([
  [
    "vừa muốn giải thể một nhóm trẻ vừa sáp nhập hai nhóm còn lại, hồ sơ thế nào",
    ["Giải thể", "Sáp nhập"],
  ],
  [
    "nhà có hai đứa, đứa vào lớp 6 đứa thi lớp 10, mỗi đứa nộp hồ sơ ở đâu",
    ["Tuyển sinh trung học phổ thông", "Tuyển sinh trung học cơ sở"],
  ],
])("two cases of one thing are both answered: %s", async (words, titles) => {
  const turn = await startTalk().say(words);
  expect(turn.replies).toHaveLength(2);
  const told = turn.replies.map(({ title }) => title).join("\n");
  for (const title of titles) expect(told).toContain(title);
});

import { performance } from "node:perf_hooks";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { ContentError, foldTones, openKnowledge, type Knowledge } from "../../knowledge/index.ts";
import { type Purpose, purposes } from "../../knowledge/intents/intent.ts";
import { loadIntents } from "../../knowledge/load/load-intents.ts";
import { contentDir, copyContent, editFile } from "./content.ts";

/** Clear messages, in words that no training file holds; each row also without tone marks. */
const clear: readonly [Purpose, ...string[]][] = [
  ["emergency", "con tôi vừa uống nhầm thuốc diệt chuột, cháu đang nôn và lịm dần"],
  ["feedback", "nhà trường bắt phụ huynh đóng quỹ lớp mà không ghi thu gì, đề nghị làm rõ giúp"],
  ["feedback_status", "tuần trước em có gửi góp ý về bếp ăn, sao chưa thấy ai trả lời em"],
  ["complaint_case", "tôi không đồng ý quyết định cho con tôi thôi học, tôi làm đơn khiếu nại"],
  ["denunciation_case", "tôi tố cáo kế toán trường lập chứng từ khống rút tiền của học sinh nghèo"],
  ["dossier", "hồ sơ em nộp hôm mùng ba giờ tới đâu rồi, có kết quả chưa ạ"],
  ["person", "cho tôi nói chuyện với cán bộ đi, tôi không rành nhắn tin"],
  ["hello", "xin chào bạn nhé"],
  ["thanks", "dạ em cảm ơn nhiều ạ"],
  ["ability", "bạn giúp được những việc gì vậy"],
  ["abuse", "đồ máy ngu"],
];

describe("what a message wants", () => {
  let knowledge: Knowledge;
  beforeAll(() => {
    knowledge = openKnowledge(contentDir);
  });

  it.each(clear)("%s: %s", (purpose, text) => {
    expect(knowledge.meant(text)?.purpose).toBe(purpose);
    expect(knowledge.meant(foldTones(text))?.purpose).toBe(purpose);
  });

  it.each([
    "chuyển trường cho con lên lớp 7 cần những giấy tờ gì",
    "lệ phí cấp bản sao bằng tốt nghiệp là bao nhiêu",
    "bố em mới mất, giờ làm giấy khai tử ở đâu",
    "khiếu nại thì trong bao lâu phải giải quyết",
    "nộp hồ sơ xong bao lâu có kết quả",
  ])("is a question: %s", (text) => {
    expect(knowledge.meant(text)).toBeUndefined();
  });

  it("is a question wherever a procedure is named by its code", () => {
    const text = "đồ máy ngu, 1.005142 là gì";
    expect(knowledge.meant("đồ máy ngu")?.purpose).toBe("abuse");
    expect(knowledge.meant(text)).toBeUndefined();
  });

  it("is the same each time, whatever is said, and one of the purposes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const meant = knowledge.meant(text);
        knowledge.meant("xin chào");
        expect(knowledge.meant(text)).toEqual(meant);
        if (meant !== undefined) expect(purposes).toContain(meant.purpose);
      }),
      { numRuns: 200 },
    );
  });

  it.each(["", "   ", "😭😭😭", "?!", "0"])("may be nothing to go by: %j", (text) => {
    expect(["emergency", "person"]).not.toContain(knowledge.meant(text)?.purpose);
  });

  it("is read quickly in a message of 4,096 characters", () => {
    const text = "con em bị bạn chặn đánh trước cổng ".repeat(130).slice(0, 4096);
    knowledge.meant("khởi động");
    const start = performance.now();
    knowledge.meant(text);
    expect(performance.now() - start).toBeLessThan(250);
  });
});

describe("content/intents.json", () => {
  it("is refused when its weights do not fit its marks", () => {
    const dir = copyContent();
    editFile(dir, "intents.json", (text) => text.replace('"marks": "', '"marks": "thua|'));
    expect(() => loadIntents(dir)).toThrow(ContentError);
    expect(() => loadIntents(dir)).toThrow(/weights: must hold/);
  });

  it("is refused when it was learned for other intents", () => {
    const dir = copyContent();
    const at = (text: string) => text.indexOf('"intents": [');
    editFile(dir, "intents.json", (text) => {
      const [before, after] = [text.slice(0, at(text)), text.slice(at(text))];
      return before + after.replace('"feedback",', "");
    });
    expect(() => loadIntents(dir)).toThrow(/intents: must be/);
  });
});

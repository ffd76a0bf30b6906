import { performance } from "node:perf_hooks";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { aspectReader } from "../../knowledge/aspects/aspect-reader.ts";
import { likelyAspects } from "../../knowledge/aspects/aspect-model.ts";
import { ContentError, foldTones } from "../../knowledge/index.ts";
import { loadAspects } from "../../knowledge/load/load-aspects.ts";
import { marksReader } from "../../knowledge/marks/marks-reader.ts";
import { openHouse, type OpenHouse } from "../../knowledge/open-house.ts";
import { type Aspect, aspects } from "../../knowledge/procedure.ts";
import { contentDir, copyContent, editFile } from "./content.ts";

/** Clear questions, in words that no training file holds; each also without tone marks. */
const clear: readonly [text: string, ...Aspect[]][] = [
  ["đi đăng ký hộ khẩu cho bé thì phải mang theo giấy tờ gì", "papers"],
  ["làm lại bằng lái có tốn tiền không", "fee"],
  ["đổi thẻ xong mấy ngày thì có", "time"],
  ["làm ở xã luôn được không hay phải lên huyện", "place"],
  ["các bước mở lớp học thêm ra sao", "steps"],
  ["em mới 15 tuổi thì có được làm không", "conditions"],
  ["nộp xong thì họ cấp cho mình giấy gì", "result"],
  ["việc này theo nghị định nào vậy", "legal_basis"],
  ["ngồi nhà nộp qua mạng được không", "online"],
  ["tờ khai theo mẫu nào, tải ở đâu", "form"],
];

describe("what a message asks for", () => {
  let open: OpenHouse;
  let asked: (text: string) => readonly Aspect[];
  beforeAll(() => {
    open = openHouse(contentDir);
    asked = (text) => open.house.find(open.mend(text)).question.asked;
  });

  it.each(clear)("%s: %s", (text, aspect) => {
    expect(asked(text)).toContain(aspect);
    expect(asked(foldTones(text))).toContain(aspect);
  });

  it("is told in the order in which it is asked", () => {
    expect(asked("hết bao nhiêu tiền, mấy ngày có, nộp ở đâu")).toEqual(["fee", "time", "place"]);
    expect(asked("nộp ở đâu, hết bao nhiêu tiền, mấy ngày có")).toEqual(["place", "fee", "time"]);
  });

  it.each(["em muốn chuyển trường cho con", "mất bằng tốt nghiệp rồi", "", "😭😭", "?"])(
    "may be nothing: %j",
    (text) => {
      expect(asked(text)).toEqual([]);
    },
  );

  it("is at most four different things, and the same each time, whatever is said", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const found = asked(text);
        asked("mất bao lâu");
        expect(asked(text)).toEqual(found);
        expect(new Set(found).size).toBe(found.length);
        expect(found.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 100 },
    );
  });

  it("is read quickly in a message of 4,096 characters", () => {
    const asks = aspectReader(marksReader(open.vocabulary), loadAspects(contentDir));
    const none = { units: [], asked: [], askedWeakly: [], matters: [], refersBack: false };
    const text = "giấy tờ gì, mất bao lâu, ở đâu ".repeat(135).slice(0, 4096);
    asks("khởi động", none);
    const start = performance.now();
    asks(text, none);
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe("the aspects of a message by their likelihoods", () => {
  const all = (value: number) =>
    Object.fromEntries(aspects.map((aspect) => [aspect, value])) as Record<Aspect, number>;
  const thresholds = all(0.2);

  it("are those that reach their thresholds, the likeliest first", () => {
    expect(likelyAspects({ ...all(0.1), fee: 0.3, time: 0.5 }, thresholds)).toEqual([
      "time",
      "fee",
    ]);
  });

  it("are none beside another that is far likelier", () => {
    expect(likelyAspects({ ...all(0.1), fee: 0.25, time: 0.95 }, thresholds)).toEqual(["time"]);
  });

  it("are four of those that are many", () => {
    expect(likelyAspects({ ...all(0.5), online: 0.6 }, thresholds)).toHaveLength(4);
    expect(likelyAspects({ ...all(0.5), online: 0.6 }, thresholds)[0]).toBe("online");
  });
});

describe("content/aspects.json", () => {
  it("is refused when its weights do not fit its marks", () => {
    const dir = copyContent();
    editFile(dir, "aspects.json", (text) => text.replace('"marks": "', '"marks": "thua|'));
    expect(() => loadAspects(dir)).toThrow(ContentError);
    expect(() => loadAspects(dir)).toThrow(/weights: must hold/);
  });

  it("is refused when it was learned for other aspects", () => {
    const dir = copyContent();
    editFile(dir, "aspects.json", (text) => text.replace(/("aspects": \[\s*)"papers",/, "$1"));
    expect(() => loadAspects(dir)).toThrow(/aspects: must be/);
  });
});

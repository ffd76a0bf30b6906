import { describe, expect, it } from "vitest";
import { loadVocabulary } from "../../knowledge/load/load-vocabulary.ts";
import { sidesOf } from "../../knowledge/search/sides.ts";
import { readQuestion, wordsOf } from "../../knowledge/search/read-question.ts";
import { countCases, titleCases } from "../../knowledge/search/title-cases.ts";
import { contentDir } from "./content.ts";

const vocabulary = loadVocabulary(contentDir);
const casesOf = (title: string) => titleCases(wordsOf(title, vocabulary), vocabulary);

/** How the cases of a title fit a question. */
function fit(question: string, title: string) {
  const { cases, units } = readQuestion(question, vocabulary);
  const asked = sidesOf(new Set(units.map(({ id }) => id)), vocabulary.contrasts);
  return countCases(cases, asked, casesOf(title));
}

describe("the cases of a title", () => {
  it.each([
    ["Đăng ký khai tử", []],
    ["Đăng ký lại khai tử", ["Đăng ký lại"]],
    ["Đăng ký lại khai tử có yếu tố nước ngoài", ["Đăng ký lại", "Có yếu tố nước ngoài"]],
    ["Gia hạn giấy phép xây dựng", ["Gia hạn"]],
    // What follows the deed is its object: the extension is withdrawn.
    ["Thu hồi quyết định gia hạn", ["Thu hồi"]],
  ])("are those beside the plain ones: %s", (title, labels) => {
    expect(casesOf(title).map(({ label }) => label)).toEqual(labels);
  });

  it("speak against a title of which the question says no case", () => {
    expect(fit("cụ nhà tôi mới mất, đi khai tử ở đâu", "Đăng ký lại khai tử")).toMatchObject({
      casesUnsaid: 1,
      isPlain: 0,
    });
    expect(fit("cụ nhà tôi mới mất, đi khai tử ở đâu", "Đăng ký khai tử")).toMatchObject({
      casesUnsaid: 0,
      isPlain: 1,
    });
  });

  it.each([
    ["xin gia hạn giấy phép", "Gia hạn giấy phép xây dựng"],
    ["xin gia han giay phep", "Gia hạn giấy phép xây dựng"],
    // A lost paper is issued again, in whatever words.
    ["giấy phép bị mất rồi", "Cấp lại giấy phép xây dựng"],
  ])("speak for a title whose case is said: %s", (question, title) => {
    expect(fit(question, title)).toMatchObject({ casesSaid: 1, casesUnsaid: 0 });
  });

  it("speak against a title that does not bear the case which is said", () => {
    expect(fit("xin gia hạn giấy phép", "Cấp giấy phép xây dựng").casesUnmet).toBe(1);
  });
});

import { expect, it } from "vitest";
import { foldTones, languageOf } from "../../knowledge/index.ts";

it.each([
  "Con tôi bị mất bằng cấp 3 thì làm lại ở đâu?",
  "dk gks o dau v",
  "k dc thi sao",
  "dduowcj khoong ajd owi",
  "nop don online tren web duoc khong",
  "xin cấp visa",
  "can i gi khong",
  "ok",
  "hello",
  "hi shop",
  "passport",
  "VNeID",
])("takes for Vietnamese: %s", (text) => {
  expect(languageOf(text)).toBe("vietnamese");
  expect(languageOf(foldTones(text))).toBe("vietnamese");
});

it.each([
  "How do I register my child's birth?",
  "Can I do it online?",
  "thank you",
  "What documents do I need for a marriage certificate in Hanoi?",
  "bonjour, je voudrais un passeport",
  "Ich möchte meinen Führerschein umtauschen",
  "Где получить паспорт",
  "你好",
  "안녕하세요",
])("takes for another language: %s", (text) => {
  expect(languageOf(text)).toBe("other");
});

it.each(["", "  ", "👍👍", "123", "1.012953", "?!"])("finds no language in: %j", (text) => {
  expect(languageOf(text)).toBe("none");
});

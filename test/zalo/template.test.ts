import { describe, expect, test } from "vitest";
import { fillTemplate, shorten } from "../../bot/zalo/template.ts";
import { templateRefusalOf, templateRefusals } from "../../bot/zalo/template-failure.ts";

describe("a value that is too long", () => {
  test.each<[string, string, number, string]>([
    ["that fits stays", "Đăng ký", 7, "Đăng ký"],
    ["is cut with a mark at the cut", "Đăng ký khai sinh", 8, "Đăng ký…"],
    ["is counted with its marks put together", "Đăng ký".normalize("NFD"), 7, "Đăng ký"],
    ["keeps pairs whole", "an😀😀", 5, "an😀…"],
    ["keeps a family whole", "ab👨‍👩‍👧cd", 6, "ab…"],
    ["keeps marks that cannot be put together", "ax̌x̌x", 4, "ax̌…"],
    ["loses line breaks", "một\n\nhai", 7, "một hai"],
  ])("%s", (_, text, most, cut) => {
    expect(shorten(text, most)).toBe(cut.normalize("NFC"));
    expect(shorten(text, most).length).toBeLessThanOrEqual(most);
  });
});

test("parameters are filled by their names; what is not known is a dash, for none may be empty", () => {
  const parameters = {
    ma_ho_so: { value: "code", most: 6 },
    noi_nhan: { value: "office", most: 20 },
  } as const;
  expect(fillTemplate({ parameters }, { values: { code: "000.00.16" } })).toEqual({
    ma_ho_so: "000.0…",
    noi_nhan: "—",
  });
});

describe("codes of templates by telephone", () => {
  const now = new Date("2026-11-24T03:00:00Z");

  test("each is named once", () => {
    expect(new Set(templateRefusals.map(([code]) => code)).size).toBe(templateRefusals.length);
  });

  test.each([
    [-100, { kind: "busy", reason: "send_failed", mostTries: 3 }],
    [-105, { kind: "broken", reason: "app_not_linked" }],
    [-115, { kind: "refused", reason: "out_of_money", alarm: true }],
    [-118, { kind: "refused", reason: "phone_without_zalo", unreachable: false }],
    [-124, { kind: "broken", reason: "token_refused" }],
    [-32, { kind: "busy", wholeBot: true }],
    [-9999, { kind: "refused", reason: "code_9999", alarm: true }],
  ])("%i", (code, delivery) => {
    expect(templateRefusalOf(code, now)).toMatchObject(delivery);
  });
});

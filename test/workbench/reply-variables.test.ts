import { expect, test } from "vitest";
import {
  fillReply,
  hasOpenVariable,
  unknownVariables,
} from "../../server/workbench/reply-variables.ts";
import { mentionedLogins } from "../../server/workbench/tell-mentioned.ts";

test.each([
  ["Phiếu {{ma_phieu}}.", "Phiếu PA-26-000001-7."],
  ["{{ ma_phieu }}, {{ma_phieu}}", "PA-26-000001-7, PA-26-000001-7"],
  ["Hạn {{han}}.", "Hạn {{han}}."],
  ["{{__proto__}} {{constructor}} {{}}", "{{__proto__}} {{constructor}} {{}}"],
  ["{ma_phieu} {{{ma_phieu}}}", "{ma_phieu} {PA-26-000001-7}"],
])("%j is filled as %j", (body, filled) => {
  expect(fillReply(body, { ma_phieu: "PA-26-000001-7" })).toBe(filled);
});

test("what a value says is not filled in again", () => {
  expect(fillReply("{{don_vi}}", { don_vi: "{{han}}", han: "hôm nay" })).toBe("{{han}}");
});

test("an open variable is seen before it reaches a citizen", () => {
  expect([hasOpenVariable("Hạn {{han}}."), hasOpenVariable("{Hạn}")]).toEqual([true, false]);
  expect(unknownVariables("{{han}} {{ngay}} {{ngay}}")).toEqual(["ngay"]);
});

test.each([
  ["@lan.tran xem giúp, @Hoa nhé.", ["lan.tran", "hoa"]],
  ["Xin hỏi @lan.", ["lan"]],
  ["thu@so.edu.vn và @@x", []],
  ["không có ai", []],
])("in %j are named %j", (text, logins) => {
  expect(mentionedLogins(text)).toEqual(logins);
});

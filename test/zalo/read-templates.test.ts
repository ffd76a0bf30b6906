import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readTemplates } from "../../server/zalo/read-templates.ts";

let dir: string;
beforeEach(() => (dir = mkdtempSync(path.join(os.tmpdir(), "dan-hoi-templates-"))));
afterEach(() => rmSync(dir, { recursive: true }));

const write = (text: string): void => writeFileSync(path.join(dir, "zalo-templates.json"), text);
const parameters = { ma: { value: "code", most: 30 } };

test("without the file there are no templates", () => {
  expect(readTemplates(dir)).toEqual({});
});

test("templates are read by the kind of notice", () => {
  const dossier = { dossier_news: { uid: "312345", phone: "312346", parameters } };
  write(JSON.stringify(dossier));
  expect(readTemplates(dir)).toEqual(dossier);
});

describe("a mistake is named with its place", () => {
  const one = (template: object): string => JSON.stringify({ ticket_answered: template });
  test.each([
    ["a missing comma", '{\n"dossier_news": {\n"uid": "1" "phone": "2"}}', /no JSON at line 3/],
    ["a cut file", '{"dossier_news": ', /no JSON/],
    ["an unknown notice", '{"news": {}}', /zalo-templates\.json: .*news/],
    ["a number without quotes", one({ uid: 312345, parameters }), /ticket_answered\.uid: copy/],
    ["no way at all", one({ parameters }), /ticket_answered: give uid, phone, or both/],
    [
      "a value that such a notice does not have",
      one({ uid: "1", parameters: { tt: { value: "state", most: 9 } } }),
      /ticket_answered\.parameters\.tt\.value: give one of code, office, date/,
    ],
    [
      "no length",
      one({ uid: "1", parameters: { ma: { value: "code" } } }),
      /ticket_answered\.parameters\.ma\.most/,
    ],
    [
      "a name that Zalo does not allow",
      one({ uid: "1", parameters: { "mã hồ sơ": { value: "code", most: 9 } } }),
      /parameters\.mã hồ sơ/,
    ],
  ])("%s", (_, text, problem) => {
    write(text);
    expect(() => readTemplates(dir)).toThrow(problem);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { openKnowledge } from "../../knowledge/index.ts";
import { contentDir } from "./content.ts";
import { sampleRow } from "./portal-sample.ts";

/** Members of a shipped family, and what one's sign finds by itself. */
const titles: readonly (readonly [code: string, name: string])[] = [
  ["2.000575", "Cấp lại Giấy chứng nhận đăng ký hộ kinh doanh"],
  ["2.002018", "Cấp lại Giấy chứng nhận đăng ký doanh nghiệp"],
  ["2.002043", "Đăng ký thành lập công ty cổ phần"],
];

const folder = mkdtempSync(path.join(os.tmpdir(), "choose-offered-"));
const portalFile = path.join(folder, "portal.jsonl");
const rows = titles.map(([code, name]) => sampleRow({ ma_thu_tuc: code, ten_thu_tuc: name }));
writeFileSync(portalFile, rows.map((row) => JSON.stringify(row)).join("\n"));
const knowledge = openKnowledge(contentDir, { portalFile });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The code of what is answered once the first two were offered. */
function chosen(words: string): string | undefined {
  const finding = knowledge.ask(words, {
    offered: ["2-000575", "2-002018"],
    before: "mất giấy phép kinh doanh xin cấp lại sao",
    today: "2026-11-24",
  });
  return finding.kind === "answered" ? finding.answer.procedure.code : undefined;
}

it("what was offered is chosen by its sign, though the words alone find another", () => {
  expect(chosen("của công ty cổ phần")).toBe("2.002018");
});

it("what was offered is left by who asks for another", () => {
  expect(chosen("giờ muốn thành lập công ty cổ phần mới")).toBe("2.002043");
});

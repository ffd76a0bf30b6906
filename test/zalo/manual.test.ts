import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { zaloVariables } from "../../server/config/zalo-variables.ts";
import { readTemplates, templatesFile } from "../../server/zalo/read-templates.ts";

const manual = readFileSync(new URL("../../docs/zalo.md", import.meta.url), "utf8");

describe("the manual on Zalo", () => {
  test("shows a file of templates that the server reads", () => {
    const example = /```json\n(.*?)```/s.exec(manual)?.[1] ?? "";
    const folder = mkdtempSync(path.join(os.tmpdir(), "zalo-manual-"));
    writeFileSync(path.join(folder, templatesFile), example);
    const templates = readTemplates(folder);
    rmSync(folder, { recursive: true });
    expect(Object.keys(templates).toSorted()).toEqual(["dossier_news", "ticket_answered"]);
  });

  test("names no variable that there is not", () => {
    const named = [...manual.matchAll(/\bZALO_[A-Z_]*[A-Z]\b(?!_?\.\.\.)/g)].map(([name]) => name);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !Object.hasOwn(zaloVariables, name))).toEqual([]);
  });

  test("leads to no section that there is not", () => {
    const sections = [...manual.matchAll(/^## (\d+)\. /gm)].map(([, number]) => number);
    const meant = [...manual.matchAll(/mục (\d+)/g)].map(([, number]) => number);
    expect(meant.filter((number) => !sections.includes(number))).toEqual([]);
  });
});

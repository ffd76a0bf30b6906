import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { root } from "../support/server-process.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "evaluate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const question = {
  id: "e1",
  turns: ["2.002854 cần giấy tờ gì"],
  behaviour: "answer",
  codes: ["2.002854"],
  aspects: ["papers"],
};

function write(name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function evaluate(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const command = ["--import", "tsx", "bot/evaluation/evaluate-command.ts", ...args];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { cwd: root });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

test("prints a table and writes a report with every question", async () => {
  const report = path.join(folder, "out.json");
  const questions = write("q.jsonl", `${JSON.stringify(question)}\n`);
  const { code, out } = await evaluate("--questions", questions, "--report", report);
  expect(code).toBe(0);
  expect(out).toMatch(/right procedure first +1\/1 +100\.0 %/);
  expect(out).not.toContain("\r");
  const written = JSON.parse(readFileSync(report, "utf8"));
  expect(written.questions).toHaveLength(1);
  expect(written.questions[0]).toMatchObject({
    id: "e1",
    outcome: "answered_aspect",
    behaviour: "answer",
    invented: [],
  });
  expect(written.questions[0].ranked[0]).toBe("2.002854");
  expect(written.questions[0].milliseconds).toBeGreaterThan(0);
  expect(written.summary.figures.rightFirst.share).toBe(1);
});

test("ends with 1 and says why when a figure lies below its floor", async () => {
  const wrong = { ...question, codes: ["9.999999"] };
  const floors = {
    source: "test",
    setOn: "2026-11-22",
    today: "2026-11-22",
    atLeast: { rightFirst: 1 },
    lossAtMost: {},
    inventedAtMost: 0,
  };
  const { code, out } = await evaluate(
    "--questions",
    write("wrong.jsonl", JSON.stringify(wrong)),
    "--floors",
    write("floors.json", JSON.stringify(floors)),
  );
  expect(code).toBe(1);
  expect(out).toContain("Below the floor:\nrightFirst 0.0 % < 100.0 %: e1");
});

test("a broken line is told by file and line, without a stack", async () => {
  const file = write("broken.jsonl", `${JSON.stringify(question)}\n{"id":`);
  const { code, err } = await evaluate("--questions", file);
  expect(code).toBe(1);
  expect(err.trim()).toMatch(/broken\.jsonl:2: is not JSON: [^\n]+$/);
});

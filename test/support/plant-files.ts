import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { z } from "zod";

export type Finding = { file: string; rule: string; message: string; help: string };

/** Lints a small tree of its own under the project's real lint rules. Keys are paths. */
export async function lintPlanted(files: Record<string, string>): Promise<Finding[]> {
  const root = path.resolve(import.meta.dirname, "../..");
  const tree = mkdtempSync(path.join(os.tmpdir(), "walls-"));
  try {
    for (const name of [".oxlintrc.json", "tsconfig.json"]) {
      cpSync(path.join(root, name), path.join(tree, name));
    }
    symlinkSync(path.join(root, "node_modules"), path.join(tree, "node_modules"), "junction");
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(tree, name)), { recursive: true });
      writeFileSync(path.join(tree, name), text);
    }
    return await lint(root, tree);
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

async function lint(root: string, tree: string): Promise<Finding[]> {
  const oxlint = path.join(root, "node_modules/oxlint/bin/oxlint");
  const folders = ["knowledge", "bot", "server", "test"];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [oxlint, "--type-aware", "--format=json", ...folders],
    { cwd: tree, maxBuffer: 50_000_000 },
  ).catch((error: { stdout: string }) => error); // findings make the exit code 1
  const { diagnostics } = report.parse(JSON.parse(stdout));
  return diagnostics.map(({ filename, code, message, help }) => ({
    file: filename.replaceAll("\\", "/"),
    rule: code,
    message,
    help: help ?? "",
  }));
}

const report = z.object({
  diagnostics: z.array(
    z.object({
      filename: z.string(),
      code: z.string(),
      message: z.string(),
      help: z.string().nullish(),
    }),
  ),
});

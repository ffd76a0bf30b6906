import { execFileSync } from "node:child_process";
import os from "node:os";
import { root } from "../support/server-process.ts";
import type { Machine } from "./report.ts";

/** When, where and on which commit figures are measured; call it before the load begins. */
export function describeMachine(): Machine {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root }).toString();
  return {
    when: new Date().toISOString(),
    commit: commit.trim(),
    node: process.version,
    cpu: os.cpus()[0]?.model ?? "unknown",
    cores: os.cpus().length,
    loadBefore: os.loadavg()[0] ?? 0,
  };
}

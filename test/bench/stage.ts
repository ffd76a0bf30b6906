import { execFileSync, type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import type { DatabaseOptions } from "../../server/db.ts";
import { embeddedDir } from "../../server/db.ts";
import { freePort, root, serverEnvironment } from "../support/server-process.ts";

export const token = "7654321:AAFakeTelegramTokenForTests-0123456789";
export const secret = "bench-secret";

export type GroundName = "embedded" | "PostgreSQL";

export type Ground = {
  name: GroundName;
  options: DatabaseOptions;
  dataDir: string;
  remove(): Promise<void>;
};

/** The databases to measure on: PostgreSQL where TEST_POSTGRES_URL names a server. Each empty. */
export function groundNames(): readonly GroundName[] {
  return process.env["TEST_POSTGRES_URL"] ? ["embedded", "PostgreSQL"] : ["embedded"];
}

export async function makeGround(name: GroundName): Promise<Ground> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "dan-hoi-bench-"));
  const removeDir = () => rmSync(dataDir, { recursive: true, force: true });
  if (name === "embedded") {
    const options = { kind: "embedded", dir: embeddedDir(dataDir) } as const;
    return { name, options, dataDir, remove: async () => removeDir() };
  }
  const server = process.env["TEST_POSTGRES_URL"] ?? "";
  const database = `dan_hoi_bench_${process.pid}_${Date.now()}`;
  await onServer(server, `CREATE DATABASE ${database}`);
  const url = new URL(server);
  url.pathname = `/${database}`;
  const remove = async () => {
    removeDir();
    await onServer(server, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  };
  return { name, options: { kind: "postgresql", url: url.href }, dataDir, remove };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** The server's environment for a load: as in real use, with Telegram's limits out of the way. */
export function loadEnvironment(
  ground: Ground,
  port: number,
  apiRoot: string,
): Record<string, string> {
  return {
    ...serverEnvironment(ground, port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: apiRoot,
    TELEGRAM_WEBHOOK_SECRET: secret,
    TELEGRAM_MESSAGES_PER_SECOND: "10000",
    TELEGRAM_SECONDS_PER_CHAT: "0",
    CITIZEN_MESSAGES_PER_MINUTE: "1000000",
    LOG_LEVEL: "error",
  };
}

export type Peer = { url: string; stop(): Promise<void> };

export async function startEchoBot(): Promise<Peer> {
  const port = await freePort();
  const child = spawn(process.execPath, ["--import", "tsx", "test/bench/echo-bot.ts"], {
    cwd: root,
    env: {
      ...{ PATH: process.env["PATH"], PORT: String(port), NODE_ENV: "production" },
      ...{ TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: secret },
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return { url: `http://127.0.0.1:${port}`, stop: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  await exited;
}

/** Resident memory of a process now and at its peak, in megabytes, as Linux counts it. */
export function memoryOf(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const megabytes = (key: string) =>
    Math.round(Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
  return { now: megabytes("VmRSS"), peak: megabytes("VmHWM") };
}

export function buildServer(): void {
  execFileSync("npm", ["run", "build", "--silent"], { cwd: root, stdio: "inherit" });
}

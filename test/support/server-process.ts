import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import net from "node:net";
import path from "node:path";
import type { TestDatabaseFiles } from "./database.ts";

export const root = path.resolve(import.meta.dirname, "../..");

export type ServerProcess = {
  url: string;
  pid: number;
  /** Milliseconds from the start of the process until it said that it was ready. */
  readyMs: number;
  output(): string;
  /** Resolves when no message waits for its turn and no letter for its sending. */
  settled(patienceMs?: number): Promise<void>;
  /** As a power cut would: no time to finish anything. */
  kill(): Promise<void>;
  /** As an operator would: finishes what is in hand. */
  stop(): Promise<number | null>;
};

/** What the built server needs to run on a test's database; add what the test is about. */
export function serverEnvironment(
  files: Pick<TestDatabaseFiles, "options" | "dataDir">,
  port: number,
): Record<string, string> {
  const { options, dataDir } = files;
  return {
    PORT: String(port),
    DATA_DIR: dataDir,
    DEMO: "off",
    LOG_LEVEL: "warn",
    NODE_ENV: "production",
    ...(options.kind === "postgresql" ? { DATABASE_URL: options.url } : {}),
  };
}

/** Starts the built server (dist) as a process of its own and waits until it is ready. */
export async function startServerProcess(
  environment: Record<string, string>,
  patienceMs = 30_000,
): Promise<ServerProcess> {
  const began = performance.now();
  const child = spawn(process.execPath, ["dist/server/main.js"], {
    cwd: root,
    // Not ours: only what the test names, and what Node needs to be found.
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => (output += part));
  child.stderr.setEncoding("utf8").on("data", (part: string) => (output += part));
  await ready(child, () => output, patienceMs);
  const readyMs = performance.now() - began;
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const exited = once(child, "exit");
    child.kill(signal);
    await exited;
    return child.exitCode;
  };
  const url = `http://127.0.0.1:${environment["PORT"]}`;
  return {
    url,
    settled: (within = 120_000) => settled(url, within),
    pid: child.pid ?? 0,
    readyMs,
    output: () => output,
    kill: async () => void (await end("SIGKILL")),
    stop: () => end("SIGTERM"),
  };
}

async function ready(child: ChildProcess, output: () => string, patienceMs: number): Promise<void> {
  const told = new Promise<void>((resolve, reject) => {
    child.stdout?.on("data", () => output().includes("đã sẵn sàng") && resolve());
    child.once("exit", (code) => reject(new Error(`The server ended (${code}):\n${output()}`)));
    setTimeout(() => reject(new Error(`Not ready in time:\n${output()}`)), patienceMs).unref();
  });
  try {
    await told;
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
}

/** Resolves when no message waits for its turn and no letter for its sending. */
export async function settled(url: string, patienceMs: number, napMs = 200): Promise<void> {
  const until = Date.now() + patienceMs;
  const waiting = /^dan_hoi_(?:inbox_depth|outbox_depth)\{state="(?:pending|sending)"\} (\d+)$/gm;
  for (;;) {
    const metrics = await (await fetch(`${url}/metrics`)).text();
    const depths = [...metrics.matchAll(waiting)].map((match) => Number(match[1]));
    if (depths.length > 0 && depths.every((depth) => depth === 0)) return;
    if (Date.now() > until) throw new Error(`Not settled in time: ${depths.join(", ")}`);
    await new Promise((resolve) => setTimeout(resolve, napMs));
  }
}

/** A port that nothing listens on just now. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

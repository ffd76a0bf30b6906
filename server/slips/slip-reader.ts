import path from "node:path";
import type { Piscina } from "piscina";
import type { ScanFailure } from "../../bot/message.ts";
import type { Log } from "../log.ts";
import type { Result } from "../result.ts";

export type SlipReader = {
  /** As readSlip. A picture that breaks the thread, or takes it too long, is unreadable. */
  read(bytes: Uint8Array): Promise<Result<readonly string[], ScanFailure>>;
  /** 0 at rest. */
  threads(): Promise<number>;
  close(): Promise<void>;
};

type Limits = {
  /** The most one picture may take, with the start of the thread; then the thread is ended. */
  pictureMs: number;
  /** A thread that had nothing to read for so long is ended. */
  idleMs: number;
};

/**
 * Reads pictures, one at a time, in a thread of its own: looking for a code is up to two seconds of
 * computing in which no citizen would be answered. All it needs is loaded with the first picture.
 */
export function openSlipReader(
  { log }: { log: Pick<Log, "warn" | "error"> },
  { pictureMs, idleMs }: Limits = { pictureMs: 20_000, idleMs: 3 * 60_000 },
  file = besideThis("read-slip"),
): SlipReader {
  const broke = (err: unknown) => log.error({ err }, "the reader of slips broke");
  let pool: Promise<Piscina> | undefined;
  return {
    read: async (bytes) => {
      pool ??= openPool(file, idleMs, broke);
      const opened = await pool;
      const signal = AbortSignal.timeout(pictureMs);
      try {
        return (await opened.run(bytes, { signal })) as Result<readonly string[], ScanFailure>;
      } catch (error) {
        if (signal.aborted) log.warn({ pictureMs }, "a slip took too long to read");
        else broke(error);
        return { ok: false, reason: "unreadable" };
      }
    },
    threads: async () => (await pool)?.threads.length ?? 0,
    close: async () => (await pool)?.destroy(),
  };
}

async function openPool(
  file: string,
  idleTimeout: number,
  broke: (error: unknown) => void,
): Promise<Piscina> {
  // In other threads sharp runs only where the main thread has loaded it before.
  const [piscina] = await Promise.all([import("piscina"), import("sharp")]);
  const pool = new piscina.Piscina({
    ...{ filename: file, name: "readSlip", minThreads: 0, maxThreads: 1, maxQueue: 8, idleTimeout },
    // Behind the thread that answers.
    niceIncrement: 5,
    // Run from the sources, a thread needs what reads TypeScript.
    ...(file.endsWith(".ts") && { execArgv: ["--import", "tsx"] }),
  });
  // What breaks between two pictures would end the process, were nobody told.
  return pool.on("error", broke);
}

function besideThis(name: string): string {
  return path.join(import.meta.dirname, `${name}${path.extname(import.meta.filename)}`);
}

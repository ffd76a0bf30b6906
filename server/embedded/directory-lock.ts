import { createHash } from "node:crypto";
import { realpathSync, rmSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";

/** Says that another process has this embedded database open. */
export class DirectoryInUse extends Error {
  constructor(dir: string) {
    super(
      `The embedded database ${dir} is in use by another process. ` +
        `Stop that one first, or use PostgreSQL (DATABASE_URL) for more than one process.`,
    );
  }
}

/**
 * Locks a directory for this process and gives the function that unlocks it.
 * PGlite has no lock of its own: two processes on one directory silently lose rows.
 * A listening local socket is a lock that the kernel drops with the process.
 * Throws DirectoryInUse when another process holds it.
 */
export async function lockDirectory(dir: string): Promise<() => Promise<void>> {
  const real = realpathSync(dir);
  const name = socketName(real);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const server = net.createServer((socket) => socket.destroy());
    if (await listens(server, name)) {
      server.unref();
      return () => new Promise((resolve) => server.close(() => resolve()));
    }
    if (await answers(name)) throw new DirectoryInUse(real);
    rmSync(name, { force: true }); // left by a killed process
  }
  throw new Error(`Cannot lock ${real}`);
}

function socketName(real: string): string {
  const hash = createHash("sha256").update(real).digest("hex").slice(0, 24);
  if (process.platform === "win32") return `\\\\.\\pipe\\dan-hoi-${hash}`;
  const beside = path.join(real, ".lock");
  // A socket's path may have 108 bytes at most.
  return Buffer.byteLength(beside) < 100 ? beside : path.join(os.tmpdir(), `dan-hoi-${hash}.lock`);
}

function listens(server: net.Server, name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error),
    );
    server.listen(name, () => resolve(true));
  });
}

function answers(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const client = net.connect(name);
    client.once("connect", () => {
      client.destroy();
      resolve(true);
    });
    client.once("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code !== "ECONNREFUSED" && error.code !== "ENOENT"),
    );
  });
}

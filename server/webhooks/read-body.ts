import type { IncomingMessage } from "node:http";

/**
 * The body as bytes. `too_large` comes as soon as `limit` is passed and the rest is thrown away
 * unread, up to a multiple of the limit: a polite sender gets its answer, a flood is cut off.
 */
export function readBody(
  req: IncomingMessage,
  limit: number,
): Promise<{ ok: true; value: Buffer } | { ok: false; reason: "too_large" | "cut" }> {
  return new Promise((resolve) => {
    if (Number(req.headers["content-length"]) > limit) {
      discardBody(req, limit);
      return resolve({ ok: false, reason: "too_large" });
    }
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      req.off("data", take);
      discardBody(req, limit);
      resolve({ ok: false, reason: "too_large" });
    };
    req.on("data", take);
    req.once("end", () =>
      resolve({ ok: true, value: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks) }),
    );
    req.once("close", () => resolve({ ok: false, reason: "cut" }));
    req.once("error", () => resolve({ ok: false, reason: "cut" }));
  });
}

/** Lets the sender finish, so that it reads our answer, but takes no more than eight limits. */
export function discardBody(req: IncomingMessage, limit: number): void {
  let left = 8 * limit;
  req.on("data", (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) req.destroy();
  });
  req.resume();
}

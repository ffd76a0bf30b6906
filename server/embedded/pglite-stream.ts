import { Duplex } from "node:stream";
import type { PGlite } from "@electric-sql/pglite";

type Done = (error?: Error | null) => void;

/**
 * The wire between pg's own client and PGlite in this process: bytes of PostgreSQL's protocol go
 * in, the answer's bytes come out. What pg writes in one go is given over in one call, which is
 * several times faster than PGlite's own query function with its call for each protocol message.
 * It is handed out raw: PGlite's execProtocolRaw also reads the answer itself, and keeps every row
 * of it for good.
 */
export class PGliteStream extends Duplex {
  readonly #db: PGlite;

  constructor(db: PGlite) {
    super();
    this.#db = db;
  }

  /** pg opens its socket by this; there is nothing to open. */
  connect(): this {
    queueMicrotask(() => this.emit("connect"));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done): void {
    void this.#exchange(chunk, done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: Done): void {
    void this.#exchange(Buffer.concat(chunks.map(({ chunk }) => chunk)), done);
  }

  async #exchange(message: Buffer, done: Done): Promise<void> {
    const answer: Buffer[] = [];
    // Its memory is PGlite's own and written over: copied.
    const onRawData = (bytes: Uint8Array): void => void answer.push(Buffer.from(bytes));
    try {
      await this.#db.execProtocolRawStream(message, { syncToFs: false, onRawData });
      this.push(Buffer.concat(answer));
    } catch (error) {
      return done(error instanceof Error ? error : new Error("PGlite failed", { cause: error }));
    }
    done();
  }
}

/** One part of a posted form. What its reader leaves of the body is passed over. */
export type FormPart = {
  name: string;
  /** Absent: an ordinary field. */
  fileName: string | undefined;
  body: AsyncIterable<Buffer>;
};

/** The body is no whole form: cut off, or not in the shape of multipart/form-data. */
export class MultipartFault extends Error {}

/**
 * Reads a form with files (multipart/form-data, RFC 7578) as its bytes arrive; never holds more
 * than a few chunks. Throws MultipartFault.
 */
export async function* readMultipart(
  source: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncGenerator<FormPart> {
  const input = openInput(source);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  await whole(input.until(delimiter), mostBefore);
  for (;;) {
    const after = await input.take(lineEnd.length);
    if (after.equals(lastMark)) return passOver(input.rest());
    if (!after.equals(lineEnd)) throw new MultipartFault("a boundary is not a line of its own");
    const head = await whole(input.until(headEnd), mostOfHead);
    let isRead = false;
    const body = async function* readBody(): AsyncGenerator<Buffer> {
      yield* input.until(delimiter);
      isRead = true;
    };
    yield { ...partOf(head), body: body() };
    if (!isRead) await passOver(input.until(delimiter));
  }
}

/** So that a browser hears why its file was refused; an endless one is cut. */
async function passOver(body: AsyncIterable<Uint8Array>): Promise<void> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > mostPassedOver) throw new MultipartFault("a part is endless");
  }
}

/** From the header of the request; undefined: it is no such form. */
export function boundaryOf(contentType: string | undefined): string | undefined {
  const found = /^multipart\/form-data;.*?boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(
    contentType ?? "",
  );
  return found?.[1] ?? found?.[2];
}

/** Reads a body that may only be short. */
export async function whole(body: AsyncIterable<Buffer>, most: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) throw new MultipartFault("a part is longer than it may be");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

const lineEnd = Buffer.from("\r\n");
const lastMark = Buffer.from("--");
const headEnd = Buffer.from("\r\n\r\n");
const mostPassedOver = 200 * 1024 * 1024;
const mostOfHead = 8192;
const mostBefore = 1024;

function openInput(source: AsyncIterable<Uint8Array>) {
  const chunks = source[Symbol.asyncIterator]();
  // The first delimiter has no line end before it.
  let rest: Buffer = lineEnd;
  const more = async (): Promise<void> => {
    const next = await chunks.next();
    if (next.done) throw new MultipartFault("the form is cut off");
    rest = Buffer.concat([rest, next.value]);
  };
  return {
    /** Behind the last part; whoever reads the request next must find it at its end. */
    async *rest(): AsyncGenerator<Uint8Array> {
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    },
    async take(size: number): Promise<Buffer> {
      while (rest.length < size) await more();
      const taken = rest.subarray(0, size);
      rest = rest.subarray(size);
      return taken;
    },
    /** What comes before the mark; the mark itself is passed over. */
    async *until(mark: Buffer): AsyncGenerator<Buffer> {
      for (;;) {
        const at = rest.indexOf(mark);
        const known = at >= 0 ? at : Math.max(0, rest.length - mark.length + 1);
        const before = rest.subarray(0, known);
        rest = rest.subarray(at >= 0 ? at + mark.length : known);
        if (before.length > 0) yield before;
        if (at >= 0) return;
        await more();
      }
    },
  };
}

/** Browsers write quotes and line ends within names as %22, %0D and %0A. */
function partOf(head: string): { name: string; fileName: string | undefined } {
  const line = /^content-disposition:\s*form-data(?<rest>;.*)$/im.exec(head)?.groups?.["rest"];
  const value = (key: string) => new RegExp(`;\\s*${key}="([^"]*)"`, "i").exec(line ?? "")?.[1];
  const name = value("name");
  if (name === undefined) throw new MultipartFault("a part has no name");
  const plain = (text: string) =>
    text.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");
  const fileName = value("filename");
  return { name: plain(name), fileName: fileName === undefined ? undefined : plain(fileName) };
}

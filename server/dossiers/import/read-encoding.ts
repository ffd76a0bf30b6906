import { createReadStream } from "node:fs";
import { FileFault } from "./file-fault.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1258";

/**
 * How a text file is written: by its byte order mark, by the zero bytes of UTF-16, or by being
 * UTF-8; what is none of these is taken for Windows-1258, the old Vietnamese code page. Text that is
 * UTF-8 up to some place and not behind it is broken UTF-8.
 */
export async function findEncoding(path: string): Promise<Encoding> {
  const decoder = new TextDecoder("utf-8");
  let isFirst = true;
  let hasLetters = false;
  for await (const chunk of createReadStream(path, { highWaterMark: 262_144 })) {
    const bytes = chunk as Buffer;
    const wide = isFirst ? utf16Of(bytes) : undefined;
    if (wide) return wide;
    isFirst = false;
    const text = decoder.decode(bytes, { stream: true });
    const bad = text.indexOf("\uFFFD");
    hasLetters ||= manyBytes.test(bad < 0 ? text : text.slice(0, bad));
    if (bad >= 0) return hasLetters ? "utf-8" : "windows-1258";
  }
  return "utf-8";
}

/**
 * The file's text, without byte order mark, composed (Windows-1258 writes some tones as marks of
 * their own). Throws FileFault where it can't be read on.
 */
export async function* decodeText(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const isOld = encoding === "windows-1258";
  let kept = "";
  try {
    for await (const bytes of createReadStream(path)) {
      const text = kept + decoder.decode(bytes as Buffer, { stream: true });
      if (isOld && binary.test(text)) throw new FileFault(notText);
      kept = isOld ? text.slice(-1) : "";
      yield compose(isOld ? text.slice(0, -1) : text, isOld);
    }
    yield compose(kept + decoder.decode(), isOld);
  } catch (error) {
    if (error instanceof TypeError) throw new FileFault(broken(encoding), { cause: error });
    throw error;
  }
}

function compose(text: string, isOld: boolean): string {
  return isOld ? text.normalize("NFC") : text;
}

/** Every other byte of Vietnamese UTF-16 is mostly zero: digits, commas and plain letters. */
function utf16Of(head: Buffer): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const sample = head.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [place, byte] of sample.entries()) if (byte === 0) zeros[place % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 8;
  if (odd > many && even * 8 < odd) return "utf-16le";
  return even > many && odd * 8 < even ? "utf-16be" : undefined;
}

function broken(encoding: Encoding): string {
  const name = encoding === "utf-8" ? "UTF-8" : "UTF-16";
  return `tập tin có chỗ không phải chữ ${name}, có thể đã hỏng: xin xuất lại`;
}

const notText = "tập tin bị hỏng hoặc không phải XLSX, CSV hay JSON";

const manyBytes = /(?!\uFEFF)\P{ASCII}/u;

/** Signs that no text file holds. */
// eslint-disable-next-line no-control-regex
const binary = /[\u0000-\u0008\u000E-\u0019\u001B-\u001F]/;

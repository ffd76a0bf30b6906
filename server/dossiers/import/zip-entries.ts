import yauzl from "yauzl";
import { FileFault } from "./file-fault.ts";

export type ZipEntries = {
  has(name: string): boolean;
  /** The inflated bytes; throws FileFault where they are not as many as the directory says. */
  open(name: string): Promise<AsyncIterable<Buffer>>;
  /** A small part as text; throws FileFault beyond `most` bytes. */
  readBytes(name: string, most: number): Promise<Buffer>;
  close(): void;
};

/**
 * Opens a workbook's zip after a look at its directory. Throws FileFault for a damaged one, one
 * with a password, with macros, or one that would inflate beyond measure. Since no entry is read
 * beyond the size that the directory gives, sizes that lie gain nothing.
 */
export async function openZip(path: string): Promise<ZipEntries> {
  const zip = await yauzl
    .openPromise(path, { autoClose: false, lazyEntries: true })
    .catch(refuseBroken);
  try {
    const entries = await checkedEntries(zip);
    const entryOf = (name: string) => {
      const entry = entries.get(name.toLowerCase());
      if (!entry) throw new FileFault(brokenZip);
      return entry;
    };
    const open = async (name: string) => {
      const entry = entryOf(name);
      return inflated(await zip.openReadStreamPromise(entry).catch(refuseBroken));
    };
    return {
      has: (name) => entries.has(name.toLowerCase()),
      open,
      readBytes: async (name, most) => {
        const size = entryOf(name).uncompressedSize;
        if (size > most) throw new FileFault(tooBig);
        const bytes = Buffer.alloc(size);
        let at = 0;
        for await (const chunk of await open(name)) at += chunk.copy(bytes, at);
        return bytes;
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

export const tooBig = "tập tin giải nén ra quá lớn: xin chia nhỏ rồi nhập từng phần";

const brokenZip = "tập tin XLSX bị hỏng hoặc tải chưa xong: xin xuất lại";

const mib = 1024 * 1024;

/** Above 10 MiB an honest sheet shrinks to a fiftieth at the utmost. */
const limits = { entries: 1000, inflated: 500 * mib, ratio: 200, ratioFrom: 10 * mib };

async function checkedEntries(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  if (zip.entryCount > limits.entries) throw new FileFault(tooBig);
  const entries = new Map<string, yauzl.Entry>();
  let inflatedBytes = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const { fileName, compressedSize, uncompressedSize } = entry;
      if (entry.isEncrypted())
        throw new FileFault("tập tin có mật khẩu: xin bỏ mật khẩu rồi nhập lại");
      if (/vbaproject\.bin$|^xl\/macrosheets\//i.test(fileName)) throw new FileFault(macros);
      inflatedBytes += uncompressedSize;
      const isBomb =
        uncompressedSize > limits.ratioFrom && uncompressedSize > compressedSize * limits.ratio;
      if (isBomb || inflatedBytes > limits.inflated) throw new FileFault(tooBig);
      entries.set(fileName.toLowerCase(), entry);
    }
  } catch (error) {
    refuseBroken(error);
  }
  return entries;
}

export const macros = "tập tin có macro nên không được nhận: xin lưu lại dạng .xlsx thường";

async function* inflated(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* stream;
  } catch (error) {
    refuseBroken(error);
  }
}

function refuseBroken(error: unknown): never {
  if (error instanceof FileFault) throw error;
  throw new FileFault(brokenZip, { cause: error });
}

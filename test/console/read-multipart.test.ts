import { describe, expect, test } from "vitest";
import {
  boundaryOf,
  MultipartFault,
  readMultipart,
  whole,
} from "../../server/console/read-multipart.ts";

/** The form as fetch writes it, cut into pieces of this many bytes. */
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function posted(form: FormData): Promise<{ bytes: Uint8Array; boundary: string }> {
  const response = new Response(form);
  const boundary = boundaryOf(response.headers.get("content-type") ?? undefined);
  return { bytes: new Uint8Array(await response.arrayBuffer()), boundary: boundary ?? "" };
}

async function read(source: AsyncIterable<Uint8Array>, boundary: string) {
  const parts: [name: string, fileName: string | undefined, text: string][] = [];
  for await (const { name, fileName, body } of readMultipart(source, boundary)) {
    parts.push([name, fileName, await whole(body, 100_000)]);
  }
  return parts;
}

const tricky = "a\r\n-\r\n--\r\n------formdata\r\n\r\nb\r\n";

describe("a posted form with a file", () => {
  const form = new FormData();
  form.set("source", "một cửa điện tử");
  form.set("file", new Blob([tricky]), 'Hồ sơ "tháng 11".csv');
  form.set("empty", "");

  test.each([1, 2, 3, 7, 64, 100_000])("is the same in pieces of %i bytes", async (size) => {
    const { bytes, boundary } = await posted(form);
    expect(await read(inPieces(bytes, size), boundary)).toEqual([
      ["source", undefined, "một cửa điện tử"],
      ["file", 'Hồ sơ "tháng 11".csv', tricky],
      ["empty", undefined, ""],
    ]);
  });

  test("is refused wherever it is cut off", async () => {
    const { bytes, boundary } = await posted(form);
    const last = Buffer.from(bytes).lastIndexOf("--");
    for (let end = 0; end < last; end += 5) {
      const cut = read(inPieces(bytes.subarray(0, end), 50), boundary);
      await expect(cut).rejects.toBeInstanceOf(MultipartFault);
    }
  });

  test.each([
    ["a head without an end", `--x\r\n${"a".repeat(20_000)}`],
    ["much before the first part", `${"a".repeat(5000)}\r\n--x--`],
    [
      "a part without a name",
      '--x\r\nContent-Disposition: form-data; filename="a"\r\n\r\n\r\n--x--',
    ],
    ["a boundary within a line", "--x y\r\n\r\n--x--"],
  ])("is refused with %s", async (_, text) => {
    await expect(read(inPieces(Buffer.from(text), 999), "x")).rejects.toBeInstanceOf(
      MultipartFault,
    );
  });

  test("goes on behind a body that nobody read to its end", async () => {
    const { bytes, boundary } = await posted(form);
    const names: string[] = [];
    for await (const { name, body } of readMultipart(inPieces(bytes, 9), boundary)) {
      names.push(name);
      for await (const chunk of body) if (chunk.length > 0) break;
    }
    expect(names).toEqual(["source", "file", "empty"]);
  });

  test("holds no field longer than it may be", async () => {
    const { bytes, boundary } = await posted(form);
    for await (const { body } of readMultipart(inPieces(bytes, 50), boundary)) {
      await expect(whole(body, 3)).rejects.toBeInstanceOf(MultipartFault);
      break;
    }
  });
});

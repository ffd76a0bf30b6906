import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { cleanName } from "../../server/attachments/clean-name.ts";
import { officeFileTypes } from "../../server/attachments/file-types.ts";
import { inspectFile } from "../../server/attachments/inspect-file.ts";
import { pdf, phonePicture, pixelBomb } from "./sample-files.ts";

const most = 1_048_576;
const inspect = (bytes: Buffer, name?: string) => inspectFile({ bytes, name }, most);

describe("what a file is, its bytes say", () => {
  test.each([
    ["a PDF under any name", pdf, "tam.exe", "application/pdf"],
    ["a voice message of Telegram", voice(), "a", "audio/ogg"],
  ])("%s is kept as it is", async (_, bytes, name, type) => {
    const clean = await inspect(bytes, name);
    expect(clean).toMatchObject({ ok: true, value: { type } });
    expect(clean.ok && clean.value.bytes.equals(bytes)).toBe(true);
  });

  test.each([
    ["a page with a script", Buffer.from("<!doctype html><script>alert(1)</script>"), "bad_type"],
    [
      "a drawing that may run scripts",
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      "bad_type",
    ],
    ["a program called .jpg", Buffer.from("MZ" + "\0".repeat(100)), "bad_type"],
    ["an empty file", Buffer.alloc(0), "empty"],
    ["one byte too many", Buffer.alloc(most + 1, "%PDF-"), "too_big"],
    ["a picture cut short", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "unreadable"],
    ["a picture of a phone that can't be cleaned", heic(), "heic"],
  ])("%s is refused", async (_, bytes, reason) => {
    expect(await inspect(bytes, "anh.jpg")).toEqual({ ok: false, reason });
  });

  test("a picture that unpacks to billions of pixels is refused by its header", async () => {
    expect(await inspect(pixelBomb(60_000, 60_000))).toEqual({
      ok: false,
      reason: "too_many_pixels",
    });
  });
});

describe("the office sends what every phone can open", () => {
  const compound = (...parts: string[]) =>
    Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(1024),
      ...parts.map((part) => Buffer.from(part, "utf16le")),
    ]);
  const office = (bytes: Buffer) =>
    inspectFile({ bytes, name: "Công văn.doc" }, most, officeFileTypes);

  test("papers of an older Word too, which are not taken from citizens", async () => {
    const value = { name: "Công văn.doc", type: "application/msword" };
    expect(await office(compound("WordDocument"))).toMatchObject({ ok: true, value });
    expect(await inspect(compound("WordDocument"))).toEqual({ ok: false, reason: "bad_type" });
  });

  test.each([
    ["a Word file with macros", compound("WordDocument", "_VBA_PROJECT")],
    ["an older sheet", compound("Workbook")],
    ["a voice message", voice()],
  ])("%s is refused", async (_, bytes) => {
    expect(await office(bytes)).toEqual({ ok: false, reason: "bad_type" });
  });
});

describe("a picture is written anew", () => {
  test("without place, camera and what hangs behind its end", async () => {
    const sent = Buffer.concat([await phonePicture(), Buffer.from("<script>hidden</script>")]);
    expect((await sharp(sent).metadata()).exif).toBeDefined();
    const clean = await inspect(sent);
    if (!clean.ok) throw new Error(clean.reason);
    const { exif, xmp, iptc, orientation } = await sharp(clean.value.bytes).metadata();
    expect({ exif, xmp, iptc, orientation }).toEqual({});
    expect(clean.value.bytes.includes("hidden")).toBe(false);
  });

  test("upright, as the camera said it was held", async () => {
    const clean = await inspect(await phonePicture());
    if (!clean.ok) throw new Error(clean.reason);
    expect(await sharp(clean.value.bytes).metadata()).toMatchObject({ width: 40, height: 60 });
  });

  test("at most 3000 pixels long", async () => {
    const wide = await sharp({
      create: { width: 4000, height: 10, channels: 3, background: "#fff" },
    })
      .png()
      .toBuffer();
    const clean = await inspect(wide);
    if (!clean.ok) throw new Error(clean.reason);
    expect(await sharp(clean.value.bytes).metadata()).toMatchObject({ width: 3000, format: "png" });
  });
});

test.each([
  ["ảnh bảng thu.JPG", "jpg", "ảnh bảng thu.jpg"],
  ["hoa-don.pdf.exe", "pdf", "hoa-don.pdf.pdf"],
  ["../../etc/passwd", "pdf", "passwd.pdf"],
  ["C:\\Users\\x\\a.docx", "docx", "a.docx"],
  [".htaccess", "jpg", "htaccess.jpg"],
  ['a"b<c>%0d\r\n.png', "png", "a b c 0d.png"],
  ["\u202Egpj.exe", "jpg", "gpj.jpg"],
  [undefined, "pdf", "tep.pdf"],
  ["x".repeat(300), "pdf", `${"x".repeat(74)}.pdf`],
])("the name %j of a .%s is shown as %j", (name, ending, shown) => {
  expect(cleanName(name, ending)).toBe(shown);
});

function voice(): Buffer {
  return Buffer.from(`OggS${"\0".repeat(24)}OpusHead${"\0".repeat(40)}`, "latin1");
}

function heic(): Buffer {
  return Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic" + "\0".repeat(40), "latin1");
}

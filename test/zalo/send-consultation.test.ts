import sharp from "sharp";
import { afterEach, describe, expect, test } from "vitest";
import { readSaid } from "../../bot/dialogue/read-said.ts";
import type { Delivery } from "../../bot/channel.ts";
import type { Reply } from "../../bot/reply.ts";
import { type ConsultationOptions, sendConsultation } from "../../bot/zalo/send-consultation.ts";
import { toLetters } from "../../bot/to-letters.ts";
import { lan, type OpenedZalo, openZalo } from "./open-zalo.ts";

let opened: OpenedZalo | undefined;
const open = async (...given: Parameters<typeof openZalo>): Promise<OpenedZalo> =>
  (opened = await openZalo(...given));
afterEach(() => opened?.zalo.stop());

async function send(
  { api, zalo }: OpenedZalo,
  reply: Reply,
  options: Partial<ConsultationOptions> = {},
): Promise<Delivery[]> {
  const deliveries: Delivery[] = [];
  for (const letter of toLetters(reply, "zalo")) {
    const to = { address: lan, reply: letter };
    deliveries.push(
      await sendConsultation(api, to, { hasButtons: false, now: zalo.now, ...options }),
    );
  }
  return deliveries;
}

const choices = [
  { id: "p:khai-sinh", label: "Đăng ký khai sinh" },
  { id: "m:menu", label: "Về menu" },
  { id: "m:human", label: "Gặp cán bộ" },
  { id: "x:1", label: "Một lựa chọn có tên dài hơn ba mươi lăm chữ" },
  { id: "x:2", label: "Năm" },
];

test("words go as plain text, title first, choices numbered; the message's id is kept", async () => {
  const here = await open();
  const [delivery] = await send(here, { title: "Lệ phí", text: "Dạ, không thu.", choices });
  const [sent] = here.zalo.messages(lan);
  expect(sent?.text).toMatch(/^Lệ phí\n\nDạ, không thu\.\n\nAnh\/chị nhắn số .*:\n1\. Đăng ký/);
  expect(sent?.buttons).toEqual([]);
  expect(delivery).toEqual({ kind: "sent", externalId: sent?.messageId });
});

describe("with buttons", () => {
  test("the first four choices stand below; a tap is read as that choice", async () => {
    const here = await open({ buttons: "accepted" });
    await send(here, { text: "Dạ", choices }, { hasButtons: true });
    const [sent] = here.zalo.messages(lan);
    expect(sent?.text).toContain("5. Năm");
    expect(sent?.buttons.map(({ title }) => title)).toEqual([
      "Đăng ký khai sinh",
      "Về menu",
      "Gặp cán bộ",
      "Một lựa chọn có tên dài hơn ba mươ…",
    ]);
    for (const [place, { payload }] of (sent?.buttons ?? []).entries()) {
      const said = readSaid({ kind: "text", text: String(payload) }, choices);
      expect(said).toMatchObject({ kind: "choice", id: choices[place]?.id });
    }
  });

  test.each([-201, -233])("%d: Zalo takes none, so the words go alone", async (code) => {
    const here = await open({ buttons: "accepted" });
    here.zalo.fail({ call: "cs" }, { kind: "code", code });
    const deliveries = await send(here, { text: "Dạ", choices }, { hasButtons: true });
    expect(deliveries).toMatchObject([{ kind: "sent" }]);
    expect(here.zalo.messages(lan).map(({ buttons }) => buttons)).toEqual([[]]);
  });

  test("any other refusal, and silence, is not tried a second time", async () => {
    const here = await open({ buttons: "accepted" });
    here.zalo.fail({ call: "cs" }, { kind: "code", code: -217 });
    here.zalo.fail({ call: "cs" }, { kind: "hang_after" });
    const reply = { text: "Dạ", choices };
    expect(await send(here, reply, { hasButtons: true })).toMatchObject([{ kind: "refused" }]);
    expect(await send(here, reply, { hasButtons: true })).toMatchObject([{ kind: "unknown" }]);
    expect(here.zalo.callCount("cs")).toBe(2);
  });
});

test("a letter whose answer never came is unknown, and Zalo was called once", async () => {
  const here = await open();
  here.zalo.fail({ call: "cs" }, { kind: "hang_after" });
  expect(await send(here, { text: "Dạ" })).toEqual([{ kind: "unknown", reason: "no_answer" }]);
  expect(here.zalo.messages(lan)).toHaveLength(1);
});

test("Zalo's form for the contact follows the words", async () => {
  const here = await open();
  await send(here, { text: "Dạ, xin cho biết số điện thoại.", asks: "contact" });
  expect(here.zalo.messages(lan)).toMatchObject([
    { text: "Dạ, xin cho biết số điện thoại." },
    { attachment: { kind: "request_user_info" } },
  ]);
});

const picture = (side: number) =>
  sharp({
    create: { width: side, height: side, channels: 3, background: "#777", noise: noise },
  });
const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;

const fileOf = (name: string, type: string, bytes: Buffer) => ({
  reply: { text: "Dạ, kèm tệp.", file: { id: "f", name, type, bytes: bytes.length } },
  options: { readFile: () => Promise.resolve(bytes), fileBytes: 5 * 1_048_576 },
});
const pdf = Buffer.from("%PDF-1.7 giấy mời");

describe("a file", () => {
  test("a document goes after the words, byte by byte", async () => {
    const here = await open();
    const { reply, options } = fileOf("Giấy mời.pdf", "application/pdf", pdf);
    const deliveries = await send(here, reply, options);
    const [words, file] = here.zalo.messages(lan);
    expect(deliveries.map(({ kind }) => kind)).toEqual(["sent", "sent"]);
    expect(words?.text).toBe("Dạ, kèm tệp.");
    expect(file?.attachment).toMatchObject({ kind: "file", bytes: pdf });
  });

  test("a small picture goes as it is, a large one smaller, a WebP as JPEG", async () => {
    const here = await open();
    const small = await picture(300).png().toBuffer();
    const webp = await picture(100).webp().toBuffer();
    const large = await picture(1000).jpeg({ quality: 100 }).toBuffer();
    expect(large.length).toBeGreaterThan(1_048_576);
    for (const [type, bytes] of [
      ["image/png", small],
      ["image/jpeg", large],
      ["image/webp", webp],
    ] as const) {
      const { reply, options } = fileOf("anh.png", type, bytes);
      expect(await send(here, { ...reply, text: "" }, options)).toMatchObject([{ kind: "sent" }]);
    }
    const [first, second, third] = here.zalo.messages(lan).map(({ attachment }) => attachment);
    expect([first?.kind, first?.bytes?.equals(small)]).toEqual(["image", true]);
    expect([second?.kind, third?.kind]).toEqual(["image", "image"]);
    expect(second?.bytes?.length).toBeLessThanOrEqual(1_048_576);
    expect((await sharp(second?.bytes).metadata()).width).toBeGreaterThanOrEqual(800);
  });

  test("a moving picture says its size", async () => {
    const here = await open();
    const { reply, options } = fileOf("a.gif", "image/gif", await picture(20).gif().toBuffer());
    await send(here, { ...reply, text: "" }, options);
    expect(here.zalo.messages(lan)).toMatchObject([{ attachment: { kind: "gif" } }]);
  });

  test("what Zalo takes not, or not so large, goes as a link, or says where to ask", async () => {
    const here = await open();
    const linkTo = () => "https://hoi.example/tep/1";
    const sheet = fileOf("so.xlsx", "application/vnd.ms-excel", pdf);
    await send(here, { ...sheet.reply, text: "" }, { ...sheet.options, linkTo });
    const long = fileOf("dai.pdf", "application/pdf", pdf);
    await send(here, { ...long.reply, text: "" }, { ...long.options, fileBytes: 5, linkTo });
    await send(here, { ...long.reply, text: "" }, { ...long.options, fileBytes: 5 });
    here.zalo.fail({ call: "upload_file" }, { kind: "code", code: -201 });
    await send(here, { ...long.reply, text: "" }, { ...long.options, linkTo });
    expect(here.zalo.messages(lan).map(({ text }) => text)).toEqual([
      expect.stringMatching(/“so\.xlsx”[^]*https:\/\/hoi\.example\/tep\/1$/),
      expect.stringMatching(/“dai\.pdf”[^]*https:\/\/hoi\.example\/tep\/1$/),
      expect.stringContaining("Gặp cán bộ"),
      expect.stringContaining("https://hoi.example"),
    ]);
  });

  test("an upload that has expired is made again, once", async () => {
    const here = await open();
    const { reply, options } = fileOf("a.pdf", "application/pdf", pdf);
    here.zalo.fail({ call: "cs" }, { kind: "code", code: -100 });
    expect(await send(here, { ...reply, text: "" }, options)).toMatchObject([{ kind: "sent" }]);
    here.zalo.fail({ call: "cs" }, { kind: "code", code: -100 }, 2);
    expect(await send(here, { ...reply, text: "" }, options)).toMatchObject([
      { kind: "refused", reason: "upload_expired", alarm: true },
    ]);
    expect(here.zalo.callCount("upload_file")).toBe(4);
  });

  test("an upload without an answer comes later; a file that is gone does not", async () => {
    const here = await open();
    const { reply, options } = fileOf("a.pdf", "application/pdf", pdf);
    here.zalo.fail({ call: "upload_file" }, { kind: "hang_after" });
    expect(await send(here, { ...reply, text: "" }, options)).toMatchObject([{ kind: "busy" }]);
    const gone = { readFile: () => Promise.resolve(undefined) };
    expect(await send(here, { ...reply, text: "" }, gone)).toEqual([
      { kind: "refused", reason: "file_gone", unreachable: false },
    ]);
    expect(here.zalo.messages(lan)).toEqual([]);
  });
});

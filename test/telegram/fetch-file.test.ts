import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { fileOf } from "../../bot/telegram/file-of.ts";
import { telegramFiles } from "../../bot/telegram/fetch-file.ts";

const token = "123456789:AAFfake";

describe("fetching a file from Telegram", () => {
  let server: Server;
  afterEach(() => void server.close());

  /** `getFile` answers with `meta`; the file itself is `bytes`, or what `serve` does. */
  async function telegram(meta: object, serve: RequestListener | Buffer, status = 200) {
    const paths: string[] = [];
    server = createServer((request, response) => {
      paths.push(request.url ?? "");
      if (request.url?.endsWith("/getFile")) {
        response.writeHead(status, { "content-type": "application/json" });
        response.end(JSON.stringify(status === 200 ? { ok: true, result: meta } : meta));
      } else if (Buffer.isBuffer(serve)) response.end(serve);
      else serve(request, response);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const fetch = telegramFiles({ token, apiRoot: `http://127.0.0.1:${port}` }, 2000);
    return { paths, fetch: (ref: string, most = 1000) => fetch(ref, most) };
  }
  const meta = (more = {}) => ({
    file_id: "a",
    file_unique_id: "b",
    file_path: "photos/a.jpg",
    ...more,
  });

  test("asks where it lies and downloads it", async () => {
    const { fetch, paths } = await telegram(meta(), Buffer.from("picture"));
    expect(await fetch("AgAC")).toEqual({ kind: "got", bytes: Buffer.from("picture") });
    expect(paths).toEqual([`/bot${token}/getFile`, `/file/bot${token}/photos/a.jpg`]);
  });

  test("a file that is too big by its own word is not downloaded", async () => {
    const { fetch, paths } = await telegram(meta({ file_size: 1001 }), Buffer.from(""));
    expect(await fetch("AgAC")).toEqual({ kind: "refused", reason: "too_big" });
    expect(paths).toHaveLength(1);
  });

  test("a file that is longer than it said is cut off", async () => {
    const { fetch } = await telegram(meta({ file_size: 10 }), Buffer.alloc(5000));
    expect(await fetch("AgAC")).toEqual({ kind: "refused", reason: "too_big" });
  });

  test("a path that leads out of the folder is not followed", async () => {
    const { fetch, paths } = await telegram(
      meta({ file_path: "../../etc/passwd" }),
      Buffer.from(""),
    );
    expect(await fetch("AgAC")).toEqual({ kind: "refused", reason: "lost" });
    expect(paths).toHaveLength(1);
  });

  test("a download that breaks off is tried again", async () => {
    const { fetch } = await telegram(meta(), (_request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("half");
      setImmediate(() => response.destroy());
    });
    expect(await fetch("AgAC")).toMatchObject({ kind: "busy" });
  });

  test.each([
    [400, "Bad Request: file is too big", { kind: "refused", reason: "too_big" }],
    [400, "Bad Request: invalid file_id", { kind: "refused", reason: "lost" }],
    [400, "Bad Request: wrong file_id or the file is temporarily unavailable", { kind: "busy" }],
    [401, "Unauthorized", { kind: "broken", reason: "bad_token" }],
    [500, "Internal Server Error", { kind: "busy" }],
  ])("%i %s", async (error_code, description, fate) => {
    const refusal = { ok: false, error_code, description };
    const { fetch } = await telegram(refusal, Buffer.from(""), error_code);
    expect(await fetch("AgAC")).toMatchObject(fate);
  });
});

test.each([
  [
    "of a picture its largest size",
    "photo",
    {
      photo: [
        { file_id: "big", width: 900, height: 600, file_size: 7000 },
        { file_id: "small", width: 90, height: 60 },
      ],
    },
    { ref: "big", size: 7000, type: "image/jpeg" },
  ],
  [
    "a document with its name",
    "file",
    { document: { file_id: "d", file_name: "don\u0000.pdf", mime_type: "application/PDF" } },
    { ref: "d", name: "don.pdf", type: "application/pdf" },
  ],
  [
    "a voice message",
    "voice",
    { voice: { file_id: "v", mime_type: "audio/ogg" } },
    { ref: "v", type: "audio/ogg" },
  ],
  ["no sticker", "sticker", { sticker: { file_id: "s" } }, undefined],
  ["nothing of a part without an id", "file", { document: {} }, undefined],
] as const)("the file of a message: %s", (_, media, message, file) => {
  expect(fileOf(message, media)).toEqual(file);
});

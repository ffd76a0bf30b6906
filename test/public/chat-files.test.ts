import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Database } from "../../server/db.ts";
import { pdf, phonePicture } from "../attachments/sample-files.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { type ChatServer, startChatServer } from "./chat-server.ts";
import { type Visitor, visit } from "./chat-visitor.ts";

const kept = z.object({ id: z.uuid(), name: z.string(), type: z.string(), size: z.number() });
const refused = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

describe.each(databaseKinds)("files of the web chat on %s", (kind) => {
  let db: Database;
  let server: ChatServer;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
    server = await startChatServer(db);
  });
  afterAll(async () => {
    await server.stop();
    await db.close();
  });

  const upload = (visitor: Pick<Visitor, "cookie">, body: Buffer, headers = {}) =>
    fetch(`${server.url}/api/chat/files`, {
      method: "POST",
      headers: {
        cookie: visitor.cookie,
        "content-type": "application/octet-stream",
        "x-file-name": encodeURIComponent("bảng thu.pdf"),
        ...headers,
      },
      body: new Uint8Array(body),
    });
  const keep = async (visitor: Visitor, body: Buffer = pdf) =>
    kept.parse(await (await upload(visitor, body)).json());
  const codeOf = async (response: Response) =>
    `${response.status} ${refused.parse(await response.json()).error.code}`;

  test("a picture is kept without place and camera, and told by its real type", async () => {
    const file = await keep(await visit(server.url), await phonePicture());
    expect(file).toMatchObject({ name: "bảng thu.jpg", type: "image/jpeg" });
  });

  test("it is sent along with words, and told again after a reload", async () => {
    const visitor = await visit(server.url);
    const { id: file } = await keep(visitor);
    const id = randomUUID();
    expect((await visitor.post({ id, file, text: "đây là bảng thu" })).status).toBe(202);
    const row = await db.prisma.inbox.findFirstOrThrow({
      where: { externalId: { endsWith: id } },
    });
    expect(row.message).toMatchObject({
      content: {
        kind: "attachment",
        media: "file",
        caption: "đây là bảng thu",
        file: { ref: file, name: "bảng thu.pdf", type: "application/pdf", size: pdf.length },
      },
    });
    const stream = await visitor.listen();
    await expect.poll(() => stream.named("message")).toHaveLength(1);
    expect(stream.named("message")[0]?.data).toMatchObject({
      id,
      text: "đây là bảng thu",
      file: { name: "bảng thu.pdf", isPicture: false },
    });
    stream.close();
    // The answer was lost on the way: the same post once more is no fault.
    expect((await visitor.post({ id, file, text: "đây là bảng thu" })).status).toBe(202);
  });

  test("another chat's file can neither be sent nor taken back", async () => {
    const { id: file } = await keep(await visit(server.url));
    const stranger = await visit(server.url);
    expect(await codeOf(await stranger.post({ file }))).toBe("422 file_unknown");
    const taken = await fetch(`${server.url}/api/chat/files/${file}`, {
      method: "DELETE",
      headers: { cookie: stranger.cookie },
    });
    expect(taken.status).toBe(422);
  });

  test("it may be taken back before it is sent", async () => {
    const visitor = await visit(server.url);
    const { id: file } = await keep(visitor);
    const headers = { cookie: visitor.cookie };
    const take = () => fetch(`${server.url}/api/chat/files/${file}`, { method: "DELETE", headers });
    expect((await take()).status).toBe(204);
    expect(await codeOf(await visitor.post({ file }))).toBe("422 file_unknown");
  });

  test.each([
    ["a program", Buffer.from(`MZ${"\0".repeat(90)}`), {}, "415 file_bad_type"],
    ["a page with a script", Buffer.from("<script>alert(1)</script>"), {}, "415 file_bad_type"],
    ["nothing", Buffer.alloc(0), {}, "422 file_empty"],
    ["too much", Buffer.alloc(100_001), {}, "413 file_too_big"],
    ["what another site sends", pdf, { origin: "https://elsewhere.example" }, "403 cross_site"],
    ["from nobody's chat", pdf, { cookie: "" }, "401 no_session"],
  ])("%s is refused", async (_, body, headers, code) => {
    expect(await codeOf(await upload(await visit(server.url), body, headers))).toBe(code);
  });

  test("a name that is no good encoding does no harm", async () => {
    const response = await upload(await visit(server.url), pdf, { "x-file-name": "%E0%A4%A" });
    expect(kept.parse(await response.json()).name).toBe("tep.pdf");
  });

  test("one chat can't fill the disk", async () => {
    const visitor = await visit(server.url);
    const answers = [];
    for (let count = 0; count < 11; count += 1) answers.push((await upload(visitor, pdf)).status);
    expect(answers).toEqual([...Array<number>(10).fill(201), 409]);
  });
});

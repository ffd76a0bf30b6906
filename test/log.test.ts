import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { openLog } from "../server/log.ts";
import { openTestDatabase } from "./support/database.ts";

/** What must never be found in a log. */
const secrets = {
  name: "Nguyễn Thị Hồng Nhung",
  plainName: "Nguyen Thi Hong Nhung",
  phone: "0912345678",
  spacedPhone: "0912 345 678",
  foreignPhone: "+84912345678",
  idNumber: "001188012345",
  email: "hongnhung@example.vn",
  words: "Thầy giáo đánh con tôi",
  token: `123456789:${"AbC-d_".repeat(6)}`,
  address: "987654321",
  password: "matkhau-rat-dai",
};
const all = Object.values(secrets);

function capture() {
  let written = "";
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written += chunk.toString();
      done();
    },
  });
  return { log: openLog("trace", stream), text: () => written, lines: () => parse(written) };
}

function parse(written: string): Record<string, unknown>[] {
  return written
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** The secrets that a search of the text finds. */
function leaks(text: string): string[] {
  return all.filter((secret) => text.includes(secret));
}

describe("the log", () => {
  it("writes one JSON object a line with level, time and message", () => {
    const { log, lines } = capture();
    log.info({ outcome: "answered", tookMs: 12 }, "turn done");
    expect(lines()).toEqual([
      {
        level: "info",
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        pid: process.pid,
        outcome: "answered",
        tookMs: 12,
        msg: "turn done",
      },
    ]);
  });

  it("hides a message of a citizen logged by mistake, with all that lies in it", () => {
    const { log, text, lines } = capture();
    const inbound = {
      channel: "telegram",
      externalId: "77",
      address: secrets.address,
      content: { kind: "text", text: secrets.words },
    };
    log.info({ inbound }, "a turn");
    log.warn({ ticket: { code: "PA-26-000001-K", name: secrets.name, phone: secrets.phone } });
    const child = log.child({ contact: secrets.address, name: secrets.name });
    child.info("a child's fields");
    child.child({ phone: secrets.phone }).info("a grandchild's fields");
    log.debug({ list: [{ email: secrets.email }, { full_name: secrets.plainName }] });
    expect(leaks(text())).toEqual([]);
    expect(lines()[1]).toMatchObject({ ticket: { code: "PA-26-000001-K", name: "[hidden]" } });
  });

  it("blots numbers, addresses and tokens out of free text", () => {
    const { log, text } = capture();
    for (const secret of [
      secrets.phone,
      secrets.spacedPhone,
      secrets.foreignPhone,
      secrets.idNumber,
      secrets.email,
      secrets.token,
    ]) {
      log.error(`cannot send to ${secret}.`);
      log.error({ reason: `refused: ${secret}` }, `because of ${secret}`);
    }
    log.info({ at: `https://api.telegram.org/bot${secrets.token}/sendMessage` });
    log.info({ from2: `postgresql://dan_hoi:${secrets.password}@db/x?name=${secrets.plainName}` });
    expect(leaks(text())).toEqual([]);
    expect(text()).toContain("cannot send to [hidden].");
  });

  it("drops the message of an error and of its causes, and keeps type, code and place", () => {
    const { log, text, lines } = capture();
    const cause = Object.assign(new TypeError(`bad URL bot${secrets.token}`), { code: "ERR_URL" });
    const error = new Error(`ticket of ${secrets.name}\n${secrets.words}`, { cause });
    log.error(error);
    log.error({ err: error });
    log.error({ err: error }, "turn failed");
    log.error({ error, failure: [error] }, "under another key");
    expect(leaks(text())).toEqual([]);
    expect(lines()[2]).toMatchObject({
      msg: "turn failed",
      err: {
        type: "Error",
        frames: expect.arrayContaining([expect.stringContaining("log.test.ts")]),
        cause: { type: "TypeError", code: "ERR_URL" },
      },
    });
  });

  it("drops what JSON could not read and what fetch could not call", async () => {
    const { log, text } = capture();
    try {
      JSON.parse(`{"a": ${secrets.plainName}}`);
    } catch (error) {
      log.error({ err: error }, "unreadable");
    }
    await fetch(`nowhere://bot${secrets.token}/x`).catch((error: unknown) => {
      log.error({ err: error }, "unreachable");
    });
    expect(leaks(text())).toEqual([]);
    expect(parse(text())).toHaveLength(2);
  });

  it("drops the values that Prisma quotes in its errors", async () => {
    const { log, text, lines } = capture();
    const db = await openTestDatabase("embedded");
    try {
      const contact = { channel: "web", bot: "web", address: secrets.address };
      await db.prisma.contact.create({ data: contact });
      const broken = [
        db.prisma.contact.create({ data: contact }),
        db.prisma.contact.create({ data: { ...contact, [secrets.name]: 1 } as never }),
        db.prisma.$queryRaw`SELECT ${secrets.name}::int`,
        db.prisma.$queryRawUnsafe(`SELECT '${secrets.words}' FROM nowhere`),
      ];
      for (const attempt of broken) {
        await attempt.then(
          () => expect.unreachable(),
          (error: unknown) => log.error({ err: error }, "database"),
        );
      }
    } finally {
      await db.close();
    }
    expect(leaks(text())).toEqual([]);
    expect(lines().map((line) => line["err"])).toMatchObject([
      { type: "PrismaClientKnownRequestError", code: "P2002" },
      { type: "PrismaClientValidationError" },
      { type: "PrismaClientKnownRequestError" },
      { type: "PrismaClientKnownRequestError" },
    ]);
  });

  it("keeps what operators need: codes, ids, counts and instants", () => {
    const { log, lines } = capture();
    const at = new Date("2026-11-22T03:00:00Z");
    log.warn({ letter: 42n, channel: "telegram", reason: "chat_not_found", at, took: 12.5 }, "x");
    expect(lines()[0]).toMatchObject({
      letter: "42",
      channel: "telegram",
      reason: "chat_not_found",
      at: "2026-11-22T03:00:00.000Z",
      took: 12.5,
    });
  });

  it("writes nothing below its level", () => {
    let written = "";
    const log = openLog("warn", { write: (line) => void (written += line) });
    log.info("quiet");
    expect(written).toBe("");
  });

  it("survives circles and bottomless objects", () => {
    const { log, lines } = capture();
    const circle: Record<string, unknown> = { id: 1 };
    circle["self"] = circle;
    log.info({ circle }, "round");
    expect(lines()[0]).toMatchObject({ msg: "round" });
  });
});

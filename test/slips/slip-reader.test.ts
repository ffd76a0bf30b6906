import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { openSlipReader, type SlipReader } from "../../server/slips/slip-reader.ts";
import { openLog } from "../../server/log.ts";
import { seededChance } from "./chance.ts";
import { drawSlip, inventSlip } from "./draw-slip.ts";

const unreadable = { ok: false, reason: "unreadable" };
const empty = { ok: true, value: [] };

describe("the thread that reads slips", () => {
  let reader: SlipReader;
  afterEach(() => reader.close());

  const house = { log: openLog("silent") };
  const open = (file: string, limits = { pictureMs: 20_000, idleMs: 60_000 }) =>
    openSlipReader(house, limits, path.join(import.meta.dirname, file));

  test("comes with the first picture and goes when no other follows", async () => {
    reader = openSlipReader(house, { pictureMs: 20_000, idleMs: 10 });
    expect(await reader.threads()).toBe(0);
    const slip = inventSlip(seededChance(1), "qr");
    const picture = await drawSlip(slip, seededChance(2));
    expect(await reader.read(picture)).toEqual({ ok: true, value: [slip.code] });
    await expect.poll(() => reader.threads()).toBe(0);
    expect(await reader.read(Buffer.alloc(0))).toEqual({ ok: false, reason: "not_a_picture" });
  });

  test.each([
    ["ends the thread", 2],
    ["meets a bug", 3],
  ])("takes a picture that %s for unreadable, and reads the next", async (_what, wrong) => {
    reader = open("breaking/read-slip.mjs");
    expect(await reader.read(Buffer.from([wrong]))).toEqual(unreadable);
    expect(await reader.read(Buffer.from([0]))).toEqual(empty);
  });

  test("gives up a picture that it would never be done with, and reads the next", async () => {
    reader = open("breaking/read-slip.mjs", { pictureMs: 3000, idleMs: 60_000 });
    expect(await reader.read(Buffer.from([0]))).toEqual(empty);
    expect(await reader.read(Buffer.from([1]))).toEqual(unreadable);
    expect(await reader.threads()).toBe(0);
    expect(await reader.read(Buffer.from([0]))).toEqual(empty);
  });

  test("that cannot start leaves the house standing", async () => {
    reader = open("no-such-file.mjs", { pictureMs: 1000, idleMs: 60_000 });
    expect(await reader.read(Buffer.from([0]))).toEqual(unreadable);
  });
});

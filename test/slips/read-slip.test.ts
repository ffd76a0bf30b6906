import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { readSlip } from "../../server/slips/read-slip.ts";
import { seededChance } from "./chance.ts";
import { type Degradation, degradations } from "./degrade.ts";
import { drawBlank, drawSlip, inventSlip, type Slip } from "./draw-slip.ts";

/** As long as a busy machine needs: how many are read must not hang on its speed. */
const patience = 20_000;

async function read(kind: Degradation, symbol: Slip["symbol"], seed: number) {
  const chance = seededChance(seed);
  const slip = inventSlip(chance, symbol);
  const bytes = await degradations[kind](await drawSlip(slip, chance), chance);
  return { code: slip.code, found: await readSlip(bytes, patience) };
}

describe("a slip is read from a photo", () => {
  // The whole set of pictures is in test/bench/slips; here a few that must always be read.
  test.each<[Slip["symbol"], Degradation]>([
    ["qr", "turned 90, 180 or 270°"],
    ["qr", "askew 1 to 20°"],
    ["qr", "blurred"],
    ["qr", "noisy"],
    ["qr", "small (500 to 900 dots wide)"],
    ["qr", "JPEG quality 20"],
    ["qr", "seen from the side"],
    ["qr", "dark and flat"],
    ["qr", "half in shadow"],
    ["qr", "all at once"],
    ["code128", "clean"],
    ["code128", "turned 90, 180 or 270°"],
    ["code128", "askew 1 to 20°"],
    ["code128", "JPEG quality 20"],
    ["code128", "dark and flat"],
    ["code128", "half in shadow"],
  ])("%s, %s", async (symbol, kind) => {
    const { code, found } = await read(kind, symbol, 11);
    expect(found).toEqual({ ok: true, value: [code] });
  });

  test("a page without a symbol holds no code", async () => {
    expect(await readSlip(await drawBlank(seededChance(5)))).toEqual({ ok: true, value: [] });
  });

  test("a drawing that names files of others is never opened", async () => {
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="x"/></svg>');
    expect(await readSlip(drawing)).toEqual({ ok: false, reason: "not_a_picture" });
  });

  test("an empty picture and a single dot are taken in good part", async () => {
    const dot = await sharp({ create: { width: 1, height: 1, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    expect(await readSlip(Buffer.alloc(0))).toEqual({ ok: false, reason: "not_a_picture" });
    expect(await readSlip(dot)).toEqual({ ok: true, value: [] });
  });
});

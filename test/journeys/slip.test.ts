import { randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { slipTexts, slipUnfit } from "../../bot/texts/slip.ts";
import { pixelBomb } from "../attachments/sample-files.ts";
import { type Visitor, visit } from "../public/chat-visitor.ts";
import { seededChance } from "../slips/chance.ts";
import { degradations } from "../slips/degrade.ts";
import { drawBlank, drawSlip } from "../slips/draw-slip.ts";
import { openHouse, type TestHouse } from "../support/app.ts";
import { greetedCitizen } from "../support/citizen-talk.ts";

describe("an applicant photographs the appointment slip", () => {
  const code = "000.00.12.H17-261105-0023";
  let house: TestHouse;
  let slip: Buffer;
  beforeAll(async () => {
    house = await openHouse("embedded");
    const chance = seededChance(3);
    const page = await drawSlip({ code, symbol: "qr", text: code }, chance);
    slip = await degradations["askew 1 to 20°"](page, chance);
  });
  afterAll(() => house.close());

  const upload = async ({ cookie }: Visitor, bytes: Buffer): Promise<Response> =>
    fetch(`${house.app.url}/api/chat/files`, {
      method: "POST",
      headers: { cookie, "content-type": "application/octet-stream" },
      body: new Uint8Array(bytes),
    });

  test("on Telegram, and is asked for the last four digits alone", async () => {
    const applicant = await greetedCitizen(house.fake, 31);
    await applicant.show(slip, undefined, slipTexts.reading);
    const asked = await applicant.hear(/4 số cuối/);
    expect(asked.text).toContain(code);
    const bare = await applicant.show(await drawBlank(seededChance(4)), undefined, /không giữ lại/);
    expect(bare.text).not.toContain(code);
    await applicant.hear(/chưa thấy mã QR/);
  });

  test("a picture that unpacks without end is refused in words", async () => {
    const sender = await greetedCitizen(house.fake, 32);
    await sender.show(pixelBomb(60_000, 60_000));
    const refused = await sender.hear(/kích thước lớn quá/);
    expect(refused.text).toBe(slipUnfit("too_many_pixels"));
  });

  test("in the web chat, which shows no message that nobody wrote", async () => {
    const visitor = await visit(house.app.url);
    const stream = await visitor.listen();
    const { id: file } = z
      .object({ id: z.uuid() })
      .parse(await (await upload(visitor, slip)).json());
    await visitor.post({ id: randomUUID(), file });
    await expect.poll(() => stream.talk().join("\n"), { timeout: 20_000 }).toContain(code);
    expect(stream.named("message")).toHaveLength(1);
    stream.close();
  });

  test("and nothing of any picture stays in the house", async () => {
    const folder = path.join(house.files.dataDir, "files");
    const files = existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
      : [];
    expect(files).toEqual([]);
    await house.lookInto(async ({ prisma }) => {
      expect(await prisma.slip.count()).toBe(0);
      expect(await prisma.attachment.count({ where: { state: { not: "gone" } } })).toBe(0);
    });
  });
});

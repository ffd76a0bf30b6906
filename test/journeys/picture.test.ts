import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { phonePicture } from "../attachments/sample-files.ts";
import { newClient } from "../console/console-client.ts";
import { openHouse, type TestHouse } from "../support/app.ts";
import { greetedCitizen } from "../support/citizen-talk.ts";
import { databaseKinds } from "../support/database.ts";

describe.each(databaseKinds)("a parent complains with a picture, on %s", (kind) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse(kind);
  });
  afterAll(() => house.close());

  /** The paths of all files that the house keeps, those still being written left out. */
  const kept = (): string[] => {
    const folder = path.join(house.files.dataDir, "files");
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".part"))
      .map((entry) => path.join(entry.parentPath, entry.name));
  };

  test("it is kept without the place where it was taken, and the officer opens it", async () => {
    const { fake, app } = house;
    const parent = await greetedCitizen(fake, 21);
    await parent.say("/phananh");
    await parent.show(await phonePicture(), "Nhà vệ sinh của trường hỏng đã hai tuần", /vệ sinh/);
    await parent.tap("Nhà vệ sinh sạch");
    await parent.say("Trường Tiểu học Hoa Mai");
    await parent.tap("Bỏ qua");
    await parent.tap("Xong");
    await parent.tap("Không gửi kèm");
    const receipt = await parent.tap("Gửi");
    const code = /PA-\d\d-\d{6}-\w/.exec(receipt.text)?.[0] ?? "";
    expect(receipt.text).toMatch(/trước hết ngày .* ngày làm việc/);
    await expect.poll(() => kept().length, { timeout: 15_000 }).toBe(1);
    const { exif, orientation } = await sharp(kept()[0]).metadata();
    expect({ exif, orientation }).toEqual({});

    const officer = newClient(app.url);
    const password = "hoa sữa thơm tháng mười";
    await officer.get(app.firstLink ?? "");
    await officer.post(app.firstLink ?? "", { password, repeated: password });
    const page = await officer.get(`/console/tickets/${code}`);
    const [link = ""] = /\/console\/attachments\/[0-9a-f-]+/.exec(page.html) ?? [];
    const opened = await officer.get(link);
    expect(opened.status).toBe(200);
    expect(opened.headers.get("content-type")).toBe("image/jpeg");
  });
});

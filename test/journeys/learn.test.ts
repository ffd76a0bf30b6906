import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newClient, type ConsoleClient } from "../console/console-client.ts";
import { testPassword } from "../console/sign-in-as.ts";
import { whenChecked } from "../console/when-checked.ts";
import { type TestHouse, openHouse } from "../support/app.ts";
import { type CitizenTalk, greetedCitizen } from "../support/citizen-talk.ts";
import { databaseKinds } from "../support/database.ts";
import { root, serverEnvironment } from "../support/server-process.ts";

const question = "dạ theo gánh hát rong nay đây mai đó ạ";
const slug = "chuyen-truong";
const answer = /Chuyển trường và tiếp nhận học sinh/;

/** Playing all golden questions takes the better part of a minute: once, on the last database. */
const kinds = databaseKinds.slice(-1);

describe.each(kinds)("the staff teaches the assistant how people speak, on %s", (kind) => {
  let house: TestHouse;
  let citizen: CitizenTalk;
  let staff: ConsoleClient;
  beforeAll(async () => {
    house = await openHouse(kind);
    citizen = await greetedCitizen(house.fake, 7);
    staff = await firstAdministrator(house);
  });
  afterAll(() => house.close());

  test("a question without an answer stands on the gap list, without the citizen", async () => {
    const told = await citizen.say(`${question}, gọi 0912 345 678`);
    expect(told.text).not.toMatch(answer);
    await expect.poll(async () => (await staff.get("/console/knowledge")).text).toContain(question);
    expect((await staff.get("/console/knowledge")).text).not.toContain("345 678");
  });

  test("resolved, it gives words for a person to accept", async () => {
    const list = await staff.get("/console/knowledge");
    const path = /\/console\/knowledge\/gaps\/[\w-]+/.exec(list.html)?.[0] ?? "";
    await staff.get(path);
    expect((await staff.post(path, { state: "resolved", procedure: slug })).status).toBe(303);
    if (kind === "postgresql") expect(await mineByCommand(house)).toContain("gánh hát rong");
    else await staff.post("/console/knowledge/proposals");
    const { html } = await staff.get("/console/knowledge/proposals");
    const words = /\/console\/knowledge\/words\/[\w-]+/.exec(html)?.[0] ?? "";
    const wording = /name="wording"[^>]*value="([^"]+)"/.exec(html)?.[1] ?? "";
    expect((await staff.post(words, { deed: "accept", wording })).status).toBe(303);
    expect((await citizen.say(question)).text).not.toMatch(answer);
  });

  test(
    "published, the same question is answered in the chat within seconds",
    async () => {
      const check = await whenChecked(staff, "/console/knowledge/publish");
      expect(check.text).toContain("câu kiểm tra, trước và sau");
      const digest = /name="digest" value="([^"]+)"/.exec(check.html)?.[1] ?? "";
      const published = await staff.post("/console/knowledge/publish", { digest });
      expect(published.location).toBe("/console/knowledge/words");
      await expect.poll(async () => (await citizen.say(question)).text, patience).toMatch(answer);
    },
    slowMachineMs,
  );

  test("a process that starts later knows it too", async () => {
    await house.restart();
    const another = await greetedCitizen(house.fake, 8);
    expect((await another.say(question)).text).toMatch(answer);
  });
});

/** The check plays every golden question four times. */
const slowMachineMs = 400_000;
const patience = { timeout: 15_000, interval: 500 };

/** As an operator would, by the link of the first start. */
async function firstAdministrator(house: TestHouse): Promise<ConsoleClient> {
  const client = newClient(house.app.url);
  await client.get(house.app.firstLink ?? "");
  await client.post(house.app.firstLink ?? "", { password: testPassword, repeated: testPassword });
  const { text } = await client.get("/console/knowledge");
  expect(text).toContain("Kiến thức");
  return client;
}

async function mineByCommand(house: TestHouse): Promise<string> {
  const command = ["--import", "tsx", "server/commands/mine-aliases.ts", "--apply-proposals"];
  const { stdout } = await promisify(execFile)(process.execPath, command, {
    cwd: root,
    env: { PATH: process.env["PATH"], ...serverEnvironment(house.files, 0) },
  });
  return stdout;
}

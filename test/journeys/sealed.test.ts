import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLog } from "../../server/log.ts";
import { type Role, roles } from "../../server/staff/role.ts";
import { ticketCode } from "../../server/tickets/ticket-code.ts";
import type { ConsoleClient } from "../console/console-client.ts";
import { walkConsole } from "../console/walk-console.ts";
import { type TestHouse, openHouse } from "../support/app.ts";
import { type CitizenTalk, greetedCitizen } from "../support/citizen-talk.ts";
import { databaseKinds } from "../support/database.ts";
import { hireStaff } from "../support/hire-staff.ts";

const group = -1001234567890;
const accused = "Phạm Văn Bịa";
const told = `Hiệu trưởng ${accused} đòi lót tay năm con gà trống để xếp lớp chọn`;

/** Luật Tố cáo 2018, Điều 56: who denounced whom is secret, whoever runs the computers. */
describe.each(databaseKinds)("a tố cáo that a citizen leaves sealed, on %s", (kind) => {
  let house: TestHouse;
  let code: string;
  let logged = "";
  let as: (role: Role) => ConsoleClient;
  /** What would give it away. */
  const traces = (text: string) =>
    [code, code.replaceAll("-", ""), accused, "Phạm Văn B", "gà trống"].filter((secret) =>
      text.toLowerCase().includes(secret.toLowerCase()),
    );

  beforeAll(async () => {
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        logged += chunk.toString();
        done();
      },
    });
    const more = { TELEGRAM_STAFF_GROUP: String(group) };
    house = await openHouse(kind, more, undefined, openLog("trace", stream));
    house.fake.openForum(group);
    code = await denounce(await greetedCitizen(house.fake, 9));
    const everybody = Object.fromEntries(roles.map((role) => [role, role])) as Record<Role, Role>;
    const hired = await hireStaff(house, everybody);
    as = (role) => hired[role];
  }, 60_000);
  afterAll(() => house.close());

  test("the inspector sees it, so there is something to be found", async () => {
    const inspector = as("inspector");
    expect(traces((await inspector.get(`/console/tickets/${code}`)).html)).toContain(accused);
    expect((await inspector.get("/console/tickets?q=ga+trong")).html).toContain(code);
    const walked = await walkConsole(inspector);
    expect(walked.some(({ answer }) => traces(answer.html).includes(code))).toBe(true);
  }, 60_000);

  test.each(roles.filter((role) => role !== "inspector"))(
    "the role %s finds no trace of it on any page, list, count, search, print or export",
    async (role) => {
      const client = as(role);
      const also = [
        `/console/tickets/${code}`,
        `/console/tickets/${code}/print`,
        "/console/tickets?show=all",
        "/console/tickets?q=ga+trong",
        "/console/tickets?q=xep+lop+chon&show=all",
        "/console/audit.csv",
        "/console/channels",
      ];
      const walked = await walkConsole(client, { perKind: 3, also });
      expect(walked.length).toBeGreaterThan(5);
      const found = walked.flatMap(({ path, answer }) =>
        traces(withoutQuestion(answer.html)).map((trace) => `${path}: ${trace}`),
      );
      expect(found).toEqual([]);
    },
    60_000,
  );

  test.each(roles.filter((role) => role !== "inspector"))(
    "nothing that the role %s posts brings it out or changes it",
    async (role) => {
      const client = as(role);
      await client.get("/console");
      const deeds: [path: string, fields: Record<string, string>][] = [
        ["accept", {}],
        ["answer", { answer: "Đã xem", step: "send", seen: "999999" }],
        ["note", { note: "Ghi thử" }],
        ["forward", { outside: "Công an" }],
        ["decline", { ground: "khac", reason: "thử" }],
        ["sort", { kind: "phan_anh", category: "khac" }],
        ["extend", { days: "3", reason: "thử" }],
        ["draft", { text: "thử" }],
      ];
      for (const [deed, fields] of deeds) {
        const { status, html } = await client.post(`/console/tickets/${code}/${deed}`, fields);
        expect([403, 404], deed).toContain(status);
        expect(traces(html), deed).toEqual([]);
      }
      const searches: [path: string, fields: Record<string, string>][] = [
        ["/console/contacts", { q: "gà trống" }],
        ["/console/hotline/look", { what: told, where: "Trường" }],
        ["/console/tickets/merge", { into: code, codes: code }],
      ];
      for (const [path, fields] of searches) {
        const { html } = await client.post(path, fields);
        expect(traces(withoutQuestion(html)), path).toEqual([]);
      }
    },
    60_000,
  );

  test("the public page answers as to a code that does not exist", async () => {
    const ask = async (asked: string) => {
      const body = new URLSearchParams({ code: asked, digits: "1234" });
      const url = new URL("/phieu", house.app.url);
      const answer = await fetch(url, { method: "POST", body, headers: { origin: url.origin } });
      return { status: answer.status, words: (await answer.text()).replaceAll(asked, "") };
    };
    const sealed = await ask(code);
    const unknown = await ask(ticketCode({ series: "PA", year: 26, number: 999 }));
    expect(sealed.status).toBe(unknown.status);
    expect(sealed.words.replaceAll(/\d/g, "")).toBe(unknown.words.replaceAll(/\d/g, ""));
  });

  test("neither the staff group, nor metrics, nor the log hold a word of it", async () => {
    const toOthers = house.fake.log().filter((line) => !/"chat_id":\s*"?9"?\b/.test(line));
    expect(toOthers.filter((line) => line.includes("sendMessage")).flatMap(traces)).toEqual([]);
    const metrics = await (await fetch(new URL("/metrics", house.app.url))).text();
    expect(traces(metrics)).toEqual([]);
    expect(logged).not.toBe("");
    expect(traces(logged)).toEqual([]);
  });
});

/** What a page says back of the question that was asked of it tells nothing new. */
function withoutQuestion(html: string): string {
  return html
    .replaceAll(/<input[^>]*>/g, "")
    .replaceAll(/<textarea[^]*?<\/textarea>/g, "")
    .replaceAll(/\s(?:href|action|data-[a-z-]+)="[^"]*"/g, "");
}

/** Goes the way of the law and leaves it as information; gives the code of the receipt. */
async function denounce(citizen: CitizenTalk): Promise<string> {
  await citizen.say("Tôi muốn tố cáo hiệu trưởng");
  await citizen.tap(/Để lại/);
  for (let step = 0; step < 10; step += 1) {
    const last = citizen.last();
    const receipt = /[A-Z]{2}-\d\d-\d{6}-\w/.exec(last?.text ?? "")?.[0];
    if (receipt) return receipt;
    const labels = (last?.rows ?? []).flat().map((button) => button.label);
    const next = labels.find((label) => /^(Gửi|Bỏ qua|Không|Xong)/.test(label));
    if (next) await citizen.tap(next);
    else await citizen.say(told);
  }
  throw new Error("the sealed form did not end");
}

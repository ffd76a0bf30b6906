import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ConsoleClient } from "../console/console-client.ts";
import { type TestHouse, openHouse } from "../support/app.ts";
import { type CitizenTalk, greetedCitizen } from "../support/citizen-talk.ts";
import { databaseKinds } from "../support/database.ts";
import { hireStaff } from "../support/hire-staff.ts";

describe.each(databaseKinds)("a morning at the desk, on %s", (kind) => {
  let house: TestHouse;
  let lan: ConsoleClient;
  let hoa: ConsoleClient;
  let operator: ConsoleClient;
  beforeAll(async () => {
    house = await openHouse(kind);
    const hired = { lan: "officer", hoa: "officer", operator: "operator" } as const;
    ({ lan, hoa, operator } = await hireStaff(house, hired));
  }, 60_000);
  afterAll(() => house.close());

  const answer = async (officer: ConsoleClient, code: string, words: string, seen?: string) => {
    const page = await officer.get(`/console/tickets/${code}`);
    const form = { answer: words, step: "send", seen: seen ?? seenOn(page.html) };
    return officer.post(`/console/tickets/${code}/answer`, form);
  };

  test("a call becomes a ticket, its caller takes it into their chat and gets the answer there", async () => {
    const { html } = await operator.get("/console/hotline");
    const value = (name: string) =>
      new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? "";
    const saved = await operator.post("/console/hotline", {
      clientId: value("clientId"),
      openedAt: value("openedAt"),
      phone: "0912 345 678",
      kind: "phan_anh",
      category: "nuoc_uong",
      what: "Máy lọc nước của trường hỏng từ đầu tháng.",
      where: "Trường Tiểu học Hoa Mai",
      end: "ticket",
    });
    const call = await operator.get(saved.location ?? "");
    const code = codeIn(call.text);
    expect(call.text).toContain("Vì sao hạn này?");

    const caller = await greetedCitizen(house.fake, 51);
    await caller.say(`phiếu ${code} tới đâu rồi`);
    await caller.say("5678", new RegExp(code));
    await caller.tap("Nhận trả lời tại đây");
    expect((await answer(lan, code, "Máy lọc nước đã thay xong sáng nay.")).status).toBe(303);
    await caller.hear(/Máy lọc nước đã thay xong sáng nay/);
    expect((await lan.get(`/console/tickets/${code}`)).text).toContain("Nối với cuộc trò chuyện");
  }, 60_000);

  test("of two officers who answer at once one is told, and the citizen hears one answer", async () => {
    const parent = await greetedCitizen(house.fake, 52);
    const code = await complain(parent, "Quạt trần lớp 6A1 hỏng ba cái", "Trường THCS Hoa Mai");
    const seen = seenOn((await hoa.get(`/console/tickets/${code}`)).html);
    expect((await answer(lan, code, "Ba quạt đã được thay.")).status).toBe(303);
    const late = await answer(hoa, code, "Chúng tôi sẽ xem.", seen);
    expect(late.status).toBe(422);
    expect(late.text).toContain("Ba quạt đã được thay.");
    expect(late.html).toContain("Chúng tôi sẽ xem.");
    await parent.hear(/Ba quạt đã được thay/);
    expect(house.fake.messages(52).some(({ text }) => text.includes("Chúng tôi sẽ xem"))).toBe(
      false,
    );
  }, 60_000);

  test("three tickets about one matter are merged, each citizen is told and gets the answer", async () => {
    const chats = [61, 62, 63];
    const parents: CitizenTalk[] = [];
    const codes: string[] = [];
    for (const chat of chats) {
      const parent = await greetedCitizen(house.fake, chat);
      parents.push(parent);
      codes.push(await complain(parent, "Cổng trường ngập sau mưa lớn", "Trường THCS Bờ Sông"));
    }
    const [into = "", ...others] = codes;
    await lan.get(`/console/tickets/merge?into=${into}&codes=${others.join(",")}`);
    const chosen = others.map((code): [string, string] => ["code", code]);
    const merged = await lan.postAll("/console/tickets/merge", [["into", into], ...chosen]);
    expect(merged.status).toBe(303);
    for (const parent of parents.slice(1)) await parent.hear(new RegExp(into));
    expect((await answer(lan, into, "Xã đã nạo vét cống trước cổng.")).status).toBe(303);
    for (const parent of parents) await parent.hear(/nạo vét cống/);
    for (const code of others) {
      const page = await lan.get(`/console/tickets/${code}`);
      expect(page.text).toContain("Đã gộp");
    }
    const all = await lan.get("/console/tickets?show=all&q=ngap+sau+mua");
    for (const code of codes) expect(all.text).toContain(code);
  }, 60_000);
});

function seenOn(html: string): string {
  return /name="seen" value="(\d+)"/.exec(html)?.[1] ?? "";
}

function codeIn(text: string): string {
  const code = /PA-\d\d-\d{6}-\w/.exec(text)?.[0];
  if (!code) throw new Error("no code of a ticket");
  return code;
}

/** A complaint without a name, by the shortest way through the form. */
async function complain(parent: CitizenTalk, what: string, where: string): Promise<string> {
  await parent.say("/phananh");
  await parent.say(what);
  for (let step = 0; step < 10; step += 1) {
    const { text, rows } = parent.last() ?? { text: "", rows: [] };
    const receipt = /PA-\d\d-\d{6}-\w/.exec(text)?.[0];
    if (receipt) return receipt;
    const labels = rows.flat().map((button) => button.label);
    const ways = ["Gửi", "Xong", "Bỏ qua", "Không gửi kèm", "Cơ sở vật chất khác"];
    const next = ways.find((label) => labels.includes(label));
    const group = labels.find((label) => label.startsWith("Trường lớp"));
    if (next ?? group) await parent.tap(next ?? group ?? "");
    else await parent.say(where);
  }
  throw new Error(`the form did not end: ${parent.last()?.text}`);
}

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { searchKeysOf } from "../../server/dossiers/search-keys.ts";
import { makeDossier } from "../dossiers/make-dossier.ts";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { signInAs } from "./sign-in-as.ts";

describe.each(databaseKinds)("the list of dossiers on %s", (kind) => {
  let app: ConsoleApp;
  let officer: Awaited<ReturnType<typeof signInAs>>;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(async () => {
    await app.reset();
    officer = await signInAs(app, "officer");
    await officer.get("/console/dossiers");
  });
  afterAll(() => app.close());

  const code = (end: string) => `000.00.99.H99-${end}`;
  const keep = (end: string, more: Parameters<typeof makeDossier>[1] = {}) =>
    makeDossier(app.db.prisma, { code: code(end), ...more });
  const named = (name: string, lastFourDigits?: string) => ({
    searchKeys: searchKeysOf(app.house.secretKey, { name, lastFourDigits }),
  });
  const search = async (q: string, more: Record<string, string> = {}) => {
    const answer = await officer.post("/console/dossiers", { q, ...more });
    return answer.status === 303 ? officer.get(answer.location ?? "") : answer;
  };
  const codesIn = (html: string) =>
    [...html.matchAll(/<th scope="row" class="code"><a[^>]*>([^<]+)</g)].map(([, one = ""]) => one);

  test("a name is found with its tones, without, and by some of its words in any order", async () => {
    await keep("261105-0001", named("Nguyễn Thị Minh Họa"));
    await keep("261105-0002", named("Nguyễn Thị Mẫu"));
    for (const q of ["Nguyễn Thị Minh Họa", "nguyen thi minh hoa", "họa minh", "HOA"]) {
      expect(codesIn((await search(q)).html), q).toEqual([code("261105-0001")]);
    }
    expect(codesIn((await search("nguyễn thi")).html)).toHaveLength(2);
    expect((await search("Nguyễn Thị Hòa")).text).toContain("Không có hồ sơ nào khớp");
  });

  test("a name is in no address, and of the dossier's only the mask is on the page", async () => {
    await keep("261105-0001", named("Nguyễn Thị Minh Họa", "4321"));
    const answer = await officer.post("/console/dossiers", { q: "minh hoa" });
    expect(answer.status).toBe(200);
    expect(answer.html).toContain("Nguyễn V*** M***");
    expect(answer.html).not.toContain("Minh Họa");
    expect(answer.html).not.toMatch(/(href|action)="[^"]*(hoa|4321)/i);
    const asked = await officer.get("/console/dossiers?q=minh%20hoa");
    expect(asked.html).not.toMatch(/value="minh hoa"/);
  });

  test("four digits are the end of a phone number, or a serial, and the page says which", async () => {
    await keep("261105-0001", named("Lê Văn Thử", "0042"));
    await keep("261105-0042");
    await keep("261105-0003", named("Lê Văn Mẫu", "9999"));
    const { html, text } = await search("0042");
    expect(new Set(codesIn(html))).toEqual(new Set([code("261105-0001"), code("261105-0042")]));
    expect(text).toContain("khớp số điện thoại");
    expect(text).toContain("khớp số thứ tự");
    expect(codesIn((await search("0900 000 042")).html)).toEqual([code("261105-0001")]);
    expect(codesIn((await search("lê 0042")).html)).toEqual([code("261105-0001")]);
  });

  test("a whole code in any writing leads to its page, the end of one to the list", async () => {
    await keep("261105-0001");
    await keep("261106-0001");
    const whole = await officer.post("/console/dossiers", { q: "0000099h99 261105 0001" });
    expect(whole.location).toBe(`/console/dossiers/${code("261105-0001")}`);
    for (const q of ["261105-0001", "2611050001", "H99-261105-0001"]) {
      expect(codesIn((await search(q)).html), q).toEqual([code("261105-0001")]);
    }
    expect(codesIn((await search("0001")).html)).toHaveLength(2);
    const other = await keep("", { code: "G03-KQ002402" });
    expect(codesIn((await search("kq002402")).html)).toEqual([other.code]);
  });

  test("whoever works in a unit sees the dossiers of it and below, by every way", async () => {
    const unit = (name: string) =>
      app.db.prisma.unit.create({ data: { name, kind: "commune", createdAt: app.clock.now() } });
    const top = await unit("Sở Minh Họa");
    const [own, other] = [await unit("UBND xã Ví Dụ"), await unit("UBND xã Khác")];
    await app.db.prisma.unit.updateMany({
      where: { id: { in: [own.id, other.id] } },
      data: { parentId: top.id },
    });
    await keep("261105-0001", { unitId: own.id, ...named("Lê Văn Mẫu") });
    await keep("261105-0002", { unitId: other.id, ...named("Lê Văn Mẫu") });
    await keep("261105-0003", named("Lê Văn Mẫu"));
    await app.db.prisma.staff.update({ where: { id: officer.staffId }, data: { unitId: own.id } });
    const mine = [code("261105-0001")];
    expect(codesIn((await officer.get("/console/dossiers")).html)).toEqual(mine);
    expect(codesIn((await search("le van mau")).html)).toEqual(mine);
    expect(codesIn((await search("H99-261105-0002")).html)).toEqual([]);
    const csv = (await officer.get("/console/dossiers.csv")).html;
    expect(csv.trim().split("\r\n")).toHaveLength(2);
    expect((await officer.get(`/console/dossiers/${mine[0]}`)).status).toBe(200);
    expect((await officer.get(`/console/dossiers/${code("261105-0002")}`)).status).toBe(404);
    const leader = await signInAs(app, "leader");
    expect(codesIn((await leader.get("/console/dossiers?unit=none")).html)).toEqual([
      code("261105-0003"),
    ]);
  });

  test("filters: by state, procedure, day of receipt, and what is late or soon due", async () => {
    const day = (at: string) => new Date(`${at}T00:00:00+07:00`);
    await keep("261105-0001", { state: 4, dueOn: day("2026-11-20") });
    await keep("261105-0002", { state: 4, dueOn: day("2026-11-23") });
    await keep("261105-0003", {
      state: 2,
      dueOn: day("2026-11-27"),
      receivedOn: day("2026-11-20"),
    });
    await keep("261105-0004", { state: 5, dueOn: day("2026-11-20") });
    await keep("261105-0005", { state: 9, dueOn: day("2026-11-20"), procedureName: "Việc khác" });
    const listed = async (query: string) =>
      codesIn((await officer.get(`/console/dossiers?${query}`)).html).map((one) => one.slice(-1));
    expect(await listed("due=late")).toEqual(["1"]);
    expect(await listed("due=soon")).toEqual(["2"]);
    expect(await listed("due=week")).toEqual(["2", "3"]);
    expect(await listed("group=waiting")).toEqual(["4"]);
    expect(await listed("group=ready")).toEqual(["5"]);
    expect(await listed("from=2026-11-20&until=2026-11-20")).toEqual(["3"]);
    const options = (await officer.get("/console/dossiers")).html;
    const key = /<option value="([0-9a-f]{10})"[^>]*>Việc khác/.exec(options)?.[1] ?? "";
    expect(await listed(`procedure=${key}`)).toEqual(["5"]);
    expect((await search("", { due: "late" })).text).toContain("trễ 1 ngày làm việc");
  });

  test("the second page goes on behind the first, also of a search by name", async () => {
    const many = Array.from({ length: 51 }, (_, place) => `261105-${`${place}`.padStart(4, "0")}`);
    for (const end of many) await keep(end, named("Lê Văn Mẫu"));
    await keep("261106-0001", { receivedOn: null });
    const first = await officer.get("/console/dossiers");
    expect(first.text).toContain("52 hồ sơ.");
    const next = /<a href="([^"]+after[^"]+)">Trang sau/.exec(first.html)?.[1] ?? "";
    const second = await officer.get(next.replaceAll("&amp;", "&"));
    const codes = [...codesIn(first.html), ...codesIn(second.html)];
    expect(codes[0]).toBe(code("261106-0001"));
    expect(codes.slice(1)).toEqual(many.toReversed().map(code));

    const found = await search("lê mẫu");
    const after = /name="after" value="([^"]+)"/.exec(found.html)?.[1] ?? "";
    const last = await search("lê mẫu", { after });
    expect(codesIn(last.html)).toEqual([code("261105-0000")]);
    expect(last.text).toContain("Về trang đầu");
  }, 20_000);

  test("the export has the same rows, and nothing that a spreadsheet takes for a formula", async () => {
    await keep("261105-0001", { office: "=1+1", applicantMask: "@N***" });
    await keep("261105-0002", { state: 9 });
    const { html, headers } = await officer.get("/console/dossiers.csv?group=running");
    expect(headers.get("content-disposition")).toContain("ho-so-2026-11-23.csv");
    expect(html).toContain("'=1+1");
    expect(html).toContain("'@N***");
    expect(html).not.toContain("261105-0002");
  });

  test("an empty house says how dossiers come in", async () => {
    expect((await officer.get("/console/dossiers")).text).toContain("Chưa có hồ sơ nào.");
  });
});

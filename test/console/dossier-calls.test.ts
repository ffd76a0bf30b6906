import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { callsOnPage } from "../../server/dossier-news/calls-view.ts";
import type { Role } from "../../server/staff/role.ts";
import { makeDossier } from "../dossiers/make-dossier.ts";
import { makeContact } from "../support/make-people.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { signInAs } from "./sign-in-as.ts";

const path = "/console/dossiers/calls";
const code = "000.00.99.H99-261105-0023";

describe("the list of calls about dossiers", () => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp("embedded");
  });
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  /** News that no letter could bring to `followers` contacts. */
  async function toCall(more: Parameters<typeof makeDossier>[1] = {}, followers = 1) {
    const { code: own } = await makeDossier(app.db.prisma, more);
    const { id: dossierId } = await app.db.prisma.dossier.findUniqueOrThrow({
      where: { code: own },
    });
    const at = app.clock.now();
    for (let left = followers; left > 0; left -= 1) {
      const { id: contactId } = await makeContact(app.db.prisma, { channel: "web" });
      const row = { dossierId, contactId, kind: "change", subject: "7", state: "to_call", at };
      await app.db.prisma.dossierNotice.create({ data: row });
    }
  }
  const makeUnit = (name: string, parentId: string | null) =>
    app.db.prisma.unit.create({
      data: { name, parentId, kind: "department", createdAt: app.clock.now() },
    });
  const read = async (role: Role) => (await signInAs(app, role)).get(path);
  const states = async () =>
    (await app.db.prisma.dossierNotice.findMany()).map(({ state }) => state);

  test("says so when nobody needs a call", async () => {
    expect((await read("officer")).text).toContain("Không có ai cần gọi");
  });

  test("shows what to read aloud as the dossier stands now, and where the number is", async () => {
    await toCall({ state: 5, remark: "Bản sao học bạ", office: "Trung tâm Mẫu" });
    const { text } = await read("officer");
    expect(text).toContain(code);
    expect(text).toContain("cần bổ sung giấy tờ");
    expect(text).toContain("Cần bổ sung: Bản sao học bạ");
    expect(text).toContain("Số điện thoại của họ ở trong phần mềm một cửa");
    expect(text).not.toContain("1234");
  });

  test("one call tells all followers of a dossier", async () => {
    await toCall({}, 3);
    const officer = await signInAs(app, "officer");
    expect((await officer.get(path)).text).toContain("1 hồ sơ đang chờ gọi");
    const answer = await officer.post(path, { code });
    expect([answer.status, answer.location]).toEqual([303, path]);
    expect(await states()).toEqual(["called", "called", "called"]);
    const { text } = await officer.get(path);
    expect(text).toContain("Đã ghi là đã gọi báo tin");
    expect(text).toContain("Không có ai cần gọi");
    expect(text).toContain("Đã gọi trong một ngày qua");
  });

  test("a call marked by mistake is put back on the list", async () => {
    await toCall();
    const officer = await signInAs(app, "officer");
    await officer.get(path);
    await officer.post(path, { code });
    await officer.post(`${path}/undo`, { code });
    expect(await states()).toEqual(["to_call"]);
    expect((await officer.get(path)).text).toContain("1 hồ sơ đang chờ gọi");
  });

  test("whoever does not answer goes behind the others, and that can be taken back", async () => {
    const other = "000.00.99.H99-261105-0042";
    await toCall();
    await toCall({ code: other });
    const officer = await signInAs(app, "officer");
    const first = async () => {
      const { text } = await officer.get(path);
      return text.indexOf(code) < text.indexOf(other) ? code : other;
    };
    expect(await first()).toBe(code);
    await officer.post(`${path}/missed`, { code });
    expect((await officer.get(path)).text).toContain("Đã gọi 1 lần không gặp, lần cuối lúc");
    expect(await first()).toBe(other);
    await officer.post(`${path}/missed/undo`, { code });
    expect(await first()).toBe(code);
    expect((await officer.get(path)).text).not.toContain("lần không gặp");
    expect(await states()).toEqual(["to_call", "to_call"]);
  });

  test("the list has pages, stays on the one in hand, and refreshes itself", async () => {
    for (let number = 1; number <= callsOnPage + 1; number += 1) {
      await toCall({ code: `000.00.99.H99-261105-${1000 + number}` });
    }
    const officer = await signInAs(app, "officer");
    const one = await officer.get(path);
    expect(one.text).toContain(`${callsOnPage + 1} hồ sơ đang chờ gọi`);
    expect(one.html).toContain(`href="${path}?page=2"`);
    expect(one.html).toContain(`data-live="calls"`);
    const last = `000.00.99.H99-261105-${1001 + callsOnPage}`;
    expect(one.text).not.toContain(last);
    const two = await officer.get(`${path}?page=2`);
    expect(two.text).toContain(last);
    expect(two.html).toContain(`data-live-page="${path}?page=2"`);
    const answer = await officer.post(path, { code: last, page: "2" });
    expect(answer.location).toBe(`${path}?page=2`);
    expect((await officer.get(`${path}?page=2`)).text).toContain("Trang này không còn hồ sơ nào.");
  });

  test("two colleagues who press at once are both answered", async () => {
    await toCall();
    const officer = await signInAs(app, "officer");
    await officer.get(path);
    await officer.post(path, { code });
    await officer.post(path, { code });
    expect((await officer.get(path)).text).toContain("Danh sách đã thay đổi");
  });

  test("whoever is bound to a unit sees and marks the dossiers of that unit alone", async () => {
    const top = await makeUnit("Sở Mẫu", null);
    const own = await makeUnit("Phòng Mẫu", top.id);
    const other = await makeUnit("Phòng Khác", top.id);
    await toCall({ unitId: own.id });
    const theirs = "000.00.99.H99-261105-0042";
    await toCall({ code: theirs, unitId: other.id });
    const officer = await signInAs(app, "officer");
    await app.db.prisma.staff.update({ where: { id: officer.staffId }, data: { unitId: own.id } });
    const { text } = await officer.get(path);
    expect(text).toContain(code);
    expect(text).not.toContain(theirs);
    await officer.post(path, { code: theirs });
    expect(await states()).toEqual(["to_call", "to_call"]);
  });

  test("whoever may not see dossiers sees no calls", async () => {
    expect((await read("editor")).status).toBe(403);
  });
});

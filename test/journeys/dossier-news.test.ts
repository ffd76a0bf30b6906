import { afterAll, beforeAll, expect, test } from "vitest";
import type { ConsoleClient } from "../console/console-client.ts";
import { openHouse, type TestHouse } from "../support/app.ts";
import { greetedCitizen } from "../support/citizen-talk.ts";
import { hireStaff } from "../support/hire-staff.ts";

const code = "000.00.12.H17-261105-0023";
const headings = "Mã hồ sơ;Trạng thái;Tên thủ tục;Đơn vị xử lý;Chủ hồ sơ;Số điện thoại;Ghi chú";
const remark = "Nộp thêm bản sao học bạ.";
let house: TestHouse;
let admin: ConsoleClient;
let token = "";

beforeAll(async () => {
  // Alike times: the test must hear its news at night as well.
  house = await openHouse("embedded", { NEWS_QUIET_HOURS: "00:00-00:00" });
  ({ admin } = await hireStaff(house, { admin: "administrator" }));
  await admin.get("/console/tokens");
  const scope = "dossiers.import";
  const made = await admin.post("/console/tokens", { name: "Máy chủ một cửa", scope });
  token = /danhoi_[\w-]+/.exec(made.html)?.[0] ?? "";
});
afterAll(() => house.close());

/** What the one-stop software does each few minutes. */
async function handIn(state: number, note = ""): Promise<string> {
  const row = `${code};${state};Chuyển trường;Sở GDĐT;Nguyễn Văn Mẫu;0912 345 678;${note}`;
  const answer = await fetch(`${house.app.url}/api/dossiers/import`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "text/csv" },
    body: `${headings}\n${row}\n`,
  });
  return `${answer.status} ${await answer.text()}`;
}

test("an applicant looks up, follows, is told of papers to bring, and stops with one tap", async () => {
  expect(await handIn(4)).toMatch(/^20[02] /);
  const applicant = await greetedCitizen(house.fake, 31);
  await applicant.say(`hồ sơ ${code.toLowerCase()} của em tới đâu rồi`, /4 số cuối/);
  const shown = await applicant.say("5678", /Đang xử lý/);
  expect(shown.text).toContain("Nguyễn V*** M***");
  await applicant.tap("Báo tin cho tôi");

  expect(await handIn(5, remark)).toMatch(/^20[02] /);
  const news = await applicant.hear(/Tin mới về hồ sơ/);
  expect(news.text).toContain(remark);
  expect(news.text).not.toContain("Nguyễn");
  expect((await applicant.tap("Ngừng báo tin")).text).toMatch(/ngừng/i);

  const page = await admin.get(`/console/dossiers/${code}`);
  expect(page.text).toContain("Yêu cầu bổ sung giấy tờ");
  expect(page.text).not.toContain("Nguyễn Văn Mẫu");
}, 60_000);

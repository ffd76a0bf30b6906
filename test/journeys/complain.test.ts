import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newClient } from "../console/console-client.ts";
import { type TestHouse, openHouse } from "../support/app.ts";
import { databaseKinds } from "../support/database.ts";
import { greetedCitizen } from "../support/citizen-talk.ts";

describe.each(databaseKinds)("a parent complains, on %s", (kind) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse(kind);
  });
  afterAll(() => house.close());

  test("an officer answers in the console, the parent replies, agrees and rates", async () => {
    const { fake, app } = house;
    const parent = await greetedCitizen(fake, 7);
    await parent.say("/phananh");
    await parent.say("Nhà vệ sinh của trường hỏng đã hai tuần");
    await parent.tap("Nhà vệ sinh sạch");
    await parent.say("Trường Tiểu học Hoa Mai");
    await parent.say("Từ đầu tháng 11");
    await parent.tap("Bỏ qua");
    await parent.tap(/[Kk]hông/);
    const receipt = await parent.tap("Gửi");
    const code = /PA-\d\d-\d{6}-\w/.exec(receipt.text)?.[0] ?? "";
    expect(code).not.toBe("");

    const officer = newClient(app.url);
    const password = "hoa sữa thơm tháng mười";
    await officer.get(app.firstLink ?? "");
    expect((await officer.post(app.firstLink ?? "", { password, repeated: password })).status).toBe(
      303,
    );
    expect((await officer.get("/console/tickets")).text).toContain(code);
    const answer = async (words: string): Promise<void> => {
      const page = await officer.get(`/console/tickets/${code}`);
      expect(page.text).toContain("Nhà vệ sinh của trường hỏng");
      const seen = /name="seen" value="([^"]+)"/.exec(page.html)?.[1] ?? "";
      const form = { answer: words, step: "send", seen };
      expect((await officer.post(`/console/tickets/${code}/answer`, form)).status).toBe(303);
      await parent.hear(new RegExp(words));
    };
    await answer("Nhà trường đang cho thợ sửa");

    await parent.tap("Bổ sung ý kiến");
    await parent.say("Cảm ơn, xin báo khi xong nhé");
    expect((await officer.get(`/console/tickets/${code}`)).text).toContain("xin báo khi xong");
    await parent.say(`/phieu ${code}`, new RegExp(code));

    await answer("Nhà vệ sinh đã dùng được từ hôm nay");
    await parent.tap("Đồng ý, đóng phiếu");
    await parent.tap(/5/);
    const closed = await officer.get(`/console/tickets/${code}`);
    expect(closed.text).toContain("Đã đóng");
    expect(closed.text).toContain("5 / 5");
  });

  test("a tố cáo never becomes an ordinary ticket", async () => {
    const citizen = await greetedCitizen(house.fake, 9);
    const answer = await citizen.say("toi muon to cao hieu truong nhan tien chay truong");
    expect(answer.text).toMatch(/[Tt]ố cáo/);
    expect(answer.text).not.toContain("nhận tiền chạy trường");
    expect(answer.text).not.toMatch(/PA-\d\d/);
  });

  test("danger to a child puts the emergency numbers first", async () => {
    const citizen = await greetedCitizen(house.fake, 10);
    const answer = await citizen.say("con toi bi danh hoi dong o truong, cuu voi");
    expect(answer.text.slice(0, 200)).toContain("111");
  });
});

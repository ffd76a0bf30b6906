import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newClient } from "../console/console-client.ts";
import { type TestHouse, openHouse } from "../support/app.ts";
import { type CitizenTalk, greetedCitizen } from "../support/citizen-talk.ts";
import { databaseKinds } from "../support/database.ts";

const group = -1001234567890;
const officer = 6001;

describe.each(databaseKinds)("the staff's group of the real application, on %s", (kind) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse(kind, { TELEGRAM_STAFF_GROUP: String(group) });
    house.fake.openForum(group);
    const chat = { id: group, type: "supergroup", is_forum: true };
    const member = { user: { id: 1, is_bot: true }, status: "administrator" };
    house.fake.update(group, "my_chat_member", { chat, new_chat_member: member });
  });
  afterAll(() => house.close());

  test("a colleague links their account and works on a complaint from card to close", async () => {
    const { fake, app } = house;
    const client = newClient(app.url);
    const password = "hoa sữa thơm tháng mười";
    await client.get(app.firstLink ?? "");
    await client.post(app.firstLink ?? "", { password, repeated: password });
    expect((await client.get("/console/account")).text).toContain("Chưa liên kết tài khoản nào.");
    const shown = await client.post("/console/account/chat-link");
    const linkCode = /\d{3}-\d{3}/.exec(shown.text)?.[0] ?? "";
    fake.say(officer, `/lienket ${linkCode}`);
    await fake.waitFor(officer, /đã liên kết/);
    expect((await client.get("/console/account")).text).toContain("đuôi 6001");

    const parent = await greetedCitizen(fake, 7);
    const code = await complain(parent);
    const card = await fake.waitFor(group, new RegExp(`Phiếu ${code}[^]*Tóm tắt`));
    const { thread } = card;
    expect(card.text).toContain("Nhà vệ sinh của trường hỏng");

    const accepted = fake.tapIn(group, officer, card, "Nhận");
    await fake.waitFor(group, /Tình trạng: đang xử lý/);
    expect(fake.isAnswered(accepted)).toBe(true);
    fake.writeIn(group, { from: officer, thread }, "Nhà trường đang cho thợ sửa.");
    const draft = await fake.waitFor(group, /Bản nháp/);
    fake.tapIn(group, officer, draft, "Gửi cho người dân");
    await parent.hear(/Nhà trường đang cho thợ sửa/);

    await parent.tap("Bổ sung ý kiến");
    await parent.say("Cảm ơn, khi nào xong xin báo nhé");
    const words = await fake.waitFor(group, /Người dân viết thêm[^]*khi nào xong/);
    expect(words.thread).toBe(thread);
    fake.writeIn(group, { from: officer, thread }, "Đã sửa xong hôm nay.");
    const second = await fake.waitFor(group, /Bản nháp[^]*Đã sửa xong/);
    fake.tapIn(group, officer, second, "Gửi cho người dân");
    await parent.hear(/Đã sửa xong hôm nay/);
    await parent.tap("Đồng ý, đóng phiếu");
    await fake.waitFor(group, /Người dân đồng ý đóng phiếu/);
    await fake.waitFor(group, /Tình trạng: đã đóng/);
    const page = await client.get(`/console/tickets/${code}`);
    expect(page.text).toContain("Đã đóng");
    expect(page.text).toContain("Đã sửa xong hôm nay.");
    const audit = await client.get("/console/audit");
    expect(audit.text).toContain("Liên kết tài khoản Telegram");
    expect((await client.get("/console/channels")).text).toContain("Nhóm trên Telegram");

    const account = /name="account" value="([^"]+)"/.exec(
      (await client.get("/console/account")).html,
    )?.[1];
    await client.post("/console/account/chat-link/end", { account: account ?? "" });
    fake.writeIn(group, { from: officer }, "/viec");
    await fake.waitFor(group, /chưa liên kết/);
  }, 60_000);

  test("danger to a child is called into the group at once, without a word of it", async () => {
    const { fake } = house;
    const child = await greetedCitizen(fake, 12);
    await child.say("con toi bi danh hoi dong o truong, cuu voi");
    const call = await fake.waitFor(group, /trẻ em gặp nguy hiểm/);
    expect(call.thread).toBeUndefined();
    expect(call.text).not.toContain("danh hoi dong");
  }, 60_000);

  test("what a citizen leaves sealed never gets to the group", async () => {
    const { fake } = house;
    const citizen = await greetedCitizen(fake, 9);
    await citizen.say("Tôi muốn tố cáo ông Phạm Văn Mẫu nhận tiền chạy trường");
    const label = citizen
      .last()
      ?.rows.flat()
      .find((button) => /Để lại/.test(button.label))?.label;
    await citizen.tap(label ?? "Để lại làm thông tin");
    for (
      let step = 0;
      step < 8 && !/TC-|[A-Z]{2}-\d\d-\d{6}/.test(citizen.last()!.text);
      step += 1
    ) {
      const labels = citizen
        .last()!
        .rows.flat()
        .map((button) => button.label);
      const next = labels.find((one) => /^(Gửi|Bỏ qua|Không)/.test(one));
      if (next) await citizen.tap(next);
      else await citizen.say("Ông Phạm Văn Mẫu nhận tiền chạy trường");
    }
    const sealed = /[A-Z]{2}-\d\d-\d{6}-\w/.exec(citizen.last()!.text)?.[0] ?? "";
    expect(sealed).not.toBe("");
    const other = await greetedCitizen(fake, 10);
    const code = await complain(other);
    await fake.waitFor(group, new RegExp(`Phiếu ${code}[^]*Tóm tắt`));
    const toGroup = fake.log().filter((line) => line.includes(String(group)));
    expect(toGroup.join("\n")).not.toMatch(/Phạm|chạy trường/);
    expect(toGroup.join("\n")).not.toContain(sealed);
  }, 60_000);
});

/** Goes through the complaint form, whatever it asks; gives the code of the receipt. */
async function complain(citizen: CitizenTalk): Promise<string> {
  await citizen.say("/phananh");
  for (let step = 0; step < 15; step += 1) {
    const { text, rows } = citizen.last()!;
    const code = /PA-\d\d-\d{6}-\w/.exec(text)?.[0];
    if (code) return code;
    const labels = rows.flat().map((button) => button.label);
    const next = ["Gửi", "Bỏ qua", "Cơ sở vật chất"].find((one) => labels.includes(one));
    const no = labels.find((one) => one.startsWith("Không"));
    const first = /có phải là|chọn một mục/.test(text) ? labels[0] : undefined;
    const label = next ?? no ?? first;
    if (label !== undefined) await citizen.tap(label);
    else await citizen.say("Nhà vệ sinh của trường hỏng đã hai tuần");
  }
  throw new Error(`no receipt; the last message was: ${citizen.last()?.text}`);
}

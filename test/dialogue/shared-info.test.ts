import { expect, test } from "vitest";
import type { Content } from "../../bot/message.ts";
import { fillUntilContact } from "../support/fill-feedback.ts";
import { type PaperTalk, startTalk, wordsOf } from "../support/paper-talk.ts";

const shared = (info: object): Content => ({ kind: "shared_info", ...info });
const whole = { name: "Trần Thị Mẫu", phone: "84912345678", address: "Thôn Mẫu, xã Mẫu" };

async function askedForName(): Promise<PaperTalk> {
  const talk = startTalk();
  await fillUntilContact(talk);
  await talk.tap("Có, gửi kèm");
  return talk;
}

test("the contact is asked for by one tap at the first of its questions, and in words", async () => {
  const talk = startTalk();
  await fillUntilContact(talk);
  const [asked] = (await talk.tap("Có, gửi kèm")).replies;
  expect(asked).toMatchObject({ asks: "contact" });
  expect(asked?.text).toContain("họ và tên");
  const [next] = (await talk.say("Trần Thị Mẫu")).replies;
  expect(next?.asks).toBeUndefined();
});

test("what is shared fills the form and is said back at review", async () => {
  const talk = await askedForName();
  const review = wordsOf(await talk.say(shared(whole)));
  for (const said of [whole.name, whole.address, "0912345678"]) expect(review).toContain(said);
  await talk.tap("Gửi");
  expect(talk.desk.paper.opened[0]).toMatchObject({ ...whole, phone: "0912345678" });
});

test("what is missing or wrong is asked on", async () => {
  const talk = await askedForName();
  const turn = await talk.say(shared({ ...whole, phone: "12345" }));
  expect(turn.state.form).toMatchObject({ at: "phone", answers: { name: whole.name } });
  expect(turn.replies[0]?.asks).toBeUndefined();
  expect((await talk.say("0912 345 678")).state.form?.at).toBe("confirm");
});

test("what was typed before stays", async () => {
  const talk = await askedForName();
  await talk.say("Lê Văn Thử");
  await talk.say(shared(whole));
  expect(talk.state.form).toMatchObject({ at: "confirm", answers: { name: "Lê Văn Thử" } });
});

test("of what can't be read nothing is taken, and the question stands", async () => {
  const talk = await askedForName();
  const turn = await talk.say(shared({}));
  expect(turn.state.form?.at).toBe("name");
  expect(wordsOf(turn)).toContain("chưa đọc được");
});

test("sealed information takes a shared phone and nothing else", async () => {
  const talk = startTalk();
  await talk.say("tôi muốn tố cáo hiệu trưởng nhận tiền chạy trường của nhiều phụ huynh");
  await talk.tap("Để lại làm thông tin");
  await talk.say("bỏ qua");
  await talk.say(shared(whole));
  expect(talk.state.form).toMatchObject({ at: "confirm", answers: { phone: "0912345678" } });
  expect(talk.state.form?.answers["name"]).toBeUndefined();
});

test("shared where nothing asks for it, it is thanked for and not kept", async () => {
  const talk = startTalk();
  const turn = await talk.say(shared(whole));
  expect(wordsOf(turn)).toContain("không lưu");
  expect(JSON.stringify(turn.state)).not.toContain("Mẫu");
  await talk.say("/phananh");
  const amid = await talk.say(shared(whole));
  expect(amid.state.form).toMatchObject({ at: "what" });
  expect(JSON.stringify(amid.state)).not.toContain("Mẫu");
});

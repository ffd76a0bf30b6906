import { expect, test } from "vitest";
import { fillUntilContact } from "../support/fill-feedback.ts";
import { openPaperDesk } from "../support/paper-desk.ts";
import { startTalk, wordsOf } from "../support/paper-talk.ts";

const colleague = { kind: "colleague", text: "Con chị học lớp mấy?" } as const;

test("where a colleague writes the assistant keeps silent, and opens no ticket", async () => {
  const talk = startTalk();
  await fillUntilContact(talk);
  expect(await talk.say(colleague)).toMatchObject({ replies: [], outcome: "handed_over_silent" });
  expect(talk.desk.paper.handedOver).toBe(true);
  expect(talk.desk.paper.calls).toEqual([]);
  expect((await talk.say("Cháu học lớp 2 ạ")).replies).toEqual([]);
  expect(talk.state.form).toMatchObject({ isPaused: true, at: "identify" });
});

test("a number typed next answers the colleague, not a list of ours", async () => {
  const talk = startTalk();
  await talk.say("gặp cán bộ");
  await talk.say(colleague);
  for (const number of ["1", "0"])
    expect((await talk.say(number)).outcome).toBe("handed_over_silent");
  expect(talk.desk.paper.passedOn).toEqual(["1", "0"]);
});

test.each(["menu", "gặp trợ lý", "/menu"])("%s calls the assistant back", async (words) => {
  const talk = startTalk();
  await talk.say(colleague);
  expect((await talk.say(words)).outcome).toBe("menu");
  expect(talk.desk.paper.handedOver).toBe(false);
});

test("a consent that was taken back erases all at once, without a word", async () => {
  const talk = startTalk();
  await fillUntilContact(talk);
  const turn = await talk.say({ kind: "withdrawn" });
  expect(turn).toMatchObject({ replies: [], state: {}, outcome: "erased" });
  expect(talk.desk.paper.withdrawals).toBe(1);
});

test("it does so as well while a person has the talk", async () => {
  const talk = startTalk();
  await talk.say("gặp cán bộ");
  await talk.say({ kind: "withdrawn" });
  expect(talk.desk.paper.withdrawals).toBe(1);
});

test("what the channel withholds is answered with the office's phone number", async () => {
  const hidden = { kind: "unsupported", name: "unsupported" } as const;
  const talk = startTalk(openPaperDesk({ office: { hotline: "1900 0000" } }));
  expect(wordsOf(await talk.say(hidden))).toContain("gọi 1900 0000");
  expect(wordsOf(await startTalk().say(hidden))).toContain("liên hệ trực tiếp với cơ quan");
  await talk.say("gặp cán bộ");
  await talk.say(hidden);
  expect(talk.desk.paper.passedOn.join()).toContain("không cho xem");
});

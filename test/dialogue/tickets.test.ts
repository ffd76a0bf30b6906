import { describe, expect, test } from "vitest";
import { openPaperDesk, putTicket } from "../support/paper-desk.ts";
import { labelsOf, startTalk, wordsOf } from "../support/paper-talk.ts";

describe("a ticket of one's own", () => {
  test.each([
    ["new", "đang chờ phân công"],
    ["accepted", "đang xử lý"],
    ["answered", "Đã có trả lời"],
    ["waiting_for_citizen", "chờ anh/chị bổ sung"],
    ["closed", "Đã đóng"],
    ["declined", "Không thuộc diện"],
  ] as const)("tells %s in words", async (status, words) => {
    const desk = openPaperDesk();
    const code = putTicket(desk, { status });
    const turn = await startTalk(desk).say(`/phieu ${code}`);
    expect(turn.outcome).toBe("ticket_status");
    expect(wordsOf(turn)).toContain(words);
  });

  test("shows the due date while it is open, and the last answer", async () => {
    const desk = openPaperDesk();
    putTicket(desk, { status: "accepted", answer: "Đã kiểm tra." });
    const said = wordsOf(await startTalk(desk).say("/phieu pa26004217k"));
    expect(said).toContain("24/11/2026");
    expect(said).toContain("Đã kiểm tra.");
  });

  test("gives the files of the last answer again, each by itself but the first", async () => {
    const desk = openPaperDesk();
    const fileOf = (name: string) => ({ id: name, name, type: "application/pdf", bytes: 100 });
    const files = [fileOf("Biên bản.pdf"), fileOf("Phụ lục.pdf")];
    const code = putTicket(desk, { status: "answered", answer: "Xin gửi biên bản.", files });
    const { replies } = await startTalk(desk).say(`/phieu ${code}`);
    expect(replies.map(({ text, file }) => [text === "", file?.name])).toEqual([
      [false, "Biên bản.pdf"],
      [true, "Phụ lục.pdf"],
    ]);
  });

  test("answered: the citizen may add words", async () => {
    const desk = openPaperDesk();
    const code = putTicket(desk, { status: "answered" });
    const talk = startTalk(desk);
    await talk.press(`t:reply:${code}`);
    expect((await talk.say("sân trường vẫn ngập ạ")).outcome).toBe("ticket_reply");
    expect(desk.paper.added).toEqual([{ code, words: "sân trường vẫn ngập ạ" }]);
    expect((await talk.say("chuyển trường cần giấy tờ gì")).outcome).toBe("answered_aspect");
  });

  test("answered: the citizen may close and give stars", async () => {
    const desk = openPaperDesk();
    const code = putTicket(desk, { status: "answered" });
    const talk = startTalk(desk);
    expect((await talk.press(`t:close:${code}`)).outcome).toBe("ticket_closed");
    expect((await talk.say("4")).outcome).toBe("rated");
    expect(desk.paper.stars).toEqual([{ code, stars: 4 }]);
  });

  test("not answered: it can't be closed", async () => {
    const desk = openPaperDesk();
    const code = putTicket(desk, { status: "new" });
    const turn = await startTalk(desk).press(`t:close:${code}`);
    expect(wordsOf(turn)).toContain("chưa đóng được");
  });

  test("closed: nothing more can be added", async () => {
    const desk = openPaperDesk();
    const code = putTicket(desk, { status: "closed" });
    expect(wordsOf(await startTalk(desk).press(`t:reply:${code}`))).toContain("đã đóng");
  });

  test("closed while the citizen was writing: says so", async () => {
    const desk = openPaperDesk();
    const code = putTicket(desk, { status: "answered" });
    const talk = startTalk(desk);
    await talk.press(`t:reply:${code}`);
    putTicket(desk, { status: "closed" });
    expect(wordsOf(await talk.say("còn một ý nữa"))).toContain("đã đóng");
  });

  test("the invitation to write ends with whatever else is done", async () => {
    const desk = openPaperDesk();
    const code = putTicket(desk, { status: "answered" });
    const talk = startTalk(desk);
    await talk.press(`t:reply:${code}`);
    await talk.say("/menu");
    await talk.say("thủ tục chuyển trường");
    expect(desk.paper.added).toEqual([]);
  });

  test("a picture leaves the invitation standing", async () => {
    const desk = openPaperDesk();
    const code = putTicket(desk, { status: "answered" });
    const talk = startTalk(desk);
    await talk.press(`t:reply:${code}`);
    await talk.say({ kind: "attachment", media: "photo" });
    expect((await talk.say("ảnh sân trường hôm nay")).outcome).toBe("ticket_reply");
  });

  test("several are listed to choose from", async () => {
    const desk = openPaperDesk();
    putTicket(desk, { status: "new" });
    putTicket(desk, { status: "answered", code: "KN-26-000002-A" });
    const talk = startTalk(desk);
    expect(labelsOf(await talk.say("phản ánh của tôi đến đâu rồi"))).toContain("PA-26-004217-K");
    expect(wordsOf(await talk.tap("KN-26-000002-A"))).toContain("Phiếu KN-26-000002-A");
  });

  test("an unknown code asks for the digits of the phone, like one of another channel", async () => {
    const talk = startTalk();
    expect(wordsOf(await talk.say("/phieu PA-26-999999-Z"))).toContain("4 số cuối");
    expect(wordsOf(await talk.say("1234"))).toContain("chưa khớp");
    expect(talk.state.form).toBeUndefined();
  });

  test("one of another channel is shown to whoever knows code and digits, without its words", async () => {
    const talk = startTalk();
    talk.desk.paper.elsewhere = {
      code: "PA-26-004217-K",
      kind: "phan_anh",
      status: "accepted",
      openedAt: new Date("2026-11-10T02:00:00Z"),
      dueAt: new Date("2026-11-24T10:00:00Z"),
      steps: [{ at: new Date("2026-11-11T02:00:00Z"), words: "Cán bộ đã nhận xử lý" }],
    };
    await talk.say("phiếu PA-26-004217-K tới đâu rồi");
    const shown = wordsOf(await talk.say("0912 345 678"));
    expect(shown).toContain("11/11/2026: Cán bộ đã nhận xử lý");
    expect(shown).toContain("24/11/2026");
  });

  test("asking for a code amid a form does not lose the draft", async () => {
    const talk = startTalk();
    await talk.say("/phananh");
    expect(wordsOf(await talk.say("/phieu PA-26-999999-Z"))).toContain("không tìm thấy");
    expect(talk.state.form?.name).toBe("feedback");
  });

  test("pictures may be added to a ticket, several and then words", async () => {
    const talk = startTalk();
    const code = putTicket(talk.desk, { status: "waiting_for_citizen" });
    await talk.press(`t:reply:${code}`);
    await talk.say({ kind: "attachment", media: "photo", file: { ref: "a" } });
    await talk.say({ kind: "attachment", media: "photo", file: { ref: "b" } });
    await talk.say("đây là hai tấm ảnh chụp sáng nay");
    expect(talk.desk.paper.added).toEqual([
      { code, words: "(Người dân gửi kèm ảnh hoặc tệp.)", attachments: ["file-1"] },
      { code, words: "(Người dân gửi kèm ảnh hoặc tệp.)", attachments: ["file-2"] },
      { code, words: "đây là hai tấm ảnh chụp sáng nay" },
    ]);
  });
});

describe("a person of the staff", () => {
  test("is called with the citizen's words; then the assistant is silent", async () => {
    const talk = startTalk();
    await talk.say("tôi cần gặp cán bộ hỏi việc chuyển trường của cháu");
    expect(talk.desk.paper.calls).toEqual(["tôi cần gặp cán bộ hỏi việc chuyển trường của cháu"]);
    expect(await talk.say("thủ tục chuyển trường")).toMatchObject({
      outcome: "handed_over_silent",
      replies: [],
    });
    expect(talk.desk.paper.passedOn).toEqual(["thủ tục chuyển trường"]);
  });

  test.each(["/menu", "/start", "nói chuyện lại với trợ lý", "noi chuyen lai voi tro ly", "menu"])(
    "%s calls the assistant back",
    async (words) => {
      const talk = startTalk();
      await talk.say("cho gặp cán bộ");
      expect((await talk.say(words)).outcome).toBe("menu");
      expect(talk.desk.paper.handedOver).toBe(false);
      expect(talk.desk.paper.passedOn).toEqual([]);
    },
  );

  test("the button calls the assistant back", async () => {
    const talk = startTalk();
    await talk.say("cho gặp cán bộ");
    await talk.tap("Nói chuyện lại với trợ lý");
    expect(talk.desk.paper.handedOver).toBe(false);
  });

  test("allegations go to the person, and are not answered", async () => {
    const talk = startTalk();
    await talk.say("cho gặp cán bộ");
    expect((await talk.say("tôi muốn tố cáo")).outcome).toBe("handed_over_silent");
  });

  test("in danger the numbers are said all the same, and the words reach the person", async () => {
    const talk = startTalk();
    await talk.say("cho gặp cán bộ");
    expect((await talk.say("con tôi bị bạo hành")).outcome).toBe("route_emergency");
    expect(talk.desk.paper.passedOn).toEqual(["con tôi bị bạo hành"]);
  });

  test("buttons below a letter of the staff still work", async () => {
    const talk = startTalk();
    await talk.say("cho gặp cán bộ");
    const code = putTicket(talk.desk, { status: "answered" });
    expect((await talk.press(`t:close:${code}`)).outcome).toBe("ticket_closed");
  });

  test("other buttons and pictures are answered by silence", async () => {
    const talk = startTalk();
    await talk.say("cho gặp cán bộ");
    expect((await talk.press("m:ask")).replies).toEqual([]);
    expect((await talk.say({ kind: "attachment", media: "photo" })).replies).toEqual([]);
    expect(talk.desk.paper.passedOn).toHaveLength(1);
  });
});

describe("erasing", () => {
  test("is explained, confirmed, done, and the talk begins anew", async () => {
    const talk = startTalk();
    await talk.say("thủ tục chuyển trường");
    const asked = await talk.say("/xoadulieu");
    expect(wordsOf(asked)).toContain("Vẫn giữ");
    expect(talk.desk.paper.erasures).toBe(0);
    const turn = await talk.tap("Xóa dữ liệu của tôi");
    expect(turn).toMatchObject({ outcome: "erased", state: {} });
    expect(talk.desk.paper.erasures).toBe(1);
    expect(wordsOf(await talk.say("alo"))).toContain("/xoadulieu");
  });

  test("an old button does not erase, it explains again", async () => {
    const talk = startTalk();
    expect((await talk.press("x:yes")).outcome).toBe("privacy_notice");
    expect(talk.desk.paper.erasures).toBe(0);
  });

  test("may be declined", async () => {
    const talk = startTalk();
    await talk.say("/xoadulieu");
    expect((await talk.tap("Không xóa")).outcome).toBe("noted");
  });

  test("is open to the citizen while a person has the talk", async () => {
    const talk = startTalk();
    await talk.say("cho gặp cán bộ");
    await talk.say("/xoadulieu");
    expect((await talk.tap("Xóa dữ liệu của tôi")).outcome).toBe("erased");
  });
});

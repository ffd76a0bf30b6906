import { describe, expect, test } from "vitest";
import { complaintVersusDenunciation } from "../../bot/texts/legal.ts";
import { story } from "../support/fill-feedback.ts";
import { openPaperDesk } from "../support/paper-desk.ts";
import { labelsOf, startTalk, wordsOf } from "../support/paper-talk.ts";

const toContact = ["/phananh", story, "Cơ sở vật chất", "Trường Mẫu", "Bỏ qua", "Bỏ qua"];
const allegation = "hiệu trưởng Nguyễn Văn Mẫu nhận tiền để xếp lớp chọn từ tháng chín";

describe("khiếu nại and tố cáo", () => {
  test("Luật Tố cáo Điều 22–23: a chat message is no tố cáo, the signed letter is named", async () => {
    const turn = await startTalk().say(`tôi muốn tố cáo ${allegation}`);
    expect(turn.outcome).toBe("route_denunciation");
    expect(wordsOf(turn)).toContain("Luật Tố cáo");
    expect(wordsOf(turn)).toContain("có chữ ký");
  });

  test("Luật Khiếu nại: needs a signed paper or the person", async () => {
    const turn = await startTalk().say("tôi muốn khiếu nại quyết định của trường");
    expect(turn.outcome).toBe("route_complaint_law");
    expect(wordsOf(turn)).toContain("Theo Luật Khiếu nại");
  });

  test("NĐ 20/2008 Điều 1: never becomes an ordinary ticket, whatever is tapped or typed", async () => {
    const talk = startTalk();
    await talk.say("/phananh");
    expect((await talk.say(allegation)).outcome).toBe("route_denunciation");
    expect(talk.state.form).toBeUndefined();
    await talk.press("f:send");
    await talk.say("gửi");
    expect(talk.desk.paper.opened).toEqual([]);
  });

  const before = {
    what: ["/phananh"],
    where: ["/phananh", story, "Cơ sở vật chất"],
    when: ["/phananh", story, "Cơ sở vật chất", "Trường Mẫu"],
    files: ["/phananh", story, "Cơ sở vật chất", "Trường Mẫu", "Bỏ qua"],
    name: [...toContact, "Có, gửi kèm"],
    address: [...toContact, "Có, gửi kèm", "Trần Thị Mẫu"],
    phone: [...toContact, "Có, gửi kèm", "Trần Thị Mẫu", "Thôn Mẫu"],
    confirm: [...toContact, "Không gửi kèm"],
  };
  test.each(Object.entries(before))(
    "NĐ 20/2008 Điều 1: a tố cáo, a khiếu nại or danger in the field %s stops the form",
    async (at, said) => {
      const endings = {
        [`tôi tố cáo ${allegation}`]: "route_denunciation",
        "tôi khiếu nại quyết định của trường đối với con tôi": "route_complaint_law",
        "con tôi đang bị bạn đánh hội đồng ở cổng trường": "route_emergency",
      };
      for (const [words, outcome] of Object.entries(endings)) {
        const talk = startTalk();
        for (const word of said) await talk.say(word);
        expect(talk.state.form?.at).toBe(at);
        expect((await talk.say(words)).outcome).toBe(outcome);
        expect(talk.state.form?.isPaused ?? true).toBe(true);
        expect(talk.desk.paper.opened).toEqual([]);
      }
    },
  );

  test("the words below a picture, and a message that was edited, count as well", async () => {
    const caption = `tôi tố cáo ${allegation}`;
    const ways = [
      { kind: "attachment", media: "photo", caption, file: { ref: "a" } },
      { kind: "edited", text: caption, of: "1" },
    ] as const;
    for (const said of ways) {
      const talk = startTalk();
      await talk.say("/phananh");
      expect((await talk.say(said)).outcome).toBe("route_denunciation");
    }
  });

  test("the difference is told in two sentences", () => {
    expect(complaintVersusDenunciation().match(/[.!?](?:\s|$)/g)).toHaveLength(2);
  });

  test("the allegation is never said again", async () => {
    const talk = startTalk();
    const turns = [
      await talk.say(allegation),
      await talk.tap("Để lại làm thông tin"),
      await talk.tap("Bỏ qua"),
      await talk.tap("Bỏ qua"),
      await talk.tap("Gửi"),
    ];
    expect(turns.map(wordsOf).join()).not.toMatch(/Văn Mẫu|nhận tiền|lớp chọn/);
  });

  test("is left as sealed information only at the citizen's own choice", async () => {
    const talk = startTalk();
    await talk.say(allegation);
    await talk.tap("Để lại làm thông tin");
    expect(talk.desk.paper.opened).toEqual([]);
    await talk.tap("Bỏ qua");
    await talk.say("0912345678");
    const receipt = await talk.tap("Gửi");
    expect(talk.desk.paper.opened).toMatchObject([
      { restricted: true, what: allegation, phone: "0912345678" },
    ]);
    expect(wordsOf(receipt)).toContain("không phải là đơn");
    expect(talk.state.aside).toBeUndefined();
  });

  test("a short signal is asked to be written out for the sealed information", async () => {
    const talk = startTalk();
    await talk.say("tôi muốn tố cáo");
    await talk.tap("Để lại làm thông tin");
    expect(talk.state.form).toMatchObject({ name: "sealed", at: "what" });
    await talk.say(allegation);
    expect(talk.state.form?.at).toBe("files");
  });

  test("nothing is left if the citizen does not want to", async () => {
    const talk = startTalk();
    await talk.say(allegation);
    expect((await talk.tap("Không để lại")).outcome).toBe("noted");
    expect(talk.state.aside).toBeUndefined();
    expect((await talk.press("l:leave")).outcome).toBe("stale_choice");
  });

  test("more words for a sealed ticket are taken as they are", async () => {
    const talk = startTalk();
    await talk.say(allegation);
    await talk.tap("Để lại làm thông tin");
    await talk.tap("Bỏ qua");
    await talk.tap("Bỏ qua");
    await talk.tap("Gửi");
    await talk.press("t:reply:PA-26-000001-K");
    expect((await talk.say("còn có người đưa tiền cho kế toán")).outcome).toBe("ticket_reply");
  });

  test("allegations in a reply to an ordinary ticket take the legal route", async () => {
    const talk = startTalk();
    talk.desk.paper.tickets.clear();
    await talk.say("/gapcanbo");
    talk.desk.paper.handedOver = false;
    await talk.press("t:reply:CH-26-000001-K");
    expect((await talk.say(allegation)).outcome).toBe("route_denunciation");
    expect(talk.desk.paper.added).toEqual([]);
  });

  test("address and hours come from the office, and are never made up", async () => {
    const silent = wordsOf(await startTalk().say("tôi muốn khiếu nại"));
    expect(silent).toContain("không dám đoán");
    const desk = openPaperDesk({
      office: { address: "số 1 đường Mẫu", receptionHours: "thứ năm hằng tuần" },
    });
    const told = wordsOf(await startTalk(desk).say("tôi muốn khiếu nại"));
    expect(told).toContain("số 1 đường Mẫu");
    expect(told).toContain("thứ năm hằng tuần");
  });

  test.each([
    ["thời hạn giải quyết khiếu nại lần đầu là bao lâu", "giai-quyet-khieu-nai-lan-dau"],
    ["tố cáo nặc danh có được giải quyết không", "giai-quyet-to-cao"],
    ["thu tuc giai quyet to cao", "giai-quyet-to-cao"],
    ["khieu nai thi don phai kem giay to gi", "giai-quyet-khieu-nai-lan-dau"],
    ["đơn khiếu nại lần đầu gửi cho ai", "giai-quyet-khieu-nai-lan-dau"],
    ["người tố cáo có được giữ bí mật không", "giai-quyet-to-cao"],
  ])("a question about the law is answered: %s", async (question, procedure) => {
    const turn = await startTalk().say(question);
    expect(turn).toMatchObject({ procedure });
    expect(turn.outcome).toMatch(/^answered/);
  });
});

describe("danger to a child", () => {
  test("numbers first, the duty is called, and no ticket is opened", async () => {
    const talk = startTalk();
    const turn = await talk.say("con tôi bị bạn đánh hội đồng");
    expect(turn.outcome).toBe("route_emergency");
    expect(turn.replies[0]?.text).toMatch(/^.*\n• 111/);
    expect(talk.desk.paper.alarms).toBe(1);
    expect(talk.desk.paper.opened).toEqual([]);
  });

  test("an urgent ticket at the citizen's choice, once; the next words are added to it", async () => {
    const talk = startTalk();
    await talk.say("con tôi bị bạn đánh hội đồng");
    await talk.tap("Báo cán bộ trực ngay");
    expect((await talk.press("e:call")).outcome).toBe("stale_choice");
    expect(talk.desk.paper.opened).toMatchObject([
      { urgent: true, what: "con tôi bị bạn đánh hội đồng" },
    ]);
  });

  test("what is told after the call goes to the urgent ticket, dangerous words and all", async () => {
    const talk = startTalk();
    await talk.say("con tôi bị bạn đánh hội đồng");
    await talk.tap("Báo cán bộ trực ngay");
    const turn = await talk.say("cháu bị đánh ở cổng trường Mẫu, gọi tôi 0912345678");
    expect(turn.outcome).toBe("route_emergency");
    expect(talk.desk.paper.added).toHaveLength(1);
  });

  test("never becomes an ordinary ticket out of a form", async () => {
    const talk = startTalk();
    await talk.say("/phananh");
    const turn = await talk.say("thầy giáo xâm hại học sinh lớp tôi");
    expect(turn.outcome).toBe("route_emergency");
    expect(labelsOf(turn)).toEqual(["Báo cán bộ trực ngay", "Không cần"]);
    expect(talk.state.form?.isPaused).toBe(true);
    await talk.tap("Không cần");
    expect(talk.desk.paper.opened).toEqual([]);
  });

  test("without configured numbers none is made up", async () => {
    const desk = openPaperDesk({ office: { emergencyNumbers: [] } });
    expect(wordsOf(await startTalk(desk).say("con tôi bị bạo hành"))).not.toMatch(/\d/);
  });
});

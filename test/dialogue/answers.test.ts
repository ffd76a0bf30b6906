import { describe, expect, test } from "vitest";
import type { Answer } from "../../knowledge/index.ts";
import { openPaperDesk } from "../support/paper-desk.ts";
import { labelsOf, startTalk, wordsOf } from "../support/paper-talk.ts";

const answer: Answer = {
  procedure: { slug: "thu-tuc-mau", name: "Thủ tục mẫu" },
  standing: "current",
  passages: [
    { aspect: "papers", lines: ["Đơn đề nghị"] },
    { aspect: "fee", lines: [] },
  ],
  source: {
    title: "Cổng Dịch vụ công quốc gia",
    decision: "1/QĐ-BGDĐT ngày 10/05/2026",
    validFrom: "2026-05-14",
    lastVerified: "2026-08-27",
  },
};

const talkAbout = (more: Partial<Answer>) =>
  startTalk(
    openPaperDesk({
      knowledge: {
        ask: () => ({ kind: "answered", answer: { ...answer, ...more }, asked: ["papers"] }),
        procedure: (slug) => ({ slug, name: "Thủ tục mới" }),
      },
    }),
  );

describe("an answer", () => {
  test("tells the facts, the source and the days in Vietnamese order", async () => {
    const said = wordsOf(await talkAbout({}).say("giấy tờ gì"));
    expect(said).toContain("Giấy tờ cần có:\n• Đơn đề nghị");
    expect(said).toContain("Nguồn: Cổng Dịch vụ công quốc gia");
    expect(said).toContain("Công bố theo: 1/QĐ-BGDĐT");
    expect(said).toContain("Hiệu lực từ ngày 14/05/2026");
    expect(said).toContain("Dữ liệu kiểm tra ngày 27/08/2026");
  });

  test("an aspect on which the source is silent is not made up", async () => {
    const said = wordsOf(await talkAbout({}).say("giấy tờ gì"));
    expect(said).toContain("Phí, lệ phí:\nNguồn chính thức chưa nêu");
  });

  test("a passage too long for a chat says where the rest stands", async () => {
    const passages = [{ aspect: "papers", lines: ["Đơn"], isShortened: true }] as const;
    const source = { title: "Cổng", url: "https://cong.vn/1" };
    expect(wordsOf(await talkAbout({ passages, source }).say("giấy tờ gì"))).toMatch(
      /• Đơn\n\(.*địa chỉ nguồn bên dưới.*\)/,
    );
    expect(wordsOf(await talkAbout({ passages }).say("giấy tờ gì"))).toMatch(
      /• Đơn\n\(.*hỏi nơi tiếp nhận.*\)/,
    );
  });

  test("what is not verified begins with a caution", async () => {
    const turn = await talkAbout({ standing: "needs_review" }).say("giấy tờ gì");
    expect(turn.replies[0]?.text).toMatch(/^Lưu ý: Thông tin này chưa được đối chiếu/);
  });

  test("what comes into force later says from when", async () => {
    const turn = await talkAbout({ standing: "not_yet" }).say("giấy tờ gì");
    expect(turn.replies[0]?.text).toMatch(/^Lưu ý: .*từ ngày 14\/05\/2026/);
  });

  test("what has lapsed is not told, and its successor is offered", async () => {
    const procedure = { ...answer.procedure, supersededBy: "thu-tuc-moi" };
    const turn = await talkAbout({ standing: "lapsed", procedure }).say("giấy tờ gì");
    expect(turn.outcome).toBe("answered_lapsed");
    expect(wordsOf(turn)).toContain("không còn áp dụng");
    expect(wordsOf(turn)).not.toContain("Đơn đề nghị");
    expect(labelsOf(turn)).toContain("Thủ tục mới");
  });
});

describe("after an answer", () => {
  test("the aspects not yet told are offered, with a rating and a person", async () => {
    const labels = labelsOf(await startTalk().say("chuyển trường cần giấy tờ gì"));
    expect(labels).toContain("Lệ phí");
    expect(labels).not.toContain("Giấy tờ");
    expect(labels).toEqual(expect.arrayContaining(["👍 Có ích", "👎 Chưa đúng", "Gặp cán bộ"]));
  });

  test("an aspect is told at a tap, or by its name or number", async () => {
    const talk = startTalk();
    await talk.say("chuyển trường cần giấy tờ gì");
    const tapped = await talk.tap("Thời hạn");
    expect(tapped).toMatchObject({ outcome: "answered_aspect", procedure: "chuyen-truong" });
    expect(wordsOf(tapped)).toContain("Thời hạn giải quyết:");
    expect(wordsOf(await talk.say("giay to"))).toContain("Giấy tờ cần có:");
    expect(wordsOf(await talk.say("1"))).toContain("Phí, lệ phí:");
  });

  test("a follow-up without the name of the procedure is about the same one", async () => {
    const talk = startTalk();
    await talk.say("chuyển trường cần giấy tờ gì");
    expect(await talk.say("còn lệ phí thì sao")).toMatchObject({ procedure: "chuyen-truong" });
  });

  test("a good rating is kept and thanked for", async () => {
    const talk = startTalk();
    await talk.say("thủ tục chuyển trường");
    expect((await talk.tap("👍 Có ích")).outcome).toBe("rated");
    expect(talk.desk.paper.ratings).toEqual(new Map([["1", 1]]));
  });

  test("after a bad rating the question goes to an officer, once it is confirmed", async () => {
    const talk = startTalk();
    await talk.say("thủ tục chuyển trường");
    await talk.tap("👎 Chưa đúng");
    const review = await talk.tap("Gửi câu hỏi cho cán bộ");
    expect(wordsOf(review)).toContain("thủ tục chuyển trường");
    expect(talk.desk.paper.opened).toEqual([]);
    expect((await talk.tap("Gửi")).outcome).toBe("ticket_opened");
    expect(talk.desk.paper.opened).toMatchObject([
      { kind: "cau_hoi", category: "khac", what: "thủ tục chuyển trường" },
    ]);
  });

  test("a rating of somebody else's turn is refused", async () => {
    expect((await startTalk().press("r:+:999")).outcome).toBe("stale_choice");
  });
});

describe("a question that fits several procedures", () => {
  const options = [
    { slug: "mot", name: "Đề nghị hỗ trợ chi phí học tập trong cơ sở công lập" },
    { slug: "hai", name: "Đề nghị hỗ trợ chi phí học tập trong cơ sở tư thục" },
  ];
  const unclear = () =>
    startTalk(
      openPaperDesk({
        knowledge: {
          ask: () => ({
            kind: "clarify",
            by: "procedure",
            options: options.map((procedure) => ({ procedure, label: procedure.name })),
            asked: ["fee"],
          }),
          answer: (slug, asked) => ({
            ...answer,
            procedure: { slug, name: slug },
            passages: asked.map((aspect) => ({ aspect, lines: ["có"] })),
          }),
        },
      }),
    );

  test("is answered by a short question with labels that can be told apart", async () => {
    const turn = await unclear().say("hỗ trợ học tập lệ phí");
    expect(turn.outcome).toBe("clarify_procedure");
    expect(wordsOf(turn)).toContain(`2. ${options[1]?.name}`);
    const labels = labelsOf(turn);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test("keeps the aspect asked for until the procedure is chosen", async () => {
    const talk = unclear();
    await talk.say("hỗ trợ học tập lệ phí");
    const turn = await talk.say("2");
    expect(turn).toMatchObject({ outcome: "answered_aspect", procedure: "hai" });
    expect(wordsOf(turn)).toContain("Phí, lệ phí:\n• có");
  });
});

test("what nobody knows is admitted, and a person is offered", async () => {
  const turn = await startTalk().say("hôm nay giá vàng bao nhiêu");
  expect(labelsOf(turn)).toEqual(["Gửi câu hỏi cho cán bộ", "Gặp cán bộ", "Về menu"]);
});

test("facts of the office are told as configured, and never made up", async () => {
  const silent = await startTalk().say("đường dây nóng số mấy");
  expect(wordsOf(silent)).toContain("chưa cung cấp");
  expect(wordsOf(silent)).not.toMatch(/\d{3}/);
  const desk = openPaperDesk({ office: { hotline: "1900 0000" } });
  expect(wordsOf(await startTalk(desk).say("đường dây nóng số mấy"))).toContain("1900 0000");
});

test("an edited question is answered anew", async () => {
  const talk = startTalk();
  await talk.say("thủ tục chuyen");
  const turn = await talk.say({ kind: "edited", text: "thủ tục chuyển trường", of: "1" });
  expect(turn).toMatchObject({ outcome: "answered", procedure: "chuyen-truong" });
});

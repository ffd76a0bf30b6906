import { describe, expect, test } from "vitest";
import type { Content } from "../../bot/message.ts";
import { fillUntilFiles, story } from "../support/fill-feedback.ts";
import { labelsOf, startTalk, wordsOf } from "../support/paper-talk.ts";

const photo = (ref: string, caption?: string): Content => ({
  kind: "attachment",
  media: "photo",
  file: { ref },
  ...(caption && { caption }),
});

describe("pictures and files of a form", () => {
  test("several may come, the form counts them, and they go along with the ticket", async () => {
    const talk = startTalk();
    const asked = await fillUntilFiles(talk);
    expect(wordsOf(asked)).toContain("không bắt buộc");
    expect(wordsOf(asked)).toContain("đừng gửi ảnh căn cước");
    expect(labelsOf(asked)).toEqual(["Quay lại", "Bỏ qua", "Hủy"]);
    expect(wordsOf(await talk.say(photo("a")))).toContain("1 ảnh, tệp");
    const second = await talk.say(photo("b"));
    expect(wordsOf(second)).toContain("2 ảnh, tệp");
    expect(labelsOf(second)).toEqual(["Xong", "Bỏ các ảnh, tệp đã gửi", "Quay lại", "Hủy"]);
    await talk.tap("Xong");
    const review = await talk.tap("Không gửi kèm");
    expect(wordsOf(review)).toContain("Ảnh, tệp gửi kèm: 2 ảnh, tệp");
    await talk.tap("Gửi");
    expect(talk.desk.paper.opened).toMatchObject([{ attachments: ["file-1", "file-2"] }]);
  });

  test("one that came with the story, or at another question, is kept too", async () => {
    const talk = startTalk();
    await talk.say("/phananh");
    await talk.say(photo("story", story));
    await talk.say(photo("besides"));
    expect(talk.state.form).toMatchObject({
      at: "category",
      answers: { what: story },
      files: ["file-1", "file-2"],
    });
  });

  test("one whose words began the form is kept", async () => {
    const talk = startTalk();
    const words = "tôi muốn phản ánh trường thu tiền ghế ngồi sai quy định nhiều năm nay";
    expect(wordsOf(await talk.say(photo("bill", words)))).toContain("1 ảnh, tệp");
    expect(talk.state.form?.files).toEqual(["file-1"]);
  });

  test("what is written below a picture where pictures are asked for goes to the story", async () => {
    const talk = startTalk();
    await fillUntilFiles(talk);
    await talk.say(photo("a", "chụp lúc 7 giờ sáng"));
    expect(talk.state.form?.answers["what"]).toBe(`${story}\n\nchụp lúc 7 giờ sáng`);
    expect(talk.desk.paper.files).toEqual(["a"]);
  });

  test("no more than a ticket may have", async () => {
    const talk = startTalk();
    await fillUntilFiles(talk);
    for (const ref of ["a", "b", "c"]) await talk.say(photo(ref));
    expect(wordsOf(await talk.say(photo("d")))).toContain("tối đa 3");
    expect(talk.desk.paper.files).toEqual(["a", "b", "c"]);
  });

  test("one that is too big is refused, and the form goes on", async () => {
    const talk = startTalk();
    await fillUntilFiles(talk);
    talk.desk.paper.unfit = "film";
    expect(wordsOf(await talk.say(photo("film")))).toContain("10 MB");
    expect(talk.state.form?.at).toBe("files");
  });

  test("those sent may be dropped again", async () => {
    const talk = startTalk();
    await fillUntilFiles(talk);
    await talk.say(photo("a"));
    expect(labelsOf(await talk.tap("Bỏ các ảnh, tệp đã gửi"))).toContain("Bỏ qua");
    expect(talk.state.form?.files).toBeUndefined();
  });

  test("a house that takes none does not ask for any", async () => {
    const talk = startTalk();
    talk.desk.attachments.limits.perTicket = 0;
    await fillUntilFiles(talk);
    expect(talk.state.form?.at).toBe("identify");
  });

  test("outside of a form a picture is not kept, and the citizen is told so", async () => {
    const talk = startTalk();
    expect(wordsOf(await talk.say(photo("a")))).toContain("không giữ lại");
    const asked = await talk.say(photo("b", "chuyển trường cần giấy tờ gì"));
    expect(asked.replies[0]?.text).toContain("không được giữ lại");
    expect(talk.desk.paper.files).toEqual([]);
  });

  test("no ID card: a look-up takes no pictures", async () => {
    const talk = startTalk();
    await talk.say("/tracuu");
    await talk.say(photo("card"));
    expect(talk.desk.paper.files).toEqual([]);
  });

  test("while a person has the talk they go to that person", async () => {
    const talk = startTalk();
    await talk.say("cho gặp cán bộ");
    await talk.say(photo("a"));
    expect(talk.desk.paper.passedOnFiles).toEqual(["file-1"]);
  });

  test("Luật Tố cáo Điều 56: those of a form that becomes a tố cáo are sealed with it", async () => {
    const talk = startTalk();
    await fillUntilFiles(talk);
    await talk.say(photo("a"));
    await talk.tap("Xong");
    await talk.tap("Có, gửi kèm");
    await talk.say("tôi tố cáo hiệu trưởng nhận tiền để xếp lớp chọn");
    await talk.tap("Để lại làm thông tin");
    await talk.tap("Xong");
    await talk.tap("Bỏ qua");
    await talk.tap("Gửi");
    expect(talk.desk.paper.opened).toMatchObject([{ restricted: true, attachments: ["file-1"] }]);
  });

  test("one that came with words of danger goes to the urgent ticket", async () => {
    const talk = startTalk();
    await talk.say(photo("a", "con tôi bị bạn đánh hội đồng ở cổng trường"));
    await talk.tap("Báo cán bộ trực ngay");
    expect(talk.desk.paper.opened).toMatchObject([{ urgent: true, attachments: ["file-1"] }]);
  });
});

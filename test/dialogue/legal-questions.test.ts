import { describe, expect, test } from "vitest";
import { startTalk } from "../support/paper-talk.ts";

describe("who merely asks", () => {
  test.each([
    "tôi chỉ hỏi cho biết: khiếu nại quyết định kỷ luật thì người ta xử qua mấy bước",
    "đi khiếu nại lần đầu có phải đóng tiền gì không",
    "toi moi hoi thoi han to cao ong hieu truong an chan tien thoi, chua nop don",
  ])("is answered how the law works: %s", async (words) => {
    expect((await startTalk().say(words)).outcome).toMatch(/^answered/);
  });
});

describe("amid a talk about how the laws work", () => {
  test.each([
    ["giai-quyet-to-cao", "khiếu nại lần đầu giải quyết trong mấy ngày", "thế còn tố cáo thì sao"],
    ["giai-quyet-to-cao", "khieu nai ky luat thi nop don cho ai", "neu la to cao thi sao"],
    ["giai-quyet-khieu-nai-lan-dau", "giải quyết tố cáo bao lâu", "nhầm, ý tôi hỏi khiếu nại"],
    [
      "giai-quyet-khieu-nai-lan-dau",
      "thời hạn giải quyết khiếu nại lần đầu là bao lâu",
      "chuyển trường ở đâu",
      "quay lại cái khiếu nại lúc nãy, đơn cần giấy tờ gì",
    ],
    [
      "giai-quyet-to-cao",
      "don khieu nai thi bao nhieu ngay giai quyet",
      "nham, toi dang hoi to cao co, khong phai khieu nai. to cao thi may ngay",
    ],
    [
      "giai-quyet-khieu-nai-lan-dau",
      "tôi muốn hỏi thời hạn giải quyết đơn tố cáo",
      "à nhầm, cái của tôi là khiếu nại, khiếu nại lần đầu ấy, bao nhiêu ngày thì xong",
    ],
    ["phan-anh-kien-nghi", "tố cáo gửi ở đâu", "không phải tố cáo, góp ý quy định thì gửi đâu"],
  ])("what names one of them is a question about %s", async (procedure, ...turns) => {
    const talk = startTalk();
    for (const words of turns.slice(0, -1)) await talk.say(words);
    const last = await talk.say(turns.at(-1) ?? "");
    expect(last).toMatchObject({ procedure });
    expect(last.outcome).toMatch(/^answered/);
  });

  test("the answer to which of them was asked back is no case", async () => {
    const talk = startTalk();
    const asked = await talk.say("viet don gui len tren thi bao lau co hoi am");
    expect(asked.outcome).toBe("clarify_case");
    const words =
      "là đơn khiếu nại, không phục quyết định kỷ luật của hiệu trưởng, chứ tố cáo ai đâu";
    expect(await talk.say(words)).toMatchObject({
      outcome: "answered_aspect",
      procedure: "giai-quyet-khieu-nai-lan-dau",
    });
  });

  test("what is asked after the lawful way was shown is asked of it", async () => {
    const talk = startTalk();
    await talk.say("tôi muốn khiếu nại quyết định kỷ luật con tôi");
    expect(await talk.say("bao nhiêu ngày thì giải quyết")).toMatchObject({
      outcome: "answered_aspect",
      procedure: "giai-quyet-khieu-nai-lan-dau",
    });
    expect((await talk.say("tố cáo luôn hiệu trưởng")).outcome).toBe("route_denunciation");
  });

  test("a wish to lodge one is still shown the lawful way", async () => {
    const talk = startTalk();
    await talk.say("thời hạn giải quyết khiếu nại lần đầu là bao lâu");
    expect((await talk.say("vậy tôi khiếu nại luôn")).outcome).toBe("route_complaint_law");
  });
});

import { describe, expect, test } from "vitest";
import { matchOffered } from "../../bot/dialogue/match-offered.ts";
import { menuChoices } from "../../bot/dialogue/choices.ts";
import { fillUntilContact } from "../support/fill-feedback.ts";
import { paperDossier } from "../support/paper-desk.ts";
import { labelsOf, startTalk, wordsOf } from "../support/paper-talk.ts";

const offered = ["Hỏi thủ tục", "Tra cứu hồ sơ", "Có, gửi kèm", "Không gửi kèm", "Hủy"].map(
  (label, place) => ({ id: String(place + 1), label }),
);

describe("a choice is named without a button", () => {
  test.each([
    ["2", "2"],
    ["2.", "2"],
    ["2)", "2"],
    ["số 2", "2"],
    ["so 2 a", "2"],
    ["chọn 2", "2"],
    ["dạ em chọn số hai ạ", "2"],
    ["cái thứ hai", "2"],
    ["cai thu 2", "2"],
    ["mục số 3 nhé", "3"],
    ["cái đầu tiên", "1"],
    ["bấm số bốn giúp em", "4"],
    ["5 sao", "5"],
    ["tra cứu hồ sơ", "2"],
    ["TRA CUU HO SO", "2"],
    ["Dạ tra cứu hồ sơ ạ", "2"],
    ["tra cưu hò sơ", "2"],
    ["tra cuu ho sơo", "2"],
    ["tra cúu hồ ơs", "2"],
    ["ko gui kem", "4"],
    ["không gửi kèm", "4"],
    ["khong gui kam", "4"],
    ["co gui kem", "3"],
    ["huy", "5"],
    ["hủi", undefined],
    ["6", undefined],
    ["12", undefined],
    ["thứ hai", undefined],
    ["thứ 2", undefined],
    ["ba", undefined],
    ["2 ngày", undefined],
    ["lớp 2", undefined],
    ["tra cứu hồ sơ đất đai", undefined],
    ["hồ sơ", undefined],
  ])("%s", (words, id) => {
    expect(matchOffered(words, offered)?.id).toBe(id);
  });

  test("two labels that are both near are not guessed between", () => {
    const alike = ["Phiếu PA một", "Phiếu PA mốt"].map((label) => ({ id: label, label }));
    expect(matchOffered("phieu pa moc", alike)).toBeUndefined();
  });
});

test("a number means the list shown last, not one before", async () => {
  const talk = startTalk();
  await talk.say("menu");
  await talk.say("số 4");
  expect(talk.desk.paper.handedOver).toBe(true);
  expect((await talk.say("1")).outcome).toBe("menu");
});

test("a number that the list does not have is told so, and the list is shown again", async () => {
  const talk = startTalk();
  await talk.say("menu");
  const turn = await talk.say("9");
  expect(wordsOf(turn)).toContain("từ 1 đến 4");
  expect(labelsOf(turn)).toEqual(menuChoices.map(({ label }) => label));
  expect((await talk.say("3")).state.form?.name).toBe("feedback");
});

test.each(["0", "menu", "Về menu", "/menu"])(
  "%s leads out of a form to the menu, and the draft is kept",
  async (words) => {
    const talk = startTalk();
    await fillUntilContact(talk);
    const turn = await talk.say(words);
    expect(turn.outcome).toBe("menu");
    expect(labelsOf(turn)).toContain("Tiếp tục phiếu đang viết");
    expect((await talk.say("tiep tuc phieu dang viet")).state.form?.at).toBe("identify");
  },
);

test.each(["xóa dữ liệu", "xoá dữ liệu của tôi ạ", "xoa du lieu", "/xoadulieu"])(
  "%s is understood amid a form, and erases once it is confirmed by its number",
  async (words) => {
    const talk = startTalk();
    await fillUntilContact(talk);
    const asked = await talk.say(words);
    expect(labelsOf(asked)).toEqual(["Xóa dữ liệu của tôi", "Không xóa"]);
    expect(talk.desk.paper.erasures).toBe(0);
    expect((await talk.say("1")).outcome).toBe("erased");
    expect(talk.desk.paper.erasures).toBe(1);
  },
);

describe("news of a dossier are ended by words", () => {
  const follower = () => {
    const talk = startTalk();
    talk.desk.paper.followed.add(paperDossier.code);
    return talk;
  };

  test.each([
    "bỏ theo dõi",
    "ngung bao tin",
    `bỏ theo dõi hồ sơ ${paperDossier.code}`,
    "ngừng báo tin hồ sơ 261105-0023",
  ])("%s", async (words) => {
    const talk = follower();
    expect((await talk.say(words)).outcome).toBe("dossier_unfollowed");
    expect(talk.desk.paper.followed.size).toBe(0);
  });

  test("of several it is asked which", async () => {
    const talk = follower();
    const other = { ...paperDossier, code: "000.00.12.H17-261106-0001" };
    talk.desk.paper.dossiers.push(other);
    talk.desk.paper.followed.add(other.code);
    await talk.say("bỏ theo dõi");
    await talk.say("2");
    expect([...talk.desk.paper.followed]).toEqual([paperDossier.code]);
  });

  test("whoever follows none is told so", async () => {
    expect(wordsOf(await startTalk().say("bỏ theo dõi"))).toContain("chưa theo dõi hồ sơ nào");
  });
});

import { describe, expect, it } from "vitest";
import { openKnowledge } from "../../knowledge/index.ts";
import { contentDir } from "./content.ts";

const knowledge = openKnowledge(contentDir);
const today = "2026-11-22";

/** "slug: aspects", "? slug, slug" or the reason for no answer. */
function ask(question: string, topic?: string): string {
  const finding = knowledge.ask(question, topic === undefined ? { today } : { today, topic });
  switch (finding.kind) {
    case "answered":
      return `${finding.answer.procedure.slug}: ${finding.asked.join(" ")}`;
    case "clarify":
      return `? ${finding.options.map(({ procedure }) => procedure.slug).join(", ")}`;
    case "several":
      return finding.parts.map(({ kind }) => kind).join(" + ");
    case "nothing":
      return finding.reason;
  }
}

describe("a question", () => {
  it("is answered by the aspect it asks for", () => {
    expect(ask("chuyển trường cho con cần giấy tờ gì")).toBe("chuyen-truong: papers");
  });

  it("is answered without tone marks", () => {
    expect(ask("chuyen truong cho con can giay to gi")).toBe("chuyen-truong: papers");
  });

  it("may ask several aspects at once, answered in its order", () => {
    expect(ask("làm lại bằng tốt nghiệp nộp ở đâu, giấy tờ gì, bao nhiêu tiền")).toBe(
      "cap-ban-sao-van-bang: place papers fee",
    );
  });

  it("that names no aspect is answered with the overview", () => {
    expect(ask("thủ tục mở nhóm trẻ")).toBe("thanh-lap-mam-non-doc-lap: ");
  });

  it("in chat abbreviations is understood", () => {
    expect(ask("e nghỉ học 1 năm r, xin học lại dc ko")).toMatch(/^xin-hoc-lai/);
    expect(ask("e bị mất bằng thpt, lp bn ạ")).toBe("cap-ban-sao-van-bang: fee");
  });

  it("about a school of several levels means the one for the highest", () => {
    expect(ask("lập trường cấp 2-3 tư thục cần điều kiện gì")).toBe(
      "thanh-lap-truong-thpt: conditions",
    );
  });

  it("that ends in a shortened không is no question of a term", () => {
    expect(ask("chuyển trường nộp trên mạng đc hk")).toBe("chuyen-truong: online");
  });

  it("with a code means that procedure", () => {
    expect(ask("1.012953 mất mấy ngày")).toBe("cho-phep-truong-thpt-hoat-dong: time");
  });

  it("with the code of an abolished procedure finds the one that took over", () => {
    expect(ask("thủ tục 1.005099")).toBe("chuyen-truong: ");
  });

  it("with a dossier number is not taken for a code", () => {
    expect(ask("H17.12-261012-953")).toBe("unsure");
  });

  it("that fits two procedures is asked back", () => {
    expect(ask("công nhận bằng nước ngoài")).toMatch(
      /^\? (?=.*cong-nhan-bang-pho-thong-nuoc-ngoai)(?=.*cong-nhan-bang-dai-hoc-nuoc-ngoai)/,
    );
  });

  it("about a matter as such, of which one title says no more, is asked back", () => {
    expect(ask("chị cần hỏi về thi tốt nghiệp")).toMatch(
      /^\? (?=.*dang-ky-thi-tot-nghiep-thpt)(?=.*phuc-khao-thi-tot-nghiep-thpt)/,
    );
  });

  it("about opposites is not mixed up", () => {
    expect(ask("đóng cửa nhóm trẻ")).toMatch(/^giai-the-mam-non-doc-lap/);
    expect(ask("gộp nhóm trẻ")).toMatch(/^sap-nhap-chia-tach-mam-non-doc-lap/);
  });

  it("for another office is named so", () => {
    expect(ask("làm hộ chiếu ở đâu")).toBe("out_of_scope");
    expect(ask("giá vàng hôm nay")).toBe("out_of_scope");
  });

  it("that names another office's paper in passing is still answered", () => {
    expect(ask("xin bản sao bằng tốt nghiệp có cần căn cước không")).toMatch(/^cap-ban-sao/);
  });

  it.each(["", "   ", "🙂🙂", "asdf qwer", "ở đâu", "\u0000\u0007", "xin chào"])(
    "without meaning is not answered: %j",
    (question) => {
      expect(ask(question)).toBe("unsure");
    },
  );
});

describe("a follow-up", () => {
  it("that only asks an aspect keeps the topic", () => {
    expect(ask("còn lệ phí thì sao", "chuyen-truong")).toBe("chuyen-truong: fee");
    expect(ask("the nop o dau", "chuyen-truong")).toBe("chuyen-truong: place");
    expect(ask("bao lâu", "chuyen-truong")).toBe("chuyen-truong: time");
  });

  it("that points back keeps the topic", () => {
    expect(ask("thủ tục này làm online được không", "xin-hoc-lai")).toBe("xin-hoc-lai: online");
  });

  it("that names another procedure switches", () => {
    expect(ask("phúc khảo thì nộp ở đâu", "chuyen-truong")).toBe(
      "phuc-khao-thi-tot-nghiep-thpt: place",
    );
  });

  it("that fits the topic and another about as well stays on the topic", () => {
    const topic = "ho-tro-chi-phi-hoc-tap-ngoai-cong-lap";
    expect(ask("hỗ trợ chi phí học tập cần giấy tờ gì", topic)).toBe(`${topic}: papers`);
  });

  it("for another office leaves the topic", () => {
    expect(ask("làm hộ chiếu mất bao lâu", "chuyen-truong")).toBe("out_of_scope");
  });

  it("on a topic that is gone is read on its own", () => {
    expect(ask("mất bao lâu", "khong-con")).toBe("unsure");
  });
});

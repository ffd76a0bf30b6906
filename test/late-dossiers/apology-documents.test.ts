import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  apologyTemplate,
  apologyTemplateFile,
  readApologyTemplate,
} from "../../server/late-dossiers/apology-template.ts";
import { fillApology } from "../../server/late-dossiers/fill-apology.ts";
import { writeApologyDocx } from "../../server/late-dossiers/write-apology-docx.ts";
import { writeApologyPdf } from "../../server/late-dossiers/write-apology-pdf.ts";
import { at } from "./make-dossier.ts";
import { readPdfWords } from "./read-pdf-words.ts";

const facts = {
  office: "Trung tâm Phục vụ hành chính công phường Mẫu",
  code: "000.00.12.H17-261105-0023",
  procedureName: "Chuyển trường đối với học sinh trung học cơ sở",
  receivedOn: at("2026-11-05T08:30"),
  dueOn: at("2026-11-20T00:00"),
  reason: "Chữ ký số hết hạn & <đang> gia hạn; {code} giữ nguyên.",
  newDueOn: at("2026-11-27T00:00"),
};
const letter = fillApology(apologyTemplate, facts);

/** Every sentence that must stand in a document, with all tones. */
const sentences = [
  "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG PHƯỜNG MẪU",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ",
  "Ngày 05/11/2026, Trung tâm Phục vụ hành chính công phường Mẫu đã tiếp nhận hồ sơ đề nghị giải quyết thủ tục “Chuyển trường đối với học sinh trung học cơ sở” của Ông/Bà, mã hồ sơ 000.00.12.H17-261105-0023.",
  "hẹn trả kết quả giải quyết hồ sơ: 20/11/2026.",
  "Lý do: Chữ ký số hết hạn & <đang> gia hạn; {code} giữ nguyên.",
  "sẽ trả kết quả giải quyết hồ sơ vào ngày 27/11/2026.",
  "(Ký, ghi rõ họ tên và đóng dấu)",
];

describe("the apology as a document", () => {
  test("the Word file says every word with its tones", async () => {
    const files = unzipSync(await writeApologyDocx(letter));
    const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array());
    const words = xml
      .replaceAll(/<\/w:p>/g, "\n")
      .replaceAll(/<[^>]+>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
    for (const sentence of sentences) expect(words).toContain(sentence);
    expect(strFromU8(files["word/styles.xml"] ?? new Uint8Array())).toContain("Times New Roman");
  });

  test("the PDF has its fonts in it, and its words can be copied with their tones", async () => {
    const { words, fonts } = readPdfWords(await writeApologyPdf(letter, facts.newDueOn));
    for (const sentence of sentences) expect(words).toContain(sentence.replaceAll(/\s/g, ""));
    expect(fonts.map((font) => font.replace(/^[A-Z]{6}\+/, "")).toSorted()).toEqual([
      "Tinos-Bold",
      "Tinos-Italic",
      "Tinos-Regular",
    ]);
  });

  test("a very long reason goes on to a second page, with the signature", async () => {
    const long = fillApology(apologyTemplate, { ...facts, reason: "Việc rất khó. ".repeat(250) });
    const pdf = await writeApologyPdf(long, facts.newDueOn);
    expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(2);
    expect(readPdfWords(pdf).words).toContain("THỦTRƯỞNGCƠQUAN");
  });

  test("an appointment with a time of day tells it; an unknown day of receipt is left open", () => {
    const { paragraphs } = fillApology(apologyTemplate, {
      ...facts,
      receivedOn: null,
      dueOn: at("2026-11-20T16:30"),
    });
    expect(paragraphs[0]).toContain("Ngày ...... / ...... / ........, Trung tâm");
    expect(paragraphs[1]).toContain("16:30 ngày 20/11/2026");
  });
});

describe("the template of the operator", () => {
  const dirWith = (text?: string) => {
    const dir = mkdtempSync(path.join(os.tmpdir(), "dan-hoi-template-"));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    if (text !== undefined) writeFileSync(path.join(dir, apologyTemplateFile), text);
    return dir;
  };

  test("takes the place of ours", () => {
    const own = { ...apologyTemplate, superior: "UBND PHƯỜNG MẪU", signer: ["GIÁM ĐỐC"] };
    expect(readApologyTemplate(dirWith(`\uFEFF${JSON.stringify(own)}`))).toEqual(own);
    expect(readApologyTemplate(dirWith())).toBe(apologyTemplate);
  });

  test.each(["{", "{}", JSON.stringify({ ...apologyTemplate, paragraphs: [] })])(
    "a broken one (%#) stops the start and names its file",
    (text) => {
      expect(() => readApologyTemplate(dirWith(text))).toThrow(/apology-template\.json/);
    },
  );
});

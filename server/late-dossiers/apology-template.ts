import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const line = z.string().max(300);
const lines = z.array(line).max(10);

/**
 * The form "Phiếu xin lỗi và hẹn lại ngày trả kết quả" as data. In every text these are filled in:
 * {office} {code} {procedure} {applicant} {received} {due} {reason} {newDue}.
 */
const apologyTemplateSchema = z.strictObject({
  /** Above the office's name, such as the body it belongs to; "": nothing. */
  superior: line,
  office: line.min(1),
  /** The head of every official paper (Nghị định 30/2020/NĐ-CP). */
  nation: z.tuple([line, line]),
  number: line,
  placeAndDate: line,
  title: lines.min(1),
  addressee: line,
  paragraphs: z.array(z.string().max(3000)).min(1).max(20),
  signer: lines,
  copies: lines,
});
export type ApologyTemplate = z.infer<typeof apologyTemplateSchema>;

/** A file of this name in DATA_DIR takes the place of `apologyTemplate`. */
export const apologyTemplateFile = "apology-template.json";

/**
 * After the form of Thông tư 01/2018/TT-VPCP, from memory: the operator holds it against the one in
 * force and replaces it where it differs. Number, place, date and signature are filled in by hand.
 */
export const apologyTemplate: ApologyTemplate = {
  superior: "",
  office: "{office}",
  nation: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
  number: "Số: ............/PXL",
  placeAndDate: "................, ngày ...... tháng ...... năm ........",
  title: ["PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ"],
  addressee: "Kính gửi: {applicant}",
  paragraphs: [
    "Ngày {received}, {office} đã tiếp nhận hồ sơ đề nghị giải quyết thủ tục “{procedure}” của Ông/Bà, mã hồ sơ {code}.",
    "Thời gian hẹn trả kết quả giải quyết hồ sơ: {due}.",
    "Tuy nhiên, {office} chưa trả được kết quả giải quyết hồ sơ của Ông/Bà đúng thời hạn ghi trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả. Lý do: {reason}",
    "Sự chậm trễ này đã gây phiền hà, tốn kém chi phí và công sức của Ông/Bà. {office} xin lỗi Ông/Bà và sẽ trả kết quả giải quyết hồ sơ vào ngày {newDue}.",
    "Mong nhận được sự thông cảm của Ông/Bà vì sự chậm trễ này./.",
  ],
  signer: ["THỦ TRƯỞNG CƠ QUAN", "(Ký, ghi rõ họ tên và đóng dấu)"],
  copies: ["Nơi nhận:", "- Như trên;", "- Lưu: hồ sơ."],
};

/** The operator's template, or ours where there is none. Throws on one that can't be used. */
export function readApologyTemplate(dataDir: string): ApologyTemplate {
  const file = path.join(dataDir, apologyTemplateFile);
  const text = readIfThere(file);
  if (text === undefined) return apologyTemplate;
  try {
    return apologyTemplateSchema.parse(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    throw new Error(`${file} is no template of an apology; mend it or take it away`, {
      cause: error,
    });
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new Error(`${file} can't be read`, { cause: error });
  }
}

import type { AuditLine } from "../../audit/audit-view.ts";

/** What a row is about. `isName`: not words of ours, so not to be translated. */
export type TargetWords = { words: string; isName: boolean; href?: string };

export function targetWords(line: AuditLine): TargetWords {
  if (line.isSealed) return { words: "Phiếu niêm phong", isName: false };
  if (line.targetName !== null) return { words: line.targetName, isName: true };
  const target = line.target ?? "";
  if (target === "") return { words: "–", isName: false };
  if (target.startsWith("login:")) return { words: "Tên đăng nhập (đã che)", isName: false };
  if (/^[A-Z]{2}-\d{2}-\d{6}-[0-9A-Z]$/.test(target)) {
    return { words: target, isName: true, href: `/console/tickets/${target}` };
  }
  const [kind = "", number = ""] = target.split(" ");
  if (kind === "letter") return { words: `Thư số ${number}`, isName: false };
  if (kind === "inbox") return { words: `Tin nhắn số ${number}`, isName: false };
  if (kind === "calendar") return { words: `Lịch, phiên bản ${number}`, isName: false };
  if (kind === "procedure") return { words: number, isName: true };
  if (Object.hasOwn(kinds, kind)) return { words: kinds[kind] ?? kind, isName: false };
  return { words: target, isName: true };
}

/** Things whose ids say nothing to anybody. */
const kinds: Record<string, string> = {
  contact: "Một cuộc trò chuyện",
  call: "Một cuộc gọi",
  gap: "Một câu hỏi chưa trả lời được",
  words: "Một cách nói",
  thesaurus: "Một nhóm từ đồng nghĩa",
  version: "Một bản sửa thủ tục",
  import: "Một lần nhập hồ sơ",
  token: "Một khóa kết nối phần mềm",
};

import type { AuditLine } from "../../audit/audit-view.ts";

/** What a row is about. `name`: somebody typed it, so it is not ours to translate. */
export type TargetWords = { words: string; isName: boolean; href?: string };

export function targetWords(line: AuditLine): TargetWords {
  if (line.isSealed) return { words: "Phiếu niêm phong", isName: false };
  if (line.targetName !== null) return { words: line.targetName, isName: true };
  const target = line.target ?? "";
  const [kind = "", number = ""] = target.split(" ");
  if (target === "") return { words: "–", isName: false };
  if (kind === "letter") return { words: `Thư số ${number}`, isName: false };
  if (kind === "inbox") return { words: `Tin nhắn số ${number}`, isName: false };
  if (target.startsWith("login:")) return { words: "Tên đăng nhập (đã che)", isName: false };
  if (/^[A-Z]{2}-\d{2}-\d{6}-[0-9A-Z]$/.test(target)) {
    return { words: target, isName: true, href: `/console/tickets/${target}` };
  }
  return { words: target, isName: true };
}

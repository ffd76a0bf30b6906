import type { Reading } from "./reading.ts";
import { toLines } from "./to-lines.ts";

/** What comes out of a procedure, and the words under which the portal files it. */
export type PortalResult = { lines: string[]; keywords: string[] };

const unknown = "Không có thông tin";
const chrome = "Chọn cơ quan thực hiện";
const knownCode =
  /Mã: ?(?:KQ[.-][A-Z]\d\d[.-](?:KQ-?)?\d{5,6}|\d{3}\.\d\d\.\d\d\.[A-Z]\d\d-KQ\d{4})/g;

/**
 * Reads results, each with its code behind ("Trích lụcMã: KQ.G15.000034"), then keywords and a
 * description. The codes and the page's own buttons behind them say nothing to a citizen.
 */
export function parseResult(text: string | null): Reading<PortalResult> {
  if (text === null) return { outcome: "empty", value: { lines: [], keywords: [] }, remarks: [] };
  const end = text.lastIndexOf("Từ khóa");
  const about = end < 0 ? -1 : text.indexOf("Mô tả", end);
  if (about < 0)
    return {
      outcome: "kept",
      value: { lines: toLines(text), keywords: [] },
      remarks: ["kết quả không có phần từ khóa, mô tả"],
    };
  const buttons = text.indexOf(chrome, about);
  const keywords = text.slice(end + "Từ khóa".length, about).trim();
  const described = text.slice(about + "Mô tả".length, buttons < 0 ? undefined : buttons).trim();
  const results = text.slice(0, end).replace(knownCode, "\n").split("\n");
  // The last code may be anything ("Mã: Chưa xác định"): it stands at the very end.
  const last = results.pop() ?? "";
  const lines = toLines([...results, last.replace(/Mã: ?[^\n:]{0,40}$/, "")].join("\n"));
  return {
    outcome: lines.length > 0 ? "parsed" : "empty",
    value: {
      lines: described === unknown ? lines : [...lines, ...toLines(described)],
      keywords: keywords === unknown ? [] : toLines(keywords),
    },
    remarks: [],
  };
}

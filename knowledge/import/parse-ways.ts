import type { ProcedureRecord } from "../procedure-record.ts";
import { oneSpace } from "./one-space.ts";
import type { Reading } from "./reading.ts";
import { splitAmount } from "./split-amount.ts";
import { toLines } from "./to-lines.ts";

type Way = ProcedureRecord["ways"][number];

const heading = "Hình thức nộpThời gianPhí, lệ phíMô tả";
const unknown = "Không có thông tin";
const unitless = "thời gian không có đơn vị";

const channels: Readonly<Record<string, Way["channel"]>> = {
  "Trực tiếp": "in_person",
  "Trực tuyến": "online",
  "Dịch vụ bưu chính": "post",
  Khác: "other",
};

const channel = `(${Object.keys(channels).join("|")})`;
const period =
  "\\d{1,4}(?:[.,]\\d{1,2})? ?(?:Ngày làm việc|Ngày|Giờ làm việc|Giờ|Phút|Tuần|Tháng|Quý|Năm)";
const noAmount = `Miễn phí|${unknown}`;
const amount = "\\d{1,3}(?:,\\d{3}){0,5}(?:\\.\\d{1,2})? (?:Việt Nam Đồng|VNĐ|[A-Z]{3})";
const bare = "\\d{1,4}(?:[.,]\\d{1,2})?";

/**
 * Reads "Hình thức nộp / Thời gian / Phí, lệ phí / Mô tả" whose rows were run together:
 * "Trực tiếp34 Ngày làm việc500,000 Việt Nam Đồng(mỗi hồ sơ)Nộp tại …Trực tuyến…". A row begins
 * where a way, a period and a fee stand without space. Kept if any row may be read in two ways.
 */
export function parseWays(text: string | null): Reading<Way[]> {
  if (text === null) return { outcome: "empty", value: [], remarks: [] };
  const kept = (remark: string): Reading<Way[]> => ({
    outcome: "kept",
    value: [],
    remarks: [remark],
  });
  if (!text.startsWith(heading)) return kept("bảng cách thức không có tiêu đề");
  const body = text.slice(heading.length);
  const heads = [...body.matchAll(rowStart(body))];
  if (heads[0]?.index !== 0) return kept("không nhận ra dòng đầu của bảng cách thức");
  const ways: Way[] = [];
  const remarks = new Set<string>();
  for (const [at, head] of heads.entries()) {
    const rest = body.slice(head.index + head[0].length, heads[at + 1]?.index);
    const way = toWay(head, rest);
    if (way === undefined) return kept("thời gian và mức phí dính liền, không tách chắc chắn được");
    if (way.duration?.endsWith(withoutUnit)) remarks.add(unitless);
    ways.push(way);
  }
  return { outcome: "parsed", value: ways, remarks: [...remarks] };
}

/** A period in words ("Không quy định") is only trusted where the first row shows it. */
function rowStart(body: string): RegExp {
  const inWords = new RegExp(`^${channel}(\\D{1,200}?)(?:${noAmount})`).exec(body)?.[2] ?? unknown;
  const literal = inWords.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const separable = `(${period}|${unknown}|${literal})(${noAmount}|${amount})`;
  return new RegExp(
    `${channel}(?:${separable}|(${bare})(${noAmount})|([\\d,.]{2,24} (?:Việt Nam Đồng|VNĐ|[A-Z]{3})))`,
    "g",
  );
}

function toWay(head: RegExpMatchArray, rest: string): Way | undefined {
  const cells = cellsOf(head);
  if (cells === undefined) return undefined;
  const { inside, after } = takeBracket(rest);
  return {
    channel: channels[head[1] ?? ""] ?? "other",
    duration: toDuration(cells.time),
    fee: toFee(cells.fee, inside),
    note: /[\p{L}\d]/u.test(after) ? toLines(after).join("\n") : null,
  };
}

function cellsOf(head: RegExpMatchArray) {
  const [, , time, fee = "", bareTime, bareFee = "", glued = ""] = head;
  if (time !== undefined) return { time, fee };
  return bareTime === undefined ? splitAmount(glued) : { time: bareTime, fee: bareFee };
}

const withoutUnit = "(nguồn không ghi đơn vị)";

function toDuration(cell: string): string | null {
  if (cell === unknown) return null;
  if (/^[\d.,]+$/.test(cell)) return `${cell} ${withoutUnit}`;
  return cell.replace(/(?<=\d) ?(\p{Lu})/u, (_, first: string) => ` ${first.toLowerCase()}`).trim();
}

/**
 * "500,000 Việt Nam Đồng" as "500.000 đồng", with what the portal adds in brackets. Where the cell
 * says "free" or a few đồng and the bracket names amounts, the bracket is the truth: it goes first.
 */
function toFee(cell: string, bracket: string): string | null {
  const added = oneSpace(bracket)
    .replace(/^\((.*)\)$/, "$1")
    .replace(/^[-+*]\s*/, "");
  if (cell === unknown) return added || null;
  const worth = cell
    .replace(/^(\d{1,3}(?:,\d{3})+) (?:Việt Nam Đồng|VNĐ)$/, "$1 đồng")
    .replace(/,(?=\d{3})/g, ".");
  if (added === "") return worth;
  if (added.startsWith("/")) return `${worth}${added}`;
  const isDoubtful = !/\d\.\d{3}|[A-Z]{3}$/.test(worth);
  if (isDoubtful && /\d\s*(?:đồng|đ\b|VNĐ|USD|triệu|nghìn|ngàn)/i.test(added))
    return `${added} (cột mức phí của nguồn ghi: ${worth})`;
  return `${worth} (${added})`;
}

/** Text after an amount: what stands in the bracket right behind it, and the rest. */
function takeBracket(rest: string): { inside: string; after: string } {
  if (!rest.startsWith("(")) return { inside: "", after: rest };
  let depth = 0;
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] === "(") depth++;
    if (rest[at] === ")" && --depth === 0)
      return { inside: rest.slice(1, at), after: rest.slice(at + 1) };
  }
  return { inside: rest.slice(1), after: "" };
}

import type { ProcedureRecord } from "../procedure-record.ts";
import { wholeWayLines, type WayPart } from "./way-lines.ts";

type Channel = ProcedureRecord["channels"][number];
type Level = ProcedureRecord["levels"][number];
type Role = ProcedureRecord["offices"][number]["role"];

const levelWords: Record<Level, string> = {
  school: "nhà trường",
  commune: "cấp xã (xã, phường, đặc khu)",
  province: "cấp tỉnh",
  ministry: "cấp bộ",
  other: "cơ quan khác",
};

const roleWords: Record<Role, string> = {
  decides: "Cơ quan có thẩm quyền",
  receives: "Địa chỉ tiếp nhận",
  authorised: "Cơ quan được ủy quyền",
  cooperates: "Cơ quan phối hợp",
};

/** Who decides, at which level, where it is received, and the ways to hand in. */
export function placeLines(record: ProcedureRecord, part: WayPart): string[] {
  return [
    ...(record.authority === null ? [] : [`Cơ quan giải quyết: ${record.authority}`]),
    ...record.offices
      .filter(({ name }) => name !== record.authority)
      .map(({ role, name }) => `${roleWords[role]}: ${name}`),
    `Cấp giải quyết: ${record.levels.map((level) => levelWords[level]).join(", ")}`,
    ...(record.channels.length === 0 ? [] : [`Cách nộp: ${waysToHandIn(record)}`]),
    ...(part === "whole" ? wholeWayLines(record.ways) : []),
  ];
}

/** Whether and where it can be done online. No source tells whether in full or in part. */
export function onlineLines(record: ProcedureRecord, part: WayPart): string[] {
  if (record.channels.length === 0) return [];
  if (!record.channels.includes("online"))
    return [`Nguồn không ghi cách nộp trực tuyến. Cách nộp: ${waysToHandIn(record)}`];
  const online = record.ways.filter(({ channel }) => channel === "online");
  return [
    `Nộp được ${onlineWords(record)}`,
    ...(part === "whole" ? wholeWayLines(online) : []),
    ...(record.withheld.includes("steps") ? [] : record.steps.filter(isAboutOnline)),
  ];
}

function waysToHandIn(record: ProcedureRecord): string {
  const words: Record<Channel, string> = {
    in_person: "trực tiếp",
    online: onlineWords(record),
    post: "qua bưu chính công ích",
  };
  return record.channels.map((channel) => words[channel]).join("; ");
}

function onlineWords({ onlineAt }: ProcedureRecord): string {
  return onlineAt === null ? "trực tuyến" : `trực tuyến trên ${onlineAt}`;
}

function isAboutOnline(step: string): boolean {
  return /trực tuyến|dịch vụ công/i.test(step);
}

import type { ProcedureRecord } from "../procedure-record.ts";

type Channel = ProcedureRecord["channels"][number];
type Level = ProcedureRecord["levels"][number];

const levelWords: Record<Level, string> = {
  school: "nhà trường",
  commune: "cấp xã (xã, phường, đặc khu)",
  province: "cấp tỉnh",
  ministry: "cấp bộ",
  other: "cơ quan khác",
};

/** Who decides, at which level, and the ways to hand in. */
export function placeLines(record: ProcedureRecord): string[] {
  return [
    ...(record.authority === null ? [] : [`Cơ quan giải quyết: ${record.authority}`]),
    `Cấp giải quyết: ${record.levels.map((level) => levelWords[level]).join(", ")}`,
    `Cách nộp: ${waysToHandIn(record)}`,
  ];
}

/** Whether and where it can be done online. No source tells whether in full or in part. */
export function onlineLines(record: ProcedureRecord): string[] {
  if (!record.channels.includes("online"))
    return [`Nguồn không ghi cách nộp trực tuyến. Cách nộp: ${waysToHandIn(record)}`];
  return [
    `Nộp được ${onlineWords(record)}`,
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

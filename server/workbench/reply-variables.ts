/** What a canned reply can leave open, with what it stands for. */
export const replyVariables = {
  ma_phieu: "mã phiếu",
  han: "ngày đến hạn trả lời",
  don_vi: "đơn vị xử lý",
  can_bo: "tên cán bộ trả lời",
  co_quan: "tên cơ quan",
  linh_vuc: "lĩnh vực của phiếu",
  ngay_gui: "ngày người dân gửi phiếu",
  hom_nay: "ngày hôm nay",
} as const;
export type ReplyVariable = keyof typeof replyVariables;

/** The reply with its variables filled in; one that has no value is left for the officer to see. */
export function fillReply(
  body: string,
  values: Partial<Readonly<Record<ReplyVariable, string>>>,
): string {
  return body.replaceAll(pattern, (whole, name: string) => {
    return (isVariable(name) && values[name]) || whole;
  });
}

/** The variables of a reply that nobody knows how to fill. */
export function unknownVariables(body: string): string[] {
  const names = [...body.matchAll(pattern)].map(([, name = ""]) => name);
  return [...new Set(names.filter((name) => !isVariable(name)))];
}

/** Whether some variable is still open: such an answer must not reach a citizen. */
export function hasOpenVariable(text: string): boolean {
  return text.search(pattern) >= 0;
}

function isVariable(name: string): name is ReplyVariable {
  return Object.hasOwn(replyVariables, name);
}

const pattern = /\{\{\s*([^{}]*?)\s*\}\}/g;

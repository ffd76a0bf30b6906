/** What a citizen reads of each thing that happened to their ticket; nobody's name, nobody's words. */
export const timelineTexts = {
  opened: "Đã nhận phiếu",
  accepted: "Cán bộ bắt đầu xử lý",
  asked: "Cơ quan hỏi thêm anh/chị",
  citizenWrote: "Anh/chị bổ sung ý kiến",
  answered: "Cơ quan trả lời",
  closed: "Phiếu được đóng",
  reopened: "Phiếu được mở lại",
  declined: "Cơ quan không tiếp nhận giải quyết",
  rated: "Anh/chị chấm điểm việc giải quyết",
  unmerged: "Phiếu được xử lý riêng",
  attached: "Đã nhận ảnh, tệp gửi kèm",
} as const;

export function timelineWithFiles(words: string, count: number): string {
  return `${words}, kèm ${count} tệp`;
}

export function timelineForwarded(to: string): string {
  return `Đã chuyển đến ${to}`;
}

export function timelineForwardedSomewhere(): string {
  return "Đã chuyển đến nơi có trách nhiệm trả lời";
}

export function timelineExtended(day: string): string {
  return `Hẹn lại ngày trả lời: trước hết ngày ${day}`;
}

export function timelineDueChanged(day: string): string {
  return `Ngày hẹn đổi theo lịch làm việc: trước hết ngày ${day}`;
}

export function timelineApologised(day: string): string {
  return `Cơ quan xin lỗi và hẹn lại: trước hết ngày ${day}`;
}

export function timelineMerged(into: string): string {
  return `Được xử lý chung trong phiếu ${into}`;
}

export function timelineSplit(code: string): string {
  return `Một việc trong phiếu được tách sang mã ${code}`;
}

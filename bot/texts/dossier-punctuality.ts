/** Whether a dossier is in time, in words. `day`: of the appointment, as 25/11/2026. */
export const punctualityTexts = {
  paused: "Trong lúc tạm dừng, ngày hẹn trả có thể thay đổi.",
  dueToday: "Hôm nay là ngày hẹn trả kết quả.",
  onTime: "Hồ sơ xong đúng hẹn.",
} as const;

export function dossierInTime(workingDays: number, day: string): string {
  return `Hồ sơ còn ${workingDays} ngày làm việc là đến ngày hẹn trả ${day}.`;
}

/** Nothing but days off lie before the appointment. */
export function dossierDueBeforeWork(day: string): string {
  return `Đã gần đến ngày hẹn trả ${day}.`;
}

export function dossierLate(workingDays: number, day: string): string {
  return `Hồ sơ đã trễ ${workingDays} ngày làm việc so với ngày hẹn ${day}, cơ quan xin lỗi anh/chị. Anh/chị có thể chọn “Gặp cán bộ” để hỏi lý do và ngày hẹn mới.`;
}

export function dossierJustLate(day: string): string {
  return `Hồ sơ đã quá ngày hẹn ${day}, cơ quan xin lỗi anh/chị. Anh/chị có thể chọn “Gặp cán bộ” để hỏi lý do và ngày hẹn mới.`;
}

export function dossierWasEarly(workingDays: number): string {
  return `Hồ sơ xong sớm ${workingDays} ngày làm việc so với ngày hẹn.`;
}

export function dossierWasLate(workingDays: number): string {
  return `Hồ sơ xong trễ ${workingDays} ngày làm việc so với ngày hẹn, cơ quan xin lỗi anh/chị.`;
}

export function dossierWasJustLate(): string {
  return "Hồ sơ xong sau ngày hẹn, cơ quan xin lỗi anh/chị.";
}

export function dossierWasJustEarly(): string {
  return "Hồ sơ xong trước ngày hẹn.";
}

/** The numbers stand first: whoever reads on may be in a hurry. */
export function emergencyNumbers(numbers: readonly { number: string; label: string }[]): string {
  return `Nếu có trẻ đang gặp nguy hiểm, xin gọi ngay:\n${numbers.map((one) => `• ${one.number}: ${one.label}`).join("\n")}`;
}

/** No number is configured, and none is made up. */
export function emergencyWithoutNumbers(): string {
  return "Nếu có trẻ đang gặp nguy hiểm, xin gọi ngay công an hoặc cơ sở y tế gần nhất.";
}

export function emergencyAdvice(): string {
  return "Xin đưa trẻ đến nơi an toàn, ở cạnh người lớn tin cậy. Nếu bạn là học sinh, hãy nói ngay với cha mẹ hoặc thầy cô mà bạn tin; bạn không có lỗi.";
}

export function emergencyOffer(): string {
  return "Tôi là trợ lý tự động nên không thể đến giúp. Nếu muốn cán bộ trực xem nội dung vừa viết và liên hệ lại, xin chọn “Báo cán bộ trực ngay”.";
}

export function dutyCalled(code: string): string {
  return `Đã báo cán bộ trực. Mã phiếu: ${code}. Xin viết tiếp ngay dưới đây tên trường, nơi xảy ra và số điện thoại để cán bộ gọi lại.`;
}

export function dutyNotCalled(): string {
  return "Dạ, tôi không chuyển nội dung này thành phiếu. Khi cần, anh/chị cứ viết lại cho tôi hoặc gọi các số khẩn cấp.";
}

/** Information left instead of a khiếu nại or tố cáo; read by the inspection role alone, never repeated. */
export const sealedTexts = {
  title: "Thông tin gửi bộ phận thanh tra",
  askWhat:
    "Dạ, xin anh/chị viết nội dung muốn để lại. Chỉ bộ phận thanh tra được xem, và tôi sẽ không nhắc lại nội dung này.",
  askPhone:
    "Dạ, nếu muốn được liên hệ lại, anh/chị cho xin số điện thoại. Không muốn thì chọn “Bỏ qua”.",
  written: "(đã ghi, không hiển thị lại)",
  labels: { what: "Nội dung", phone: "Điện thoại" },
} as const;

export function sealedReceipt(code: string): string {
  return `Dạ, thông tin đã được chuyển riêng cho bộ phận thanh tra. Mã phiếu: ${code}. Xin nhắc lại: đây không phải là đơn; muốn được giải quyết theo luật, anh/chị cần gửi đơn có chữ ký hoặc đến trình bày trực tiếp.`;
}

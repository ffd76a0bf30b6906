/** Luật Khiếu nại 2011, Luật Tố cáo 2018, both as amended by Luật 136/2025/QH15 (in force 01/07/2026). */
export function complaintVersusDenunciation(): string {
  return "Khiếu nại là đề nghị xem lại một quyết định hoặc việc làm của cơ quan, cán bộ khi anh/chị cho rằng nó trái pháp luật và xâm phạm quyền lợi của mình. Tố cáo là báo cho cơ quan có thẩm quyền biết việc làm vi phạm pháp luật của người khác.";
}

export function complaintByLaw(): string {
  return "Theo Luật Khiếu nại, việc này cần đơn có chữ ký, hoặc anh/chị đến trình bày trực tiếp; tin nhắn không thay được đơn. Vì vậy tôi xin phép dừng ghi nhận nội dung ở đây.";
}

/** Luật Tố cáo 2018 Điều 22–23: only a signed letter or in person; Điều 56: the identity is secret. */
export function denunciationByLaw(): string {
  return "Theo Luật Tố cáo, chỉ nhận tố cáo bằng đơn có chữ ký hoặc trình bày trực tiếp; tin nhắn không phải là đơn tố cáo. Danh tính người tố cáo được pháp luật giữ bí mật, nên tôi xin phép dừng ghi nhận nội dung ở đây.";
}

export function receptionPlace(office: string, address: string): string {
  return `Nơi nộp đơn và tiếp công dân: ${office}, ${address}.`;
}

export function receptionHours(hours: string): string {
  return `Lịch tiếp công dân: ${hours}.`;
}

export function receptionUnknown(): string {
  return "Tôi chưa có địa chỉ và lịch tiếp công dân của cơ quan nên không dám đoán; xin chọn “Gặp cán bộ” để hỏi.";
}

export function offerInformation(): string {
  return "Nếu muốn, anh/chị có thể để lại nội dung như một thông tin, chỉ bộ phận thanh tra được xem. Thông tin này không phải là đơn và không thay cho đơn.";
}

export function leftNothing(): string {
  return "Dạ, tôi không lưu nội dung này thành phiếu. Anh/chị cần gì thêm cứ viết ạ.";
}

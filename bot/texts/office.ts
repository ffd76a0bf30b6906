export function hotlineIs(hotline: string): string {
  return `Dạ, đường dây nóng: ${hotline}.`;
}

export function addressIs(office: string, address: string): string {
  return `Dạ, ${office} ở địa chỉ: ${address}.`;
}

export function hoursAre(hours: string): string {
  return `Dạ, lịch tiếp công dân: ${hours}. Vào ngày lễ, anh/chị nên hỏi lại cán bộ trước khi đến.`;
}

/** The operator has not entered it, and it is never made up. */
export function notConfigured(): string {
  return "Dạ, xin lỗi anh/chị, cơ quan chưa cung cấp thông tin này cho tôi nên tôi không dám đoán. Anh/chị có muốn hỏi cán bộ không ạ?";
}

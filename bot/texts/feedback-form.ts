/** The guided complaint (phản ánh) or recommendation (kiến nghị, hiến kế). */
export const feedbackTexts = {
  title: "Phản ánh, kiến nghị",
  askKind: "Dạ, anh/chị muốn gửi loại nào ạ?",
  kinds: {
    phan_anh: "Phản ánh việc chưa tốt",
    kien_nghi: "Kiến nghị, hiến kế",
    khen: "Khen tập thể, cá nhân",
  },
  askGroup: "Dạ, nội dung thuộc nhóm nào ạ? Anh/chị chọn nhóm gần nhất.",
  askCategory: "Dạ, cụ thể là việc nào ạ? Anh/chị chọn việc gần nhất.",
  otherGroup: "Việc khác",
  askSame:
    "Dạ, anh/chị đã gửi phiếu gần giống việc này. Nếu vẫn là việc đó, xin chọn phiếu để tôi đưa nội dung vừa kể vào, cán bộ sẽ xem một thể:",
  newMatter: "Không, đây là việc mới",
  askWhat:
    "Dạ, xin anh/chị kể sự việc hoặc ý kiến trong một tin nhắn. Anh/chị không cần ghi tên, số điện thoại ở đây.",
  askWhere: "Dạ, việc này ở trường hoặc cơ quan nào, thuộc xã, phường nào ạ?",
  askWhen: "Dạ, việc xảy ra khi nào ạ? Nếu không nhớ, anh/chị chọn “Bỏ qua”.",
  askIdentify:
    "Dạ, anh/chị có gửi kèm tên, địa chỉ và điện thoại không ạ? Theo Nghị định 20/2008/NĐ-CP, phản ánh, kiến nghị chính thức cần các thông tin này. Nếu không gửi, nội dung vẫn được đọc nhưng được lưu như một thông tin.",
  identify: { yes: "Có, gửi kèm", no: "Không gửi kèm" },
  askName: "Dạ, xin anh/chị cho biết họ và tên.",
  askAddress: "Dạ, xin anh/chị cho biết địa chỉ liên hệ.",
  askPhone: "Dạ, xin anh/chị cho biết số điện thoại (10 chữ số, ví dụ 0912 345 678).",
  badPhone:
    "Dạ, số điện thoại chưa đúng. Xin anh/chị viết lại số có 10 chữ số, bắt đầu bằng số 0 hoặc +84.",
  labels: {
    kind: "Loại",
    category: "Nhóm",
    what: "Nội dung",
    where: "Nơi xảy ra",
    when: "Thời gian",
    same: "Phiếu đã gửi",
    identify: "Gửi kèm thông tin liên hệ",
    name: "Họ tên",
    address: "Địa chỉ",
    phone: "Điện thoại",
  },
} as const;

export function receiptTitle(code: string): string {
  return `Đã nhận phiếu ${code}`;
}

export function receiptThanks(): string {
  return "Dạ, cảm ơn anh/chị, phiếu đã được ghi nhận.";
}

export function isItThis(label: string, isOneOfSeveral: boolean): string {
  return isOneOfSeveral
    ? "Dạ, có phải việc này thuộc một trong các nhóm sau không ạ?"
    : `Dạ, việc này có phải là “${label}” không ạ?`;
}

export function similarRow(code: string, day: string, summary: string): string {
  return `${code} (${day}): ${summary}`;
}

/** `count`: how the day was counted, such as "7 ngày làm việc, không tính thứ Bảy, Chủ nhật". */
export function receiptDue(day: string, count: string): string {
  return count === ""
    ? `Hẹn trả lời trước hết ngày ${day}.`
    : `Hẹn trả lời trước hết ngày ${day} (${count}).`;
}

/** NĐ 20/2008/NĐ-CP Điều 6–7. */
export function receiptFormal(): string {
  return "Đây là phản ánh, kiến nghị chính thức vì đã có tên, địa chỉ và điện thoại.";
}

export function receiptInformation(): string {
  return "Phiếu chưa có đủ tên, địa chỉ và điện thoại nên được lưu như một thông tin, chưa phải phản ánh, kiến nghị chính thức; cơ quan vẫn đọc và xem xét.";
}

/** With a phone the ticket can be looked up on the public page, too. */
export function receiptFollow(code: string, hasPhone: boolean): string {
  return hasPhone
    ? `Để theo dõi, anh/chị nhắn mã ${code} ở đây, hoặc xem ở mục “Tra cứu phiếu” trên trang web của cơ quan. Khi có trả lời, tôi sẽ báo ngay ở đây.`
    : `Để theo dõi, anh/chị nhắn mã ${code} ở đây. Khi có trả lời, tôi sẽ báo ngay ở đây.`;
}

export function feedbackWelcome(): string {
  return "Dạ, tôi xin ghi nhận ý kiến của anh/chị. Nếu không phải anh/chị muốn gửi ý kiến, xin chọn “Hủy”.";
}

export function feedbackTaken(): string {
  return "Dạ, tôi xin ghi nhận. Nội dung anh/chị vừa viết đã được đưa vào phiếu và còn sửa được trước khi gửi; nếu không muốn gửi phiếu, xin chọn “Hủy”.";
}

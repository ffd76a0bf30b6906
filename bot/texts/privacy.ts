export function whatIsKept(): string {
  return [
    "Dạ, tin nhắn và phiếu của anh/chị được lưu để trả lời và theo dõi kết quả. Tên, địa chỉ, điện thoại chỉ được hỏi khi anh/chị gửi phản ánh, kiến nghị chính thức, và anh/chị được từ chối.",
    "Ảnh, tệp chỉ được giữ khi anh/chị gửi kèm phiếu; nơi chụp và thông tin máy chụp trong ảnh được xóa. Chỉ cán bộ có trách nhiệm được xem. Xin đừng gửi ảnh căn cước hay giấy tờ tùy thân ở đây. Anh/chị có thể xóa dữ liệu bằng cách nhắn “xóa dữ liệu” hoặc /xoadulieu.",
  ].join("\n\n");
}

export function mayStayAnonymous(): string {
  return "Dạ được ạ. Anh/chị có thể gửi mà không cho biết tên; nội dung vẫn được đọc nhưng được lưu như một thông tin, không phải phản ánh, kiến nghị chính thức (Nghị định 20/2008/NĐ-CP cần tên, địa chỉ và điện thoại).";
}

export function onlyAnswersAreSent(): string {
  return "Dạ, kênh này chỉ nhắn khi trả lời anh/chị hoặc báo kết quả phiếu anh/chị đã gửi, không gửi tin quảng bá. Nếu muốn dừng hẳn, anh/chị có thể chặn kênh này, hoặc nhắn “xóa dữ liệu”.";
}

export function whatErasingMeans(): string {
  return [
    "Anh/chị muốn xóa dữ liệu của mình?",
    "Sẽ xóa: nội dung trò chuyện, ảnh và tệp đã gửi (cả trong phiếu), phiếu đang viết dở, thông tin liên hệ gắn với cuộc trò chuyện này.",
    "Vẫn giữ: phiếu đã gửi mà pháp luật buộc lưu trữ; tên, địa chỉ, điện thoại trong phiếu được thay bằng ký hiệu. Sau khi xóa, anh/chị không xem lại được phiếu ở đây nữa.",
  ].join("\n\n");
}

export function erased(): string {
  return "Dạ, đã xóa dữ liệu của anh/chị như đã nói ở trên. Cảm ơn anh/chị. Khi cần, anh/chị cứ nhắn lại, chúng ta bắt đầu từ đầu.";
}

export function notErased(): string {
  return "Dạ, tôi không xóa gì cả.";
}

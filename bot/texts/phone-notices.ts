/** Notices at a telephone number, outside Zalo's window. */
export function phoneNoticesOffered(): string {
  return "Nếu quá 7 ngày anh/chị không nhắn thì Zalo không cho tôi gửi tin ở đây nữa. Anh/chị có muốn khi đó nhận tin báo Zalo qua số điện thoại không ạ? Nếu muốn, xin chọn “Báo qua số điện thoại”.";
}

export const phoneNoticesForm = {
  title: "Báo tin qua số điện thoại",
  label: "Số điện thoại",
  ask: "Dạ, xin anh/chị cho biết số di động đang dùng Zalo. Tôi chỉ dùng số này để báo có tin mới về hồ sơ, phiếu của anh/chị (mã, tình trạng, nơi, ngày), không dùng vào việc khác. Anh/chị có thể ngừng bất cứ lúc nào.",
  badPhone: "Dạ, số này chưa đúng là số di động Việt Nam. Anh/chị xem lại giúp ạ.",
} as const;

export function phoneNoticesAgreed(): string {
  return "Dạ, tôi đã ghi nhận: khi không gửi được ở đây, tôi xin báo tin qua Zalo của số điện thoại này. Anh/chị muốn ngừng thì chọn “Ngừng báo qua điện thoại”, hoặc nhắn /ngungdienthoai, lúc nào cũng được ạ.";
}

export function phoneNoticesStopped(): string {
  return "Dạ, tôi đã ngừng báo tin qua số điện thoại và đã xóa số đó.";
}

export function phoneNoticesNotOn(): string {
  return "Dạ, anh/chị hiện không nhận tin báo qua số điện thoại.";
}

/** This channel sends none. */
export function phoneNoticesNotHere(): string {
  return "Dạ, ở kênh này tôi chưa báo tin qua số điện thoại. Có tin mới, tôi vẫn báo anh/chị tại đây ạ.";
}

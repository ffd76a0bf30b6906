import type { ConsentRefusal } from "../../zalo/finish-consent.ts";
import type { ReauthReason } from "../../zalo/ask-for-reauth.ts";

/** Why a consent came to nothing, and what to do; undefined for a word that is no such reason. */
export function problemWords(reason: string): string | undefined {
  return Object.hasOwn(problems, reason) ? problems[reason as ConsentRefusal] : undefined;
}

const problems: Record<ConsentRefusal, string> = {
  no_consent:
    "Lượt kết nối này đã quá 10 phút, đã dùng rồi, hoặc do người khác mở. Xin bấm nút kết nối để làm lại.",
  declined:
    "Zalo chưa nhận được sự đồng ý. Xin bấm nút kết nối rồi chọn cho phép trên trang của Zalo.",
  other_account:
    "Official Account vừa chọn không phải tài khoản trong cấu hình (ZALO_OA_ID). Xin làm lại và chọn đúng tài khoản.",
  refused:
    "Zalo không cấp mã truy cập. Xin xem lại ZALO_APP_ID, ZALO_APP_SECRET và địa chỉ quay về đã khai với Zalo, rồi làm lại.",
  away: "Chưa nối được tới Zalo. Xin thử lại sau ít phút.",
  unknown: "Zalo không trả lời kịp. Xin bấm nút kết nối để làm lại từ đầu.",
};

/** Why the account must be connected anew. */
export function reauthWords(failure: string | null): string {
  return reasons[failure as ReauthReason] ?? reasons.refused;
}

const reasons: Record<ReauthReason, string> = {
  refused:
    "Zalo không nhận mã truy cập của ta nữa: quyền đã bị thu hồi hoặc hết hạn. Lời đáp trên Zalo đang chờ, kết nối lại xong sẽ gửi tiếp.",
  lost: "Zalo đã đổi mã truy cập nhưng câu trả lời bị mất trên đường. Lời đáp trên Zalo đang chờ, kết nối lại xong sẽ gửi tiếp.",
  unreadable:
    "Mã truy cập đã lưu không mở được vì SECRET_KEY đã đổi. Lời đáp trên Zalo đang chờ, kết nối lại xong sẽ gửi tiếp.",
};

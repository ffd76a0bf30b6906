import { demoCodesToTry, demoDigits } from "../demo/demo-dossiers.ts";
import type { PublicHouse } from "./public-house.ts";

export function DemoBanner() {
  return (
    <p class="demo" role="note">
      <strong>Bản chạy thử</strong>, chỉ có dữ liệu mẫu. Xin tra cứu thử hồ sơ{" "}
      <span class="code">{demoCodesToTry[0]}</span>, bốn số cuối điện thoại {demoDigits}.
    </p>
  );
}

/**
 * No <noscript>: this also shows where the script is too new for the browser or did not arrive.
 * The style sheet holds it back for three seconds, and chat.js takes it away.
 */
export function WithoutScript({
  officeName,
  hotline,
}: Pick<PublicHouse, "officeName" | "hotline">) {
  return (
    <section id="without-script" class="notice">
      <h2>Chưa mở được cuộc trò chuyện</h2>
      <p>
        Dạ, xin lỗi anh/chị, trang này cần JavaScript, mà trình duyệt đang tắt JavaScript hoặc quá
        cũ. Xin anh/chị bật JavaScript, hoặc dùng trình duyệt khác, rồi mở lại trang.
      </p>
      {hotline ? (
        <p>
          Hoặc xin anh/chị gọi đường dây nóng{" "}
          <a href={`tel:${hotline.replaceAll(/[^\d+]/g, "")}`}>{hotline}</a>.
        </p>
      ) : (
        <p>Hoặc xin anh/chị liên hệ trực tiếp {officeName}.</p>
      )}
      <p>
        Hồ sơ đã nộp thì xem được ở trang <a href="/tra-cuu">Tra cứu hồ sơ</a>, phiếu đã gửi ở trang{" "}
        <a href="/phieu">Tra cứu phiếu</a>, không cần JavaScript.
      </p>
    </section>
  );
}

/**
 * What became of calls that could not be sent at once; filled by hotline.js, whose words stand
 * here. Nothing shows without it.
 */
export function SendState({ staffId }: { staffId: string }) {
  return (
    <div class="send-state" data-hotline={staffId}>
      <div role="status" data-send-state></div>
      <ul class="plain" data-unsent></ul>
      <button type="button" class="small" data-discard hidden>
        Bỏ nội dung này
      </button>
      <div hidden>
        <span data-say="unsent">Chưa gửi được, sẽ tự gửi lại khi có mạng.</span>
        <span data-say="sent">Đã gửi cuộc gọi được giữ lại.</span>
        <span data-say="restored">Đã lấy lại nội dung đang viết dở.</span>
        <span data-say="signed_out">
          Phiên làm việc đã hết. Nội dung vẫn được giữ; xin đăng nhập lại để gửi.
        </span>
        <span data-say="old_page">
          Trang đã cũ. Nội dung vẫn được giữ; xin tải lại trang để gửi.
        </span>
        <span data-say="refused">Cuộc gọi được giữ lại còn thiếu thông tin.</span>
        <span data-say="reopen">Mở lại để sửa</span>
        <span data-say="call_at">Cuộc gọi lúc</span>
        <span data-say="see">Xem</span>
        <span data-say="busy">Đang gửi…</span>
        <span data-say="none_found">Không tìm thấy thủ tục nào.</span>
      </div>
    </div>
  );
}

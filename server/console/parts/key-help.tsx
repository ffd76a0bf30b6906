/**
 * The keys that console-keys.js knows. They can be switched off (WCAG 2.2, 2.1.4): whoever speaks
 * to their computer would press them by chance. Without scripts there are no keys, and no button.
 */
export function KeyHelp() {
  return (
    <>
      <button class="quiet" type="button" data-key-open hidden>
        Phím tắt
      </button>
      <dialog class="card" aria-labelledby="keys-title" data-key-help>
        <h2 id="keys-title">Phím tắt</h2>
        <p class="hint">Phím tắt chỉ chạy khi con trỏ không ở trong ô nhập.</p>
        <dl class="keys">
          {keys.map(({ key, does }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <div class="field check">
          <label>
            <input type="checkbox" data-key-switch />
            <span>Dùng phím tắt trên máy này</span>
          </label>
        </div>
        <form method="dialog">
          <button class="main">Đóng</button>
        </form>
      </dialog>
    </>
  );
}

const keys = [
  { key: "j", does: "Phiếu kế tiếp trong danh sách" },
  { key: "k", does: "Phiếu trước trong danh sách" },
  { key: "o", does: "Mở phiếu đang chọn" },
  { key: "x", does: "Đánh dấu phiếu đang chọn" },
  { key: "r", does: "Viết trả lời" },
  { key: "n", does: "Viết ghi chú nội bộ" },
  { key: "/", does: "Đến ô tìm kiếm" },
  { key: "?", does: "Mở bảng phím tắt này" },
  { key: "Ctrl+Enter", does: "Gửi câu trả lời đang viết, sau khi hỏi lại" },
];

/** The word of the person who publishes what breaks golden questions. */
export function ConfirmBroken() {
  return (
    <p class="field">
      <label for="confirmed">
        <input id="confirmed" type="checkbox" name="confirmed" value="yes" /> Tôi đã đọc những câu
        bị hỏng và vẫn muốn xuất bản
      </label>
    </p>
  );
}

/** On every page until somebody of the staff has looked: a child may be in danger. */
export function AlarmBanner({ alarms }: { alarms: readonly string[] }) {
  const [first] = alarms;
  if (first === undefined) return null;
  return (
    <div class="alarm" role="alert">
      <strong>Khẩn: có thể có trẻ em gặp nguy hiểm.</strong>{" "}
      <a href={`/console/conversations/${first}`}>Xem ngay</a>
      {alarms.length > 1 && ` (${alarms.length} cuộc trò chuyện)`}
    </div>
  );
}

export function DemoBanner() {
  return (
    <aside class="demo" aria-label="Bản dùng thử">
      <strong>Bản dùng thử.</strong> Dữ liệu ở đây là giả, không phải của người dân nào.
    </aside>
  );
}

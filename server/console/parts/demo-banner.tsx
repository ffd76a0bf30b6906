export function DemoBanner() {
  return (
    <p class="demo">
      <strong>Bản dùng thử.</strong> Dữ liệu ở đây là giả, không phải của người dân nào.
    </p>
  );
}

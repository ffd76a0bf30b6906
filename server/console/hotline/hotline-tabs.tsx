/** The pages of the hotline. */
export function HotlineTabs({ current }: { current: "call" | "log" }) {
  return (
    <nav aria-label="Đường dây nóng">
      <ul class="filters">
        <li>
          <a href="/console/hotline" aria-current={current === "call" ? "page" : undefined}>
            Cuộc gọi mới
          </a>
        </li>
        <li>
          <a href="/console/hotline/calls" aria-current={current === "log" ? "page" : undefined}>
            Nhật ký cuộc gọi
          </a>
        </li>
      </ul>
    </nav>
  );
}

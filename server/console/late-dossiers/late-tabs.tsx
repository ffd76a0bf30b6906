/** The two pages about dossiers and their appointments. */
export function LateTabs({ current }: { current: "list" | "report" }) {
  return (
    <nav aria-label="Hạn trả kết quả">
      <ul class="filters">
        <li>
          <a href="/console/dossiers/late" aria-current={current === "list" ? "page" : undefined}>
            Hồ sơ trễ hạn
          </a>
        </li>
        <li>
          <a
            href="/console/dossiers/report"
            aria-current={current === "report" ? "page" : undefined}
          >
            Tỷ lệ đúng hạn
          </a>
        </li>
      </ul>
    </nav>
  );
}

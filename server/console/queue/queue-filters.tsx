import type { Queue, QueueFilter } from "../../tickets/queue-view.ts";

type Props = { counts: Queue["counts"]; current: QueueFilter | undefined };

export function QueueFilters({ counts, current }: Props) {
  return (
    <nav aria-label="Lọc phiếu">
      <ul class="filters">
        {shown.map(({ filter, label }) => (
          <li key={filter}>
            <a
              href={`/console/tickets?show=${filter}`}
              aria-current={filter === current ? "page" : undefined}
            >
              {label} <span class="count">{counts[filter]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const shown: { filter: QueueFilter; label: string }[] = [
  { filter: "open", label: "Đang mở" },
  { filter: "new", label: "Mới" },
  { filter: "mine", label: "Của tôi" },
  { filter: "late", label: "Trễ hạn" },
  { filter: "answered", label: "Đã trả lời" },
  { filter: "all", label: "Tất cả" },
];

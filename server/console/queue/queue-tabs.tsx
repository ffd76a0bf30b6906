import type { QueueFilter, QueueTab } from "../../tickets/queue-filter.ts";
import { type QueueCounts, mostCounted } from "../../tickets/queue-counts-view.ts";
import type { SavedView } from "../../workbench/saved-view-view.ts";
import { notOurs } from "../parts/not-ours.ts";
import { queueHref, writeQueueQuery } from "./queue-query.ts";

type Props = { counts: QueueCounts; filter: QueueFilter; views: readonly SavedView[] };

/** The tabs with their numbers, and the reader's own views as further tabs. */
export function QueueTabs({ counts, filter, views }: Props) {
  const here = writeQueueQuery(filter);
  const isOwnView = views.some((view) => view.query === here);
  return (
    <nav aria-label="Lọc phiếu">
      <ul class="filters">
        {tabs.map(({ tab, label }) => (
          <li key={tab}>
            <a
              href={queueHref(tabFilter(filter, tab))}
              aria-current={tab === filter.tab && !isOwnView ? "page" : undefined}
            >
              <span>{label}</span> {tab !== "all" && <Count count={counts[tab]} />}
            </a>
          </li>
        ))}
        {views.map((view) => (
          <li key={view.id}>
            <a
              href={`/console/tickets?${view.query}`}
              class="own"
              aria-current={view.query === here ? "page" : undefined}
            >
              <span {...notOurs}>{view.name}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Count({ count }: { count: number }) {
  return <span class="count">{count < mostCounted ? count : `${mostCounted - 1}+`}</span>;
}

/** A search goes on in another tab; the other parts of the filter and the order do not. */
function tabFilter({ text }: QueueFilter, tab: QueueTab): QueueFilter {
  const sort = tab === "all" || tab === "answered" || text ? "newest" : "due";
  return { tab, sort, ...(text ? { text } : {}) };
}

const tabs: { tab: QueueTab; label: string }[] = [
  { tab: "open", label: "Đang mở" },
  { tab: "new", label: "Mới" },
  { tab: "mine", label: "Của tôi" },
  { tab: "late", label: "Quá hạn" },
  { tab: "soon", label: "Sắp đến hạn" },
  { tab: "answered", label: "Đã trả lời" },
  { tab: "all", label: "Tất cả" },
];

import { type Colleague, viewColleagues } from "../../staff/colleagues-view.ts";
import { type QueueCounts, readQueueCounts } from "../../tickets/queue-counts-view.ts";
import type { QueueFilter, QueueTab } from "../../tickets/queue-filter.ts";
import { type Queue, readQueue } from "../../tickets/queue-view.ts";
import { type UnitOption, viewUnitOptions } from "../../units/unit-options-view.ts";
import { type SavedView, viewSavedViews } from "../../workbench/saved-view-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { BulkForm } from "./bulk-form.tsx";
import { QueueForm } from "./queue-form.tsx";
import { queueHref, readQueueQuery, writeQueueQuery } from "./queue-query.ts";
import { QueueTable } from "./queue-table.tsx";
import { QueueTabs } from "./queue-tabs.tsx";
import { ViewForm } from "./view-form.tsx";

/** `asked`: the queue that a refused form came from; else what the address asks for. */
export async function showQueue(
  house: ConsoleHouse,
  visit: Visit,
  asked: { query?: (name: string) => string; errors?: FormErrors } = {},
): Promise<Shown> {
  const { query = visit.query, errors = [] } = asked;
  const filter = readQueueQuery(query);
  const now = house.clock.now();
  const page = pageOf(query("page"));
  const asker = { viewer: visit.staff, now };
  const { prisma } = house.db;
  const props = {
    ...{ house, visit, filter, page, now, errors },
    queue: await readQueue(prisma, { ...asker, filter, page }),
    counts: await readQueueCounts(prisma, asker),
    views: await viewSavedViews(prisma, visit.staff.id),
    units: await viewUnitOptions(prisma),
    colleagues: await viewColleagues(prisma),
  };
  return {
    title: "Phiếu",
    live: "all",
    path: queueHref(filter, page),
    errors,
    body: <QueuePage {...props} />,
  };
}

type Props = {
  house: ConsoleHouse;
  visit: Visit;
  filter: QueueFilter;
  page: number;
  now: Date;
  errors: FormErrors;
  queue: Queue;
  counts: QueueCounts;
  views: readonly SavedView[];
  units: readonly UnitOption[];
  colleagues: readonly Colleague[];
};

function QueuePage(props: Props) {
  const { house, visit, filter, page, now, queue, counts, views } = props;
  const { units, colleagues, errors } = props;
  const mayChoose = visit.may("ticket.assign");
  const back = writeQueueQuery(filter, page);
  return (
    <>
      <h1>Phiếu</h1>
      <QueueForm {...{ filter, units, colleagues }} />
      <div data-live="queue">
        <QueueTabs {...{ counts, filter, views }} />
        {queue.items.length === 0 ? (
          <Empty filter={filter} />
        ) : (
          <QueueTable
            {...{ items: queue.items, now, calendars: house.calendars, isChoosing: mayChoose }}
          />
        )}
        <nav class="pages" aria-label="Trang">
          {page > 1 && <a href={queueHref(filter, page - 1)}>Trang trước</a>}
          {(page > 1 || queue.hasMore) && <span>Trang {page}</span>}
          {queue.hasMore && <a href={queueHref(filter, page + 1)}>Trang sau</a>}
        </nav>
      </div>
      {mayChoose && queue.items.length > 0 && (
        <BulkForm {...{ visit, back, colleagues, units, errors }} />
      )}
      <ViewForm {...{ visit, filter, views, errors }} />
    </>
  );
}

function Empty({ filter }: { filter: QueueFilter }) {
  const isNarrow =
    writeQueueQuery({ tab: filter.tab, sort: filter.sort }) !== writeQueueQuery(filter);
  return (
    <div class="card empty">
      <p>{isNarrow ? "Không có phiếu nào khớp." : emptyWords[filter.tab]}</p>
      {filter.text && filter.tab !== "all" && (
        <p>
          <a href={queueHref({ tab: "all", sort: "newest", text: filter.text })}>
            Tìm trong tất cả phiếu
          </a>
        </p>
      )}
      {isNarrow && (
        <p class="hint">Xin thử ít chữ hơn, bỏ bớt bộ lọc, hoặc gõ không dấu để tìm rộng hơn.</p>
      )}
    </div>
  );
}

function pageOf(asked: string): number {
  const page = Number(asked);
  return Number.isInteger(page) && page > 0 && page <= mostPages ? page : 1;
}

/** Nobody leafs further; a search finds what lies deeper. */
const mostPages = 200;

const emptyWords: Record<QueueTab, string> = {
  all: "Chưa có phiếu nào. Phiếu mới của người dân sẽ tự hiện ở đây.",
  open: "Không có phiếu nào đang mở. Phiếu mới của người dân sẽ tự hiện ở đây.",
  new: "Không có phiếu mới. Phiếu mới của người dân sẽ tự hiện ở đây.",
  mine: "Anh/chị không có phiếu nào đang mở.",
  late: "Không có phiếu nào quá hạn. Cảm ơn anh/chị!",
  soon: "Không có phiếu nào đến hạn trong hai ngày tới.",
  answered: "Không có phiếu nào đang chờ người dân xem trả lời.",
};

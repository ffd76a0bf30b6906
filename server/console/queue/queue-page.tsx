import {
  type Queue,
  type QueueFilter,
  type QueueQuestion,
  queueFilters,
  queuePageSize,
  readQueue,
} from "../../tickets/queue-view.ts";
import { parseTicketCode } from "../../tickets/ticket-code.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { QueueFilters } from "./queue-filters.tsx";
import { QueueTable } from "./queue-table.tsx";

export async function showQueue(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const question = readQuestion(house, visit);
  const queue = await readQueue(house.db.prisma, question);
  return { title: "Phiếu", live: "all", body: <QueuePage {...{ queue, question }} /> };
}

type Question = QueueQuestion & { code: string; page: number };

function readQuestion(house: ConsoleHouse, visit: Visit): Question {
  const typed = visit.query("q").trim().slice(0, 40);
  const page = Number(visit.query("page"));
  const asked = queueFilters.find((filter) => filter === visit.query("show"));
  return {
    // A code is looked for among all tickets unless a filter is asked for.
    filter: asked ?? (typed ? "all" : "open"),
    code: parseTicketCode(typed) ?? typed.toUpperCase(),
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
    now: house.clock.now(),
    viewer: visit.staff,
  };
}

function QueuePage({ queue, question }: { queue: Queue; question: Question }) {
  const { filter, code, page } = question;
  return (
    <>
      <div class="page-head">
        <h1>Phiếu</h1>
        <form class="search" role="search" action="/console/tickets">
          <label class="unseen" for="q">
            Tìm theo mã phiếu
          </label>
          <input id="q" type="search" name="q" value={code} placeholder="Mã phiếu" />
          <button>Tìm</button>
        </form>
      </div>
      <div data-live="queue">
        <QueueFilters counts={queue.counts} current={code ? undefined : filter} />
        {queue.items.length === 0 ? (
          <p class="card empty">{code ? noSuchCode : emptyWords[filter]}</p>
        ) : (
          <QueueTable items={queue.items} now={question.now} />
        )}
        <div class="pages">
          {page > 1 && <a href={pageHref(question, page - 1)}>Trang trước</a>}
          {queue.items.length === queuePageSize && (
            <a href={pageHref(question, page + 1)}>Trang sau</a>
          )}
        </div>
      </div>
    </>
  );
}

function pageHref({ filter, code }: Question, page: number): string {
  const query = new URLSearchParams({
    show: filter,
    page: `${page}`,
    ...(code ? { q: code } : {}),
  });
  return `/console/tickets?${query}`;
}

const noSuchCode = "Không có phiếu nào mang mã này.";
const emptyWords: Record<QueueFilter, string> = {
  all: "Chưa có phiếu nào. Phiếu mới của người dân sẽ tự hiện ở đây.",
  open: "Không có phiếu nào đang mở. Phiếu mới của người dân sẽ tự hiện ở đây.",
  new: "Không có phiếu mới. Phiếu mới của người dân sẽ tự hiện ở đây.",
  mine: "Anh/chị không có phiếu nào đang mở.",
  late: "Không có phiếu nào trễ hạn. Cảm ơn anh/chị!",
  answered: "Không có phiếu nào đang chờ người dân xem trả lời.",
};

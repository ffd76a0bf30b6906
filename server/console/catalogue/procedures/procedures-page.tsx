import { vietnamDate } from "../../../calendar/vietnam-date.ts";
import { viewLiveVersions } from "../../../catalogue/version-view.ts";
import type { ConsoleHouse } from "../../console-house.ts";
import type { Shown } from "../../shown.ts";
import type { Visit } from "../../visit.ts";
import { Tabs } from "../tabs.tsx";
import {
  holdsWords,
  listProcedures,
  passes,
  type ProcedureFilter,
  procedureFilters,
} from "./list-procedures.ts";
import { ProcedureTable } from "./procedure-table.tsx";

const pageSize = 50;

/** Every procedure, with how far its record may be relied on and what is being done with it. */
export async function showProcedures(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const { knowledge, clock, db } = house;
  const today = vietnamDate(clock.now());
  const filter = procedureFilters.find((one) => one === visit.query("show")) ?? "all";
  const search = visit.query("q").trim().slice(0, 80);
  const page = Math.max(1, Math.trunc(Number(visit.query("page"))) || 1);
  const lines = listProcedures(knowledge, await viewLiveVersions(db.prisma, today), today);
  const found = lines.filter((line) => holdsWords(line, search));
  const counts = Object.fromEntries(
    procedureFilters.map((one) => [one, found.filter((line) => passes(line, one)).length]),
  ) as Record<ProcedureFilter, number>;
  const passing = found.filter((line) => passes(line, filter));
  const shown = passing.slice((page - 1) * pageSize, page * pageSize);
  const href = (changed: { filter?: ProcedureFilter; page?: number }) =>
    hrefOf({ filter, search, page: 1, ...changed });
  return {
    title: "Thủ tục",
    body: (
      <>
        <div class="page-head">
          <h1>Thủ tục</h1>
          <a class="button" href="/console/knowledge/procedures/new">
            Thêm thủ tục
          </a>
        </div>
        <Tabs current="procedures" />
        <Search search={search} filter={filter} />
        <Filters current={filter} counts={counts} href={href} />
        {shown.length === 0 ? (
          <p class="card empty">{search ? "Không có thủ tục nào như vậy." : emptyWords[filter]}</p>
        ) : (
          <ProcedureTable lines={shown} today={today} />
        )}
        <div class="pages">
          {page > 1 && <a href={href({ page: page - 1 })}>Trang trước</a>}
          {passing.length > page * pageSize && <a href={href({ page: page + 1 })}>Trang sau</a>}
        </div>
      </>
    ),
  };
}

function Search({ search, filter }: { search: string; filter: ProcedureFilter }) {
  return (
    <form class="search" role="search" action="/console/knowledge/procedures">
      <input type="hidden" name="show" value={filter} />
      <label class="unseen" for="q">
        Tìm thủ tục
      </label>
      <input id="q" type="search" name="q" value={search} placeholder="Tên, mã hoặc nhóm thủ tục" />
      <button>Tìm</button>
    </form>
  );
}

type FiltersProps = {
  current: ProcedureFilter;
  counts: Record<ProcedureFilter, number>;
  href: (changed: { filter: ProcedureFilter }) => string;
};

function Filters({ current, counts, href }: FiltersProps) {
  return (
    <nav aria-label="Lọc thủ tục">
      <ul class="filters">
        {procedureFilters.map((one) => (
          <li key={one}>
            <a href={href({ filter: one })} aria-current={one === current ? "page" : undefined}>
              {filterLabels[one]} <span class="count">{counts[one]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function hrefOf({
  filter,
  search,
  page,
}: {
  filter: string;
  search: string;
  page: number;
}): string {
  const query = new URLSearchParams({ show: filter, q: search, page: `${page}` });
  return `/console/knowledge/procedures?${query}`;
}

const filterLabels: Record<ProcedureFilter, string> = {
  all: "Tất cả",
  open: "Đang sửa",
  edited: "Cán bộ đã sửa",
  soon: "Sắp đến hạn",
  over: "Đã quá hạn",
  unsure: "Chưa đối chiếu",
};

const emptyWords: Record<ProcedureFilter, string> = {
  all: "Chưa có thủ tục nào.",
  open: "Không có bản sửa nào đang dở.",
  edited: "Chưa có thủ tục nào do cán bộ sửa.",
  soon: "Không có thủ tục nào sắp đến hạn trong 60 ngày tới.",
  over: "Không có thủ tục nào quá hạn.",
  unsure: "Mọi thủ tục đều đã được đối chiếu.",
};

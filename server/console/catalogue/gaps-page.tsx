import { type GapFilter, gapFilters } from "../../catalogue/gap.ts";
import {
  type GapCounts,
  type GapLine,
  gapPageSize,
  type GapQuestion,
  gapSorts,
  viewGaps,
} from "../../catalogue/gap-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { GapTable } from "./gap-table.tsx";
import { gapStateLabels } from "./gap-labels.ts";
import { Tabs } from "./tabs.tsx";

/** Questions without a good answer, for the staff to say what they were about. */
export async function showGaps(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const question = readQuestion(visit, house.clock.now());
  const { gaps, counts } = await viewGaps(house.db.prisma, question);
  return {
    title: "Câu chưa trả lời tốt",
    body: <GapsPage {...{ gaps, counts, question, knowledge: house.knowledge }} />,
  };
}

function readQuestion(visit: Visit, now: Date): GapQuestion {
  const page = Number(visit.query("page"));
  return {
    filter: gapFilters.find((one) => one === visit.query("show")) ?? "open",
    reader: visit.staff.id,
    sort: gapSorts.find((sort) => sort === visit.query("sort")) ?? "newest",
    search: visit.query("q").trim().slice(0, 80),
    now,
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

type Props = {
  gaps: GapLine[];
  counts: GapCounts;
  question: GapQuestion;
  knowledge: ConsoleHouse["knowledge"];
};

function GapsPage({ gaps, counts, question, knowledge }: Props) {
  const { filter, search, page } = question;
  return (
    <>
      <div class="page-head">
        <h1>Kiến thức</h1>
        <Search question={question} />
      </div>
      <Tabs current="gaps" />
      <p class="hint">
        Lời người dân ở đây đã được che số điện thoại, số giấy tờ và tên người. Không có câu nào
        thuộc khiếu nại, tố cáo hay việc khẩn cấp.
      </p>
      <nav aria-label="Lọc câu hỏi">
        <ul class="filters">
          {gapFilters.map((one) => (
            <li key={one}>
              <a
                href={hrefOf({ ...question, filter: one, page: 1 })}
                aria-current={one === filter ? "page" : undefined}
              >
                {filterLabels[one]} <span class="count">{counts[one]}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SortLinks question={question} />
      {gaps.length === 0 ? (
        <p class="card empty">{search ? noSuchWords : emptyWords[filter]}</p>
      ) : (
        <GapTable gaps={gaps} knowledge={knowledge} />
      )}
      <div class="pages">
        {page > 1 && <a href={hrefOf({ ...question, page: page - 1 })}>Trang trước</a>}
        {gaps.length === gapPageSize && (
          <a href={hrefOf({ ...question, page: page + 1 })}>Trang sau</a>
        )}
      </div>
    </>
  );
}

function Search({ question: { search, filter, sort } }: { question: GapQuestion }) {
  return (
    <form class="search" role="search" action="/console/knowledge">
      <input type="hidden" name="show" value={filter} />
      <input type="hidden" name="sort" value={sort} />
      <label class="unseen" for="q">
        Tìm trong lời người dân
      </label>
      <input id="q" type="search" name="q" value={search} placeholder="Lời người dân" />
      <button>Tìm</button>
    </form>
  );
}

function SortLinks({ question }: { question: GapQuestion }) {
  const labels = { newest: "Mới nhất", frequent: "Hỏi nhiều nhất" } as const;
  return (
    <nav aria-label="Thứ tự">
      <ul class="filters">
        {gapSorts.map((sort) => (
          <li key={sort}>
            <a
              href={hrefOf({ ...question, sort, page: 1 })}
              aria-current={sort === question.sort ? "page" : undefined}
            >
              {labels[sort]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function hrefOf({ filter, sort, search, page }: GapQuestion): string {
  const query = new URLSearchParams({
    show: filter,
    sort,
    ...(search ? { q: search } : {}),
    ...(page > 1 ? { page: `${page}` } : {}),
  });
  return `/console/knowledge?${query}`;
}

const noSuchWords = "Không có câu hỏi nào chứa những chữ này.";
const filterLabels: Record<GapFilter, string> = {
  ...gapStateLabels,
  mine: "Giao cho tôi",
  overdue: "Quá hạn",
};

const emptyWords: Record<GapFilter, string> = {
  mine: "Không có câu hỏi nào đang giao cho anh/chị.",
  overdue: "Không có câu hỏi nào quá hạn.",
  open: "Không có câu hỏi nào chờ xem. Câu mà trợ lý chưa trả lời tốt sẽ hiện ở đây.",
  resolved: "Chưa có câu hỏi nào được chỉ tới một thủ tục.",
  out_of_scope: "Chưa có câu hỏi nào được ghi là không thuộc phạm vi.",
  dismissed: "Chưa có câu hỏi nào bị bỏ qua.",
};

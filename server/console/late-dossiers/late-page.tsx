import {
  countLateByUnit,
  type LateCount,
  type LateLine,
  type LateQuestion,
  viewLateDossiers,
  viewLateProcedures,
} from "../../late-dossiers/late-dossiers-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { LateFilters } from "./late-filters.tsx";
import { LateTable } from "./late-table.tsx";
import { LateTabs } from "./late-tabs.tsx";
import { LateUnits } from "./late-units.tsx";
import { lateHref, type LateQuery, readLateQuery } from "./read-late-query.ts";

const pageSize = 50;
const path = "/console/dossiers/late";

/** Dossiers whose appointment is over, or soon is, with the reasons. */
export async function showLate(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown> {
  const query = readLateQuery(visit);
  const question = lateQuestion(house, visit, query);
  const tx = house.db.prisma;
  const skip = (query.page - 1) * pageSize;
  const found = await viewLateDossiers(tx, question, { most: pageSize + 1, skip });
  return {
    title: "Hồ sơ trễ hạn",
    errors,
    path: lateHref(path, query),
    body: (
      <LatePage
        {...{ house, visit, query, errors }}
        lines={found.slice(0, pageSize)}
        hasMore={found.length > pageSize}
        counts={await countLateByUnit(tx, question)}
        procedures={await viewLateProcedures(tx, question)}
      />
    ),
  };
}

export function lateQuestion(house: ConsoleHouse, visit: Visit, query: LateQuery): LateQuestion {
  const { show, unit, procedure } = query;
  const calendar = house.calendars.of();
  return { viewer: visit.staff, now: house.clock.now(), calendar, show, unit, procedure };
}

type Props = {
  house: ConsoleHouse;
  visit: Visit;
  query: LateQuery;
  errors: FormErrors;
  lines: readonly LateLine[];
  hasMore: boolean;
  counts: readonly LateCount[];
  procedures: readonly string[];
};

function LatePage(props: Props) {
  const { house, visit, query, errors, lines, hasMore, counts, procedures } = props;
  const { page } = query;
  const isFiltered = query.unit !== "" || query.procedure !== "";
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1>Hồ sơ trễ hạn</h1>
      <LateTabs current="list" />
      <LateUnits {...{ counts, query }} />
      <LateFilters {...{ query, counts, procedures }} />
      {lines.length === 0 ? (
        <p class="card empty">{isFiltered ? noneSuch : emptyWords[query.show]}</p>
      ) : (
        <LateTable {...{ house, visit, query, errors, lines }} />
      )}
      <nav class="pages" aria-label="Các trang hồ sơ trễ hạn">
        {page > 1 && (
          <a href={lateHref(path, { ...query, page: page - 1 })} rel="prev">
            Trang trước
          </a>
        )}
        {hasMore && (
          <a href={lateHref(path, { ...query, page: page + 1 })} rel="next">
            Trang sau
          </a>
        )}
      </nav>
      <p class="hint">
        Hồ sơ chờ bổ sung, chờ nộp tiền hoặc dừng xử lý không tính là trễ hạn. Số ngày trễ là ngày
        làm việc theo lịch của đơn vị.
      </p>
    </>
  );
}

const noneSuch = "Không có hồ sơ nào như vậy.";
const emptyWords = {
  late: "Không có hồ sơ trễ hạn.",
  soon: "Không có hồ sơ nào sắp đến hạn.",
  both: "Không có hồ sơ nào trễ hạn hoặc sắp đến hạn.",
} as const;

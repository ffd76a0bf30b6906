import {
  type OnTimeCount,
  onTimeRate,
  type OnTimeReport,
  viewOnTime,
} from "../../late-dossiers/on-time-view.ts";
import {
  type ReportPeriod,
  reportPeriods,
  spanOfPeriod,
} from "../../late-dossiers/report-period.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { SelectField } from "../parts/field.tsx";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { LateTabs } from "./late-tabs.tsx";
import { unknownUnit } from "./late-units.tsx";
import { RateTable } from "./rate-table.tsx";
import { percent, periodLabels } from "./report-words.ts";

/** How many dossiers were finished early, on time and late, as the authority is judged by. */
export async function showReport(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const period = readPeriod(visit);
  const report = await readReport(house, visit, period);
  return { title: "Tỷ lệ hồ sơ đúng hạn", body: <ReportPage {...{ report, period }} /> };
}

export function readReport(
  house: ConsoleHouse,
  visit: Visit,
  period: ReportPeriod,
): Promise<OnTimeReport> {
  const now = house.clock.now();
  const span = spanOfPeriod(period, now);
  return viewOnTime(house.db.prisma, { viewer: visit.staff, now, span });
}

export function readPeriod(visit: Pick<Visit, "query">): ReportPeriod {
  return reportPeriods.find((one) => one === visit.query("period")) ?? "this_year";
}

function ReportPage({ report, period }: { report: OnTimeReport; period: ReportPeriod }) {
  const { whole, open, byMonth, byProcedure, byUnit } = report;
  return (
    <>
      <link rel="stylesheet" href="/assets/late.css" />
      <h1>Tỷ lệ hồ sơ đúng hạn</h1>
      <LateTabs current="report" />
      <form class="card filter-form" action="/console/dossiers/report">
        <SelectField
          name="period"
          label="Kỳ báo cáo"
          value={period}
          options={reportPeriods.map((one) => ({ value: one, label: periodLabels[one] }))}
        />
        <div class="deeds">
          <button>Xem</button>
          <a href={`/console/dossiers/report.csv?period=${period}`} download>
            Tải về tệp CSV
          </a>
        </div>
      </form>
      <Whole whole={whole} />
      <h2>Hồ sơ đang giải quyết, tính đến lúc này</h2>
      <section class="card" aria-label="Hồ sơ đang giải quyết">
        <dl class="facts">
          <dt>Còn trong hạn</dt>
          <dd>{open.inTime}</dd>
          <dt>Quá hạn</dt>
          <dd>{open.overdue}</dd>
          <dt>Tạm dừng, không tính quá hạn</dt>
          <dd>{open.paused}</dd>
          <dt>Không có ngày hẹn</dt>
          <dd>{open.undated}</dd>
        </dl>
      </section>
      <RateTable title="Theo tháng" first="Tháng" groups={byMonth.map(inMonth)} />
      <RateTable title="Theo thủ tục" first="Thủ tục" groups={byProcedure} isNotOurs />
      <RateTable title="Theo đơn vị" first="Đơn vị" groups={byUnit} isNotOurs none={unknownUnit} />
      <p class="hint">
        Đếm hồ sơ có kết quả trong kỳ: trước hạn là xong trước ngày hẹn, đúng hạn là xong trong ngày
        hẹn và không quá giờ hẹn. Hồ sơ không được tiếp nhận, đã rút hoặc không có ngày hẹn không
        vào tỷ lệ. Hồ sơ chờ bổ sung, chờ nộp tiền hoặc dừng xử lý không tính là quá hạn.
      </p>
    </>
  );
}

function Whole({ whole }: { whole: OnTimeCount }) {
  const rate = onTimeRate(whole);
  if (rate === undefined)
    return <p class="card empty">Chưa có hồ sơ nào có kết quả trong kỳ này.</p>;
  return (
    <section class="card rate" aria-labelledby="rate-title">
      <h2 id="rate-title">Trước hạn và đúng hạn</h2>
      <p class={rate === 1 ? "figure good" : "figure bad"}>{percent(rate)}</p>
      <meter
        min={0}
        max={1}
        low={1}
        optimum={1}
        value={rate}
        aria-label="Tỷ lệ trước hạn và đúng hạn"
      />
      <p>{`Trước hạn ${whole.early}, đúng hạn ${whole.onTime}, trễ hạn ${whole.late}.`}</p>
      <p class="hint">
        {rate === 1 ? "Đạt chỉ tiêu 100%." : "Chỉ tiêu là 100% trước hạn và đúng hạn."}
      </p>
    </section>
  );
}

/** "2026-11" as "11/2026". */
function inMonth<Group extends { name: string | null }>(group: Group): Group {
  const [year = "", month = ""] = (group.name ?? "").split("-");
  return { ...group, name: `${month}/${year}` };
}

import type { ZaloSpending } from "../../config/zalo-config.ts";
import { type DayCost, viewCosts } from "../../zalo/costs-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { SelectField } from "../parts/field.tsx";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { latestMonths, monthOf, type MonthSpan } from "./cost-month.ts";
import { dayWords, dong, wayNames } from "./cost-words.ts";

/** What the Official Account's paid letters cost in a month, by day and way. */
export async function showZaloCosts(
  house: ConsoleHouse,
  visit: Visit,
): Promise<Shown | "not_found"> {
  const { zalo, clock } = house;
  if (!zalo) return "not_found";
  const month = monthOf(visit.query("month"), clock.now());
  const costs = await viewCosts(house.db.prisma, { bot: zalo.oaId, ...month });
  const months = latestMonths(clock.now());
  const { spending } = zalo;
  return {
    title: "Chi phí tin Zalo",
    body: <CostsPage {...{ costs, month, months, spending }} />,
  };
}

type Props = {
  costs: readonly DayCost[];
  month: MonthSpan;
  months: readonly MonthSpan[];
  spending: ZaloSpending;
};

function CostsPage({ costs, month, months, spending }: Props) {
  const total = costs.reduce((sum, { spent }) => sum + spent, 0);
  const unclear = costs.reduce((sum, { unclearAmount }) => sum + unclearAmount, 0);
  return (
    <>
      <link rel="stylesheet" href="/assets/late.css" />
      <nav class="back" aria-label="Đường về">
        <a href="/console/channels">Kênh</a>
      </nav>
      <h1>Chi phí tin Zalo</h1>
      <form class="card filter-form" action="/console/channels/zalo/costs">
        <SelectField
          name="month"
          label="Tháng"
          value={month.name}
          options={months.map(({ name, label }) => ({ value: name, label }))}
        />
        <div class="deeds">
          <button>Xem</button>
          <a href={`/console/channels/zalo/costs.csv?month=${month.name}`} download>
            Tải về tệp CSV
          </a>
        </div>
      </form>
      <section class="card" aria-label="Cả tháng">
        <dl class="facts">
          <dt>Đã chi trong tháng</dt>
          <dd>{`${dong(total)} đồng`}</dd>
          <dt>Chưa rõ thư có tới hay không</dt>
          <dd>{`${dong(unclear)} đồng`}</dd>
          <dt>Mức của một ngày hiện nay</dt>
          <dd>
            {spending.isAllowed ? `${dong(spending.mostADay)} đồng` : "Cấu hình không cho gửi"}
          </dd>
        </dl>
      </section>
      {costs.length === 0 ? (
        <p class="card empty">Tháng này không có tin nào tốn tiền.</p>
      ) : (
        <CostsTable costs={costs} />
      )}
      <p class="hint">
        Tính theo giá đã khai trong cấu hình; số tiền thật do Zalo tính. Thư chưa rõ có tới hay
        không vẫn được tính vào mức của ngày.
      </p>
    </>
  );
}

function CostsTable({ costs }: Pick<Props, "costs">) {
  return (
    <table class="cards figures">
      <caption class="unseen">Chi phí theo ngày và cách gửi</caption>
      <thead>
        <tr>
          <th scope="col">Ngày</th>
          <th scope="col">Cách gửi</th>
          <th scope="col">Số thư</th>
          <th scope="col">Số tiền (đồng)</th>
          <th scope="col">Chưa rõ (thư)</th>
          <th scope="col">Chưa rõ (đồng)</th>
        </tr>
      </thead>
      <tbody>
        {costs.map(({ day, way, letters, spent, unclear, unclearAmount }) => (
          <tr key={`${day} ${way}`}>
            <th scope="row">{dayWords(day)}</th>
            <td data-label="Cách gửi">{wayNames[way]}</td>
            <td data-label="Số thư">{letters}</td>
            <td data-label="Số tiền (đồng)">{dong(spent)}</td>
            <td data-label="Chưa rõ (thư)">{unclear}</td>
            <td data-label="Chưa rõ (đồng)">{dong(unclearAmount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

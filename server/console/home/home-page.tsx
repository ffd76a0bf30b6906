import { vietnamDate, vietnamInstant } from "../../calendar/vietnam-date.ts";
import { type Today, viewToday } from "../../reports/today-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDate } from "../parts/format-time.ts";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { groupOutcomes } from "./group-outcomes.ts";

export async function showHome(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const now = house.clock.now();
  const dayStart = vietnamInstant(vietnamDate(now), 0);
  const seesRestricted = visit.may("ticket.view_restricted");
  const today = await viewToday(house.db.prisma, { now, dayStart, seesRestricted });
  return {
    title: "Hôm nay",
    live: "all",
    body: (
      <>
        <h1>Hôm nay, {formatDate(now)}</h1>
        <div data-live="today">
          <Numbers today={today} />
          <Turns turns={today.turns} />
        </div>
      </>
    ),
  };
}

function Numbers({ today }: { today: Today }) {
  return (
    <ul class="numbers">
      <li>
        <a href="/console/tickets?show=open">
          <strong>{today.open}</strong> phiếu đang mở
        </a>
      </li>
      <li class={today.late > 0 ? "bad" : undefined}>
        <a href="/console/tickets?show=late">
          <strong>{today.late}</strong> phiếu trễ hạn
        </a>
      </li>
      <li>
        <a href="/console/tickets?show=answered">
          <strong>{today.answered}</strong> phiếu trả lời hôm nay
        </a>
      </li>
    </ul>
  );
}

function Turns({ turns }: { turns: Today["turns"] }) {
  const groups = groupOutcomes(turns);
  const all = groups.reduce((sum, group) => sum + group.count, 0);
  return (
    <section class="card">
      <h2>Trợ lý tự động: {all} lượt hôm nay</h2>
      {all === 0 ? (
        <p class="hint">Hôm nay chưa có người dân nào nhắn tin.</p>
      ) : (
        <table class="plain">
          <caption class="unseen">Lượt trò chuyện hôm nay theo kết cục</caption>
          <thead>
            <tr>
              <th scope="col">Kết cục</th>
              <th scope="col">Số lượt</th>
              <th scope="col">Tỉ lệ</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ label, count }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{count}</td>
                <td>
                  <meter min={0} max={all} value={count} aria-label={label}>
                    {Math.round((100 * count) / all)} %
                  </meter>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

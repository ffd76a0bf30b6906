import type { Today } from "../../reports/today-view.ts";
import { groupOutcomes } from "./group-outcomes.ts";

/** What became of today's questions to the assistant. */
export function TurnsCard({ turns }: { turns: Today["turns"] }) {
  const groups = groupOutcomes(turns);
  const all = groups.reduce((sum, group) => sum + group.count, 0);
  return (
    <section class="card">
      <h2>{`Trợ lý tự động: ${all} lượt hôm nay`}</h2>
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
                    {`${Math.round((100 * count) / all)}%`}
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

import type { LateCount } from "../../late-dossiers/late-dossiers-view.ts";
import { notOurs } from "../parts/not-ours.ts";
import { lateHref, type LateQuery } from "./read-late-query.ts";

/** How many there are by unit, each a link to its own; folded away: the list itself comes first. */
export function LateUnits({ counts, query }: { counts: readonly LateCount[]; query: LateQuery }) {
  if (counts.length < 2) return null;
  const late = counts.reduce((sum, count) => sum + count.late, 0);
  const soon = counts.reduce((sum, count) => sum + count.soon, 0);
  return (
    <details class="card">
      <summary>{`Theo đơn vị: ${late} hồ sơ trễ hạn, ${soon} hồ sơ sắp đến hạn`}</summary>
      <table class="cards">
        <caption class="unseen">Hồ sơ trễ hạn theo đơn vị</caption>
        <thead>
          <tr>
            <th scope="col">Đơn vị</th>
            <th scope="col">Trễ hạn</th>
            <th scope="col">Sắp đến hạn</th>
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={count.id}>
              <th scope="row">
                <a href={lateHref("/console/dossiers/late", { ...query, unit: count.id, page: 1 })}>
                  {count.name === null ? unknownUnit : <span {...notOurs}>{count.name}</span>}
                </a>
              </th>
              <td data-label="Trễ hạn">{count.late}</td>
              <td data-label="Sắp đến hạn">{count.soon}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

export const unknownUnit = "Chưa rõ đơn vị";

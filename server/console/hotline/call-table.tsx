import type { CallItem } from "../../hotline/call-log-view.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { lengthWords, outcomeLabels, outcomeTones } from "./call-labels.ts";

/** Calls in a few words each: when, how long, what became of them. */
export function CallTable({ items, label }: { items: readonly CallItem[]; label: string }) {
  return (
    <table class="cards">
      <caption class="unseen">{label}</caption>
      <thead>
        <tr>
          <th scope="col">Lúc</th>
          <th scope="col">Kết quả</th>
          <th scope="col">Ghi chú</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              <a href={`/console/hotline/calls/${item.id}`}>{formatDateTime(item.startedAt)}</a>
              <span class="sub">{lengthWords(item)}</span>
            </th>
            <td>
              <span class={`tag ${outcomeTones[item.outcome]}`}>{outcomeLabels[item.outcome]}</span>
              {item.ticketCode && <span class="sub code">{item.ticketCode}</span>}
            </td>
            <td {...notOurs}>{item.note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

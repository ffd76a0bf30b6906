import { type OnTimeGroup, onTimeRate } from "../../late-dossiers/on-time-view.ts";
import { notOurs } from "../parts/not-ours.ts";
import { percent } from "./report-words.ts";

type Props = {
  title: string;
  /** What the rows are, such as "Tháng". */
  first: string;
  groups: readonly OnTimeGroup[];
  /** The names come from the one-stop software. */
  isNotOurs?: boolean;
  /** Stands for a group without a name. */
  none?: string;
};

/** One row a group; its bar shows the rate, which stands beside it in figures. */
export function RateTable({ title, first, groups, isNotOurs = false, none = "–" }: Props) {
  if (groups.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <table class="cards figures">
        <caption class="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col">Trước hạn</th>
            <th scope="col">Đúng hạn</th>
            <th scope="col">Trễ hạn</th>
            <th scope="col">Không có ngày hẹn</th>
            <th scope="col">Tỷ lệ</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.name}>
              <th scope="row" {...(isNotOurs && group.name !== null ? notOurs : {})}>
                {group.name ?? none}
              </th>
              <td data-label="Trước hạn">{group.early}</td>
              <td data-label="Đúng hạn">{group.onTime}</td>
              <td data-label="Trễ hạn">{group.late}</td>
              <td data-label="Không có ngày hẹn">{group.unmeasured}</td>
              <td data-label="Tỷ lệ">
                <Rate group={group} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Rate({ group }: { group: OnTimeGroup }) {
  const rate = onTimeRate(group);
  if (rate === undefined) return <>–</>;
  return (
    <>
      {percent(rate)}
      <meter min={0} max={1} low={1} optimum={1} value={rate} aria-hidden="true" />
    </>
  );
}

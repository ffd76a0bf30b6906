import { notOurs } from "../../parts/not-ours.ts";
import type { Difference } from "./compare-records.ts";

type Props = { differences: readonly Difference[]; before: string; after: string };

/** What differs between two records, old beside new. */
export function DifferenceTable({ differences, before, after }: Props) {
  if (differences.length === 0) return <p class="empty">Không có khác biệt nào.</p>;
  return (
    <table class="cards differences">
      <caption class="unseen">Khác biệt theo từng mục</caption>
      <thead>
        <tr>
          <th scope="col">Mục</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ path, label, removed, added, isReordered }) => (
          <tr key={path}>
            <th scope="row">{label}</th>
            <td data-label={before}>
              {isReordered ? <em>Như bên kia, khác thứ tự</em> : <Texts texts={removed} of="del" />}
            </td>
            <td data-label={after}>
              {isReordered ? <em>Thứ tự đã đổi</em> : <Texts texts={added} of="ins" />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Texts({ texts, of: Mark }: { texts: readonly string[]; of: "del" | "ins" }) {
  if (texts.length === 0) return <span class="hint">–</span>;
  return (
    <ul class="plain">
      {texts.map((text, place) => (
        <li key={place}>
          <Mark {...notOurs}>{text}</Mark>
        </li>
      ))}
    </ul>
  );
}

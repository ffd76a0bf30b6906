import type { ImportShown } from "../../dossiers/import/imports-view.ts";
import { importPath } from "./import-path.ts";
import { formatNumber, rowsPerSecond } from "./import-words.ts";

/** Looks again each second with our script; without it there is a link for that. */
export function ImportProgress({ one, now }: { one: ImportShown; now: Date }) {
  const { rows, rowsDone } = one;
  const done = formatNumber(rowsDone);
  const pace = rowsPerSecond(one, now);
  const isKnown = rows !== null && rows > 0;
  return (
    <section class="card" data-live-again={1} aria-labelledby="progress-title">
      <h2 id="progress-title">Tiến độ</h2>
      <progress
        aria-labelledby="progress-title"
        {...(isKnown ? { max: rows, value: Math.min(rowsDone, rows) } : {})}
      />
      <p>
        {isKnown ? `Đã xong ${done} trên ${formatNumber(rows)} dòng.` : `Đã xong ${done} dòng.`}
      </p>
      {pace !== undefined && <p>Mỗi giây {formatNumber(pace)} dòng.</p>}
      <p>
        <a class="button small" href={importPath(one)}>
          Xem tiến độ mới nhất
        </a>
      </p>
    </section>
  );
}

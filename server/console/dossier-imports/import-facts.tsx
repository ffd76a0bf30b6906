import { defaultSource } from "../../dossiers/import/import-rules.ts";
import type { ImportShown } from "../../dossiers/import/imports-view.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { formatDuration, formatSize, wayWords } from "./import-words.ts";

/** Whence the file came, and what was said of it. */
export function ImportFacts({ one }: { one: ImportShown }) {
  const { way, staff, source, office } = one;
  return (
    <section class="card" aria-labelledby="facts-title">
      <h2 id="facts-title">Về tệp này</h2>
      <dl class="import-facts">
        <dt>Nhận lúc</dt>
        <dd>{formatDateTime(one.createdAt)}</dd>
        <dt>Cách nhập</dt>
        <dd>{wayWords[way]}</dd>
        {staff && (
          <>
            <dt>Người nhập</dt>
            <dd {...notOurs}>{staff.displayName}</dd>
          </>
        )}
        <dt>Số liệu đúng lúc</dt>
        <dd>{formatDateTime(one.asOf)}</dd>
        <dt>Nguồn</dt>
        {source === defaultSource ? <dd>Mặc định</dd> : <dd {...notOurs}>{source}</dd>}
        {office !== null && (
          <>
            <dt>Đơn vị xử lý của dòng không ghi đơn vị</dt>
            <dd {...notOurs}>{office}</dd>
          </>
        )}
        <dt>Cỡ tệp</dt>
        <dd {...notOurs}>{formatSize(one.size)}</dd>
        {one.finishedAt && (
          <>
            <dt>Xong lúc</dt>
            <dd>{formatDateTime(one.finishedAt)}</dd>
          </>
        )}
        {one.finishedAt && one.stepAt && one.report && (
          <>
            <dt>Nhập trong</dt>
            <dd>{formatDuration(one.stepAt, one.finishedAt)}</dd>
          </>
        )}
        {one.undoneAt && (
          <>
            <dt>Hoàn tác xong lúc</dt>
            <dd>{formatDateTime(one.undoneAt)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

import { dossierStates } from "../../../bot/texts/dossier-states.ts";
import { DossierCode } from "../dossiers/dossier-code.tsx";
import { formatDate } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import type { Workspace } from "./read-workspace.ts";

/** Where a dossier stands. To be told only to whoever can name the digits given with it. */
export function DossierPanel({ dossier }: { dossier: Workspace["dossier"] }) {
  if (!dossier) return null;
  if (dossier === "not_found") return <p class="hint">Không có hồ sơ nào mang mã này.</p>;
  const { summary, isTheirs, mayOpen } = dossier;
  const state = dossierStates[summary.state];
  return (
    <div class="read-aloud">
      <p class={isTheirs ? "flash" : "alert"}>
        {isTheirs
          ? "Bốn số cuối của số đang gọi khớp với hồ sơ."
          : "Số đang gọi không khớp với hồ sơ. Xin không đọc thông tin hồ sơ cho người gọi này."}
      </p>
      <dl class="facts">
        <dt>Mã hồ sơ</dt>
        <dd class="code">
          <DossierCode code={summary.code} mayOpen={mayOpen} />
        </dd>
        <dt>Tình trạng</dt>
        <dd>
          <strong>{state.name}</strong>
          <span class="sub">{state.meaning}</span>
        </dd>
        <dt>Thủ tục</dt>
        <dd {...notOurs}>{summary.procedureName}</dd>
        <dt>Nơi xử lý</dt>
        <dd {...notOurs}>{summary.office}</dd>
        <dt>Người nộp</dt>
        <dd {...notOurs}>{summary.applicantMask}</dd>
        {summary.dueOn && <dt>Hẹn trả</dt>}
        {summary.dueOn && <dd>{formatDate(summary.dueOn)}</dd>}
        {summary.remark && <dt>Ghi chú của nơi xử lý</dt>}
        {summary.remark && <dd {...notOurs}>{summary.remark}</dd>}
      </dl>
      <p class="hint">
        Theo dữ liệu một cửa cập nhật ngày <span>{formatDate(summary.updatedAt)}</span>
      </p>
    </div>
  );
}

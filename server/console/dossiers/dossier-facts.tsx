import { dossierStates } from "../../../bot/texts/dossier-states.ts";
import type { StaffDossier } from "../../dossiers/staff-dossier-view.ts";
import { formatDate, formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";

/** What is known of it, as the one-stop software told it last. */
export function DossierFacts({ dossier }: { dossier: StaffDossier }) {
  const state = dossierStates[dossier.state];
  return (
    <section class="card" aria-labelledby="facts-title">
      <h2 id="facts-title">Thông tin</h2>
      <dl class="facts">
        <dt>Tình trạng</dt>
        <dd>
          <strong>{state.name}</strong>
          <span class="sub">{state.meaning}</span>
          {dossier.stateSince && <span class="sub">từ {formatDateTime(dossier.stateSince)}</span>}
        </dd>
        <Fact label="Người nộp" theirs={dossier.applicantMask} />
        <Fact label="Nơi xử lý" theirs={dossier.office} />
        <Fact label="Đơn vị" theirs={dossier.unit?.name} />
        <Fact label="Bộ phận" theirs={dossier.department} />
        <Fact label="Mã thủ tục" theirs={dossier.procedureCode} />
        <Fact label="Ngày nhận" ours={dossier.receivedOn && formatDate(dossier.receivedOn)} />
        <Fact label="Ngày xong" ours={dossier.finishedOn && formatDate(dossier.finishedOn)} />
        <Fact label="Ghi chú của nơi xử lý" theirs={dossier.remark} />
        <Fact label="Hạn bổ sung" ours={dossier.supplementBy && formatDate(dossier.supplementBy)} />
        <Fact label="Trả kết quả" ours={dossier.isByPost === null ? null : way(dossier.isByPost)} />
        <Fact label="Nguồn dữ liệu" theirs={dossier.source} />
        <Fact label="Cập nhật lúc" ours={formatDateTime(dossier.updatedAt)} />
      </dl>
    </section>
  );
}

type FactProps = {
  label: string;
  /** Words of ours, or those of somebody else; without either there is nothing to say. */
  ours?: string | null;
  theirs?: string | null | undefined;
};

function Fact({ label, ours, theirs }: FactProps) {
  const value = ours ?? theirs;
  if (!value) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd {...(ours ? {} : notOurs)}>{value}</dd>
    </>
  );
}

function way(isByPost: boolean): string {
  return isByPost ? "Qua bưu điện" : "Tại nơi nhận hồ sơ";
}

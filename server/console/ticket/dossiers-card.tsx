import { dossierStates } from "../../../bot/texts/dossier-states.ts";
import { DossierCode } from "../dossiers/dossier-code.tsx";
import { formatDate } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import type { TicketProps } from "./ticket-props.ts";

/**
 * Where the dossiers stand that the citizen named. For the officer: whether the writer is the
 * applicant, nobody has proved here.
 */
export function DossiersCard({ desk }: Pick<TicketProps, "desk">) {
  if (desk.dossiers.length === 0) return null;
  return (
    <section class="card" aria-labelledby="dossiers-title">
      <h2 id="dossiers-title">Hồ sơ được nhắc đến</h2>
      {desk.dossiers.map((dossier) => (
        <dl class="facts" key={dossier.code}>
          <dt>Mã hồ sơ</dt>
          <dd class="code">
            <DossierCode code={dossier.code} mayOpen={dossier.mayOpen} />
          </dd>
          <dt>Tình trạng</dt>
          <dd>
            <strong>{dossierStates[dossier.state].name}</strong>
          </dd>
          <dt>Thủ tục</dt>
          <dd {...notOurs}>{dossier.procedureName}</dd>
          <dt>Nơi xử lý</dt>
          <dd {...notOurs}>{dossier.office}</dd>
          <dt>Người nộp</dt>
          <dd {...notOurs}>{dossier.applicantMask}</dd>
          {dossier.dueOn && <dt>Hẹn trả</dt>}
          {dossier.dueOn && <dd>{formatDate(dossier.dueOn)}</dd>}
        </dl>
      ))}
      <p class="hint">
        Chưa xác minh người viết có phải người nộp hồ sơ hay không. Xin không gửi thông tin hồ sơ
        khi chưa rõ.
      </p>
    </section>
  );
}

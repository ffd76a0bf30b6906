import type { DossierTold, StaffDossier } from "../../dossiers/staff-dossier-view.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { channelLabel } from "../parts/ticket-labels.ts";

/** The news that followers got, and what somebody still has to call about. */
export function ToldCard({ dossier, mayCall }: { dossier: StaffDossier; mayCall: boolean }) {
  const { notices } = dossier;
  if (notices.length === 0) return null;
  const isWaiting = notices.some(({ state }) => state === "to_call");
  return (
    <section class="card" aria-labelledby="notices-title">
      <h2 id="notices-title">Tin đã báo</h2>
      <ul>
        {notices.map((notice) => (
          <li key={`${notice.id}`}>
            <span>{kindWords[notice.kind] ?? notice.kind}</span>{" "}
            <span class={notice.state === "to_call" ? "tag warn" : "tag"}>
              {stateWords(notice)}
            </span>
            <span class="sub">
              {channelLabel(notice.contact.channel)} · {formatDateTime(notice.at)}
            </span>
          </li>
        ))}
      </ul>
      {isWaiting && mayCall && (
        <p>
          <a href="/console/dossiers/calls">Danh sách cần gọi báo tin</a>
        </p>
      )}
    </section>
  );
}

const kindWords: Readonly<Record<string, string>> = {
  change: "Báo thay đổi",
  act_soon: "Nhắc việc người dân cần làm",
  appointment: "Nhắc ngày hẹn",
  ready: "Báo đã có kết quả",
  correction: "Đính chính tin đã báo",
};

function stateWords({ state, reason }: DossierTold): string {
  switch (state) {
    case "sent":
      return "Đã gửi";
    case "to_call":
      return "Cần gọi";
    case "called":
      return "Đã gọi";
    default:
      return droppedWords[reason ?? ""] ?? "Không gửi";
  }
}

const droppedWords: Readonly<Record<string, string>> = {
  past: "Không gửi: đã qua",
  stopped: "Không gửi: đã ngừng theo dõi",
  outdated: "Đã rút lại trước khi gửi đi",
  told: "Không gửi riêng: đã nói trong tin khác",
};

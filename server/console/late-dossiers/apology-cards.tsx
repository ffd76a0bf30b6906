import type { ApologyLine } from "../../late-dossiers/apology-view.ts";
import { formatDate, formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { Visit } from "../visit.ts";

type DraftProps = { draft: ApologyLine; visit: Visit; followers: number };

/** What is prepared: its documents, and the button that sends it. */
export function DraftCard({ draft, visit, followers }: DraftProps) {
  return (
    <section class="card" id="draft" aria-labelledby="draft-title">
      <h2 id="draft-title">Phiếu đã soạn, chưa gửi</h2>
      <Words apology={draft} />
      <Documents id={draft.id} />
      <PostForm csrf={visit.csrf} action={`/console/dossiers/apologies/${draft.id}/send`}>
        <p class="hint">
          {followers > 0
            ? `Có ${followers} người theo dõi hồ sơ này qua trò chuyện. Mỗi người nhận một tin nhắn; tin đã gửi không thu hồi được.`
            : "Chưa có ai theo dõi hồ sơ này qua trò chuyện: xin in phiếu và giao bản giấy."}
        </p>
        <button>{followers > 0 ? "Gửi cho người theo dõi" : "Ghi là đã giao bản giấy"}</button>
      </PostForm>
    </section>
  );
}

/** What was sent stays to be read and printed again. */
export function SentCards({ apologies }: { apologies: readonly ApologyLine[] }) {
  return (
    <>
      {apologies.map((apology) => (
        <section class="card" key={apology.id} aria-labelledby={`sent-${apology.id}`}>
          <h2 id={`sent-${apology.id}`}>
            {apology.sentAt && `Đã gửi lúc ${formatDateTime(apology.sentAt)}`}
          </h2>
          <Words apology={apology} />
          <Documents id={apology.id} />
        </section>
      ))}
    </>
  );
}

function Words({ apology }: { apology: ApologyLine }) {
  return (
    <dl class="facts">
      <dt>Ngày hẹn trả mới</dt>
      <dd>{formatDate(apology.newDueOn)}</dd>
      <dt>Lý do trễ hạn</dt>
      <dd class="words" {...notOurs}>
        {apology.reason}
      </dd>
    </dl>
  );
}

function Documents({ id }: { id: string }) {
  const href = `/console/dossiers/apologies/${id}`;
  return (
    <p class="deeds">
      <a href={`${href}.docx`} download>
        Tải tệp Word (DOCX)
      </a>
      <a href={`${href}.pdf`} download>
        Tải tệp PDF để in
      </a>
    </p>
  );
}

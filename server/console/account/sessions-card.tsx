import type { SessionLine } from "../../staff/session-view.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { Visit } from "../visit.ts";

/** Where one is signed in, this browser first. */
export function SessionsCard({ sessions, visit }: { sessions: SessionLine[]; visit: Visit }) {
  const isThis = (session: SessionLine) => session.id === visit.staff.sessionId;
  const others = sessions.filter((session) => !isThis(session));
  return (
    <section class="card">
      <h2>Phiên đăng nhập</h2>
      <p class="hint">Thấy phiên lạ? Xin kết thúc phiên đó và đổi mật khẩu.</p>
      <ul class="sessions">
        {[...sessions.filter(isThis), ...others].map((session) => (
          <li key={session.id}>
            <SessionFacts session={session} isThis={isThis(session)} />
            {!isThis(session) && <EndSession session={session} visit={visit} />}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <PostForm csrf={visit.csrf} action="/console/account/sessions/end-others">
          <button class="danger">Kết thúc mọi phiên khác</button>
        </PostForm>
      )}
    </section>
  );
}

function SessionFacts({ session, isThis }: { session: SessionLine; isThis: boolean }) {
  return (
    <div>
      <strong>{agentWords(session)}</strong> {isThis && <span class="tag good">Phiên này</span>}
      <span class="sub">Đăng nhập lúc {formatDateTime(session.createdAt)}</span>
      <span class="sub">Dùng lần cuối lúc {formatDateTime(session.seenAt)}</span>
    </div>
  );
}

function EndSession({ session, visit }: { session: SessionLine; visit: Visit }) {
  const since = formatDateTime(session.createdAt);
  return (
    <PostForm csrf={visit.csrf} action={`/console/account/sessions/${session.id}/end`}>
      <button class="small" aria-label={`Kết thúc phiên đăng nhập lúc ${since}`}>
        Kết thúc
      </button>
    </PostForm>
  );
}

function agentWords({ agent }: SessionLine): string {
  return agent === undefined || agent === "?" ? "Trình duyệt không rõ" : agent;
}

import type { ComponentChildren } from "preact";
import type { ChannelHealth } from "../../channels/channel-health-view.ts";
import type { ChannelWay } from "../../channels/channel-way.ts";
import { failureWords } from "../letters/failure-words.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { channelLabel } from "../parts/ticket-labels.ts";
import { testLetterPath } from "./test-letter-page.tsx";
import { troubleWords, wayWords } from "./way-words.ts";

type Props = {
  health: ChannelHealth;
  way: ChannelWay | undefined;
  seesLetters: boolean;
  /** The channel's own alarm, above all else. */
  alarm?: ComponentChildren;
  /** Further facts, as dt and dd. */
  children?: ComponentChildren;
  /** Further ways on. */
  links?: ComponentChildren;
};

/** One bot on one channel. */
export function ChannelCard({ health, way, seesLetters, alarm, children, links }: Props) {
  const { deadIn, failedOut, unknownOut } = health;
  const needsPerson = deadIn + failedOut + unknownOut > 0;
  return (
    <section class="card">
      <h2>
        {channelLabel(health.channel)}{" "}
        {health.bot !== health.channel && <small {...notOurs}>{health.bot}</small>}
      </h2>
      <p>
        <StateTag health={health} way={way} isBroken={Boolean(alarm)} />
      </p>
      {alarm}
      {way?.trouble !== undefined && <p class="alert bad">{troubleWords(way.trouble)}</p>}
      {health.pausedUntil && (
        <p class="alert">Kênh tạm nghỉ gửi đến {formatDateTime(health.pausedUntil)}.</p>
      )}
      <dl class="facts">
        <dt>Cách nhận tin</dt>
        <dd>{way ? wayWords[way.way] : "Không được cấu hình trong tiến trình này"}</dd>
        <dt>Tin đến gần nhất</dt>
        <dd>{health.lastIn ? formatDateTime(health.lastIn) : "Chưa có"}</dd>
        <dt>Thư đi gần nhất</dt>
        <dd>{health.lastOut ? formatDateTime(health.lastOut) : "Chưa có"}</dd>
        <dt>Đang chờ</dt>
        <dd>{`${health.waitingIn} tin đến, ${health.waitingOut} thư đi`}</dd>
        <dt>Lỗi gần đây</dt>
        <dd>
          {health.failures.length === 0 && "Không có"}
          {health.failures.map(({ reason, times, at }) => (
            <div key={reason}>
              {failureWords(reason)}
              <span class="sub">{`${times} lần, gần nhất ${formatDateTime(at)}`}</span>
            </div>
          ))}
        </dd>
        <dt>Cần người xem</dt>
        <dd>
          {needsPerson
            ? `${failedOut} thư hỏng, ${unknownOut} thư chưa rõ, ${deadIn} tin chưa xử lý được`
            : "Không có"}
        </dd>
        {children}
      </dl>
      {needsPerson && seesLetters && (
        <p>
          <a class="button" href="/console/letters">
            Xem và gửi lại
          </a>
        </p>
      )}
      {way && way.way !== "web" && (
        <p class="deeds">
          <a href={testLetterPath(way.channel)}>Gửi tin thử</a>
          {links}
        </p>
      )}
    </section>
  );
}

type State = Pick<Props, "health" | "way"> & { isBroken: boolean };

function StateTag({ health, way, isBroken }: State) {
  if (!way) return <span class="tag">Không dùng</span>;
  if (isBroken || way.trouble !== undefined) return <span class="tag bad">Đang trục trặc</span>;
  if (health.pausedUntil) return <span class="tag warn">Đang tạm nghỉ</span>;
  return <span class="tag good">Hoạt động</span>;
}

import type { DossierFollower, StaffDossier } from "../../dossiers/staff-dossier-view.ts";
import { formatDate } from "../parts/format-time.ts";
import { channelLabel } from "../parts/ticket-labels.ts";

type Props = { dossier: StaffDossier; talks: ReadonlySet<string> };

/** Who wants its news: by channel alone, no name and no address. */
export function FollowersCard({ dossier, talks }: Props) {
  const { follows, following } = dossier;
  return (
    <section class="card" aria-labelledby="followers-title">
      <h2 id="followers-title">Người theo dõi</h2>
      <p>
        {following === 0 ? "Chưa có ai theo dõi hồ sơ này." : `${following} người đang theo dõi.`}
      </p>
      {follows.length > 0 && (
        <ul>
          {follows.map((follow) => (
            <li key={follow.contactId}>
              <span>{channelLabel(follow.contact.channel)}</span>
              <span class="sub">{sinceWords(follow)}</span>
              {talks.has(follow.contactId) && (
                <a href={`/console/conversations/${follow.contactId}`}>Xem cuộc trò chuyện</a>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sinceWords({ since, stoppedAt }: DossierFollower): string {
  return stoppedAt ? `đã ngừng từ ${formatDate(stoppedAt)}` : `theo dõi từ ${formatDate(since)}`;
}

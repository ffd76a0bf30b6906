import type { CalendarVersion } from "../../working-time/calendar-view.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import type { FormErrors } from "../shown.ts";
import type { Visit } from "../visit.ts";
import type { CalendarPlace } from "./calendar-place.ts";
import { DecisionField } from "./decision-field.tsx";
import { PlaceFields } from "./place-fields.tsx";

type Props = {
  place: CalendarPlace;
  visit: Visit;
  versions: readonly CalendarVersion[];
  moved: ReadonlyMap<string, number>;
  errors: FormErrors;
};

/** The versions with the decision that set each, and what they moved. */
export function HistoryCard({ place, visit, versions, moved, errors }: Props) {
  return (
    <section aria-labelledby="history-title" data-live="history">
      <h2 id="history-title">Các phiên bản lịch</h2>
      {versions.length === 0 ? (
        <p class="card empty">Chưa có phiên bản nào được công bố ở đây.</p>
      ) : (
        <ol class="card versions" reversed>
          {versions.map((version) => (
            <li key={version.id} value={version.version}>
              <Version {...{ place, visit, version, errors }} moved={moved.get(version.id) ?? 0} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

type VersionProps = Omit<Props, "versions" | "moved"> & { version: CalendarVersion; moved: number };

function Version({ place, visit, version, moved, errors }: VersionProps) {
  const isCurrent = version.version === place.inUse.version;
  return (
    <>
      <p>
        <strong {...notOurs}>{version.decision}</strong>{" "}
        {isCurrent && <span class="tag good">Đang dùng</span>}
        {version.isGivenUp && <span class="tag">Thôi dùng lịch riêng</span>}
      </p>
      <p class="sub">
        {formatDateTime(version.at)}
        {version.staffName && (
          <>
            {" "}
            · <span {...notOurs}>{version.staffName}</span>
          </>
        )}{" "}
        ·{" "}
        {moved === 0 ? (
          "Không phiếu nào đổi hạn"
        ) : (
          <a href={`/console/calendar/moved/${version.id}`}>{moved} phiếu đổi hạn</a>
        )}
      </p>
      {place.mayEdit && !isCurrent && !version.isGivenUp && (
        <details open={errors.some(({ field }) => field === `decision-${version.version}`)}>
          <summary>Dùng lại phiên bản {version.version}</summary>
          <PostForm csrf={visit.csrf} action="/console/calendar/restore">
            <PlaceFields place={place} />
            <input type="hidden" name="restore" value={version.version} />
            <DecisionField errors={errors} id={`decision-${version.version}`} />
            <div class="deeds">
              <button>Công bố lại</button>
            </div>
          </PostForm>
        </details>
      )}
    </>
  );
}

/** A unit that has a calendar of its own may go back to the one above. */
export function GiveUpForm({ place, visit, errors }: Omit<Props, "versions" | "moved">) {
  if (!place.unit || place.inUse.from.kind !== "own" || !place.mayEdit) return null;
  return (
    <details class="card" open={errors.some(({ field }) => field === "decision-give-up")}>
      <summary>Thôi dùng lịch riêng</summary>
      <p>Đơn vị sẽ theo lịch của cấp trên. Hạn của các phiếu đang chạy được tính lại.</p>
      <PostForm csrf={visit.csrf} action="/console/calendar/give-up">
        <PlaceFields place={place} />
        <DecisionField errors={errors} id="decision-give-up" />
        <div class="deeds">
          <button>Theo lịch cấp trên</button>
        </div>
      </PostForm>
    </details>
  );
}

import { correctionWords } from "../../../../bot/texts/letters.ts";
import type { Reply } from "../../../../bot/reply.ts";
import { vietnamDate } from "../../../calendar/vietnam-date.ts";
import { oldAnswerPeriod, withinDays } from "../../../catalogue/old-answer-period.ts";
import { longestCorrection } from "../../../catalogue/send-correction.ts";
import { type Told, viewTold } from "../../../catalogue/told-view.ts";
import { readEarlierRecord, viewVersion } from "../../../catalogue/version-view.ts";
import type { ConsoleHouse } from "../../console-house.ts";
import { AreaField, DayField } from "../../parts/field.tsx";
import { notOurs } from "../../parts/not-ours.ts";
import { PostForm } from "../../parts/post-form.tsx";
import type { FormErrors, Shown } from "../../shown.ts";
import type { Visit } from "../../visit.ts";
import { LetterPreview } from "../letter-preview.tsx";
import { compareRecords } from "../record/compare-records.ts";
import { Tabs } from "../tabs.tsx";

/** Who was told the answer that an edit puts right, and the letter to them. */
export async function showCorrection(
  house: ConsoleHouse,
  visit: Visit,
  { errors = [], preview }: { errors?: FormErrors; preview?: Reply } = {},
): Promise<Shown | "not_found"> {
  const { db, clock, knowledge } = house;
  const version = await viewVersion(db.prisma, visit.param("id"));
  const period = version && oldAnswerPeriod(version, clock.now());
  if (!version || version.publishedAt === null) return "not_found";
  const { id, slug, record } = version;
  const asked = (name: string) => visit.field(name) || visit.query(name);
  const bounds = period && withinDays(period, asked("from"), asked("to"));
  const told = bounds ? await viewTold(db.prisma, { slug, versionId: id, ...bounds }) : [];
  const before = (await readEarlierRecord(db.prisma, version)) ?? knowledge.shipped(slug);
  const parts = before ? compareRecords(before, record).map(({ label }) => label) : [];
  const path = `/console/knowledge/versions/${id}`;
  return {
    title: "Ai đã nghe câu trả lời cũ?",
    errors,
    target: `procedure ${slug} ${version.version}`,
    path: `${path}/correction`,
    body: (
      <>
        <p class="back">
          <a href={path}>Về bản sửa</a>
        </p>
        <h1>Ai đã nghe câu trả lời cũ?</h1>
        <p {...notOurs}>{record.name}</p>
        <Tabs current="procedures" />
        {bounds ? (
          <>
            <ToldForm path={path} from={vietnamDate(bounds.from)} to={vietnamDate(bounds.until)} />
            <ToldCounts told={told} />
            {told.some(isWaiting) && (
              <LetterForm
                {...{ path, visit, errors, preview }}
                from={asked("from")}
                to={asked("to")}
                words={visit.field("words") || correctionWords(parts)}
              />
            )}
          </>
        ) : (
          <p class="card empty">Bản này chưa thay câu trả lời nào: ngày có hiệu lực chưa tới.</p>
        )}
      </>
    ),
  };
}

function isWaiting({ isReachable, isSent }: Told): boolean {
  return isReachable && !isSent;
}

/** Narrows the days; a GET, so that it can be kept and changes nothing. */
function ToldForm({ path, from, to }: { path: string; from: string; to: string }) {
  return (
    <form class="card narrow" action={`${path}/correction`}>
      <DayField name="from" id="told-from" label="Được trả lời từ ngày" value={from} />
      <DayField name="to" id="told-to" label="Đến hết ngày" value={to} />
      <div class="deeds">
        <button>Xem số người</button>
      </div>
    </form>
  );
}

function ToldCounts({ told }: { told: readonly Told[] }) {
  const sent = told.filter(({ isSent }) => isSent).length;
  const lost = told.filter(({ isReachable, isSent }) => !isReachable && !isSent).length;
  const counts = [
    ["Số người đã nghe câu trả lời cũ", told.length],
    ["Đã nhận thư đính chính", sent],
    ["Không liên lạc được nữa", lost],
    ["Sẽ nhận thư đính chính", told.filter(isWaiting).length],
  ] as const;
  return (
    <section class="card">
      <dl class="facts wide">
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">
        Chỉ tính các lượt còn lưu trong một năm qua. Người đã xoá dữ liệu của mình không có ở đây.
      </p>
    </section>
  );
}

type LetterProps = {
  path: string;
  visit: Visit;
  errors: FormErrors;
  preview: Reply | undefined;
  from: string;
  to: string;
  words: string;
};

function LetterForm({ path, visit, errors, preview, from, to, words }: LetterProps) {
  return (
    <section class="card">
      <h2>Thư đính chính</h2>
      {preview && <LetterPreview letter={preview} />}
      <PostForm csrf={visit.csrf} action={`${path}/correction`}>
        <input type="hidden" name="from" value={from} />
        <input type="hidden" name="to" value={to} />
        <AreaField
          name="words"
          label="Nội dung đính chính"
          hint="Lời chào, lời xin lỗi và nút xem thông tin mới có sẵn trong thư."
          rows={6}
          maxlength={longestCorrection}
          value={words}
          errors={errors}
        />
        <div class="deeds">
          <button class={preview ? "" : "main"} name="step" value="preview">
            Xem trước
          </button>
          {preview && (
            <button class="main" name="step" value="send">
              Gửi thư đính chính
            </button>
          )}
        </div>
      </PostForm>
    </section>
  );
}

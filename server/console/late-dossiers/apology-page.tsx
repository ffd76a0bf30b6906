import { dossierApologyLetter } from "../../../bot/texts/dossier-apology.ts";
import { showDay } from "../../../bot/texts/show-date.ts";
import { type ApologyDesk, viewApologyDesk } from "../../late-dossiers/apology-view.ts";
import { type ApologyFacts, fillApology } from "../../late-dossiers/fill-apology.ts";
import { suggestNewDay } from "../../late-dossiers/new-due-day.ts";
import { isRunning } from "../../late-dossiers/prepare-apology.ts";
import { punctuality } from "../../late-dossiers/punctuality.ts";
import { vietnamDate } from "../../calendar/vietnam-date.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { dossierHref } from "../dossiers/dossier-labels.ts";
import { punctualityWords } from "../dossiers/punctuality-words.ts";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { formatDate } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { ApologyForm } from "./apology-form.tsx";
import { ApologyPaper } from "./apology-paper.tsx";
import { DraftCard, SentCards } from "./apology-cards.tsx";

export type Unsent = { errors: FormErrors; preview?: ApologyFacts };

/** Where an apology for one dossier is written, looked at, printed and sent. */
export async function showApology(
  house: ConsoleHouse,
  visit: Visit,
  { code, errors, preview }: Unsent & { code: string } = { code: visit.param("code"), errors: [] },
): Promise<Shown | "not_found"> {
  const desk = await viewApologyDesk(house.db.prisma, code, visit.staff);
  if (!desk) return "not_found";
  return {
    title: `Phiếu xin lỗi hồ sơ ${desk.code}`,
    target: desk.code,
    errors,
    path: `${dossierHref(desk.code)}/apology`,
    body: <ApologyPage {...{ house, visit, desk, errors }} {...(preview && { preview })} />,
  };
}

type Props = Unsent & { house: ConsoleHouse; visit: Visit; desk: ApologyDesk };

function ApologyPage({ house, visit, desk, errors, preview }: Props) {
  const sent = desk.apologies.filter(({ sentAt }) => sentAt !== null);
  const draft = desk.apologies.find(({ sentAt }) => sentAt === null);
  const { dueOn } = desk;
  const isOpen = isRunning(desk) && dueOn !== null && sent.length < house.dossierApologies;
  return (
    <>
      <link rel="stylesheet" href="/assets/late.css" />
      <ErrorSummary errors={errors} />
      <p>
        <a href="/console/dossiers/late">Về danh sách hồ sơ trễ hạn</a>
      </p>
      <h1>Phiếu xin lỗi và hẹn lại ngày trả kết quả</h1>
      <Facts {...{ house, desk }} />
      {preview && (
        <section class="card" id="preview" aria-labelledby="preview-title">
          <h2 id="preview-title">Xem trước, chưa lưu</h2>
          <ApologyPaper letter={fillApology(house.apologyTemplate, preview)} />
          <LetterWords facts={preview} />
        </section>
      )}
      {!isOpen && <p class="card empty">{closedWords(desk, sent.length)}</p>}
      {draft && isOpen && <DraftCard {...{ draft, visit, followers: desk.followers }} />}
      {isOpen && (
        <ApologyForm
          {...{ visit, desk, errors }}
          {...(draft && { draft })}
          newDay={newDay(house, desk, draft?.newDueOn, dueOn)}
        />
      )}
      <SentCards apologies={sent} />
    </>
  );
}

function Facts({ house, desk }: Pick<Props, "house" | "desk">) {
  const calendar = house.calendars.of(desk.unitId);
  const due = punctualityWords(punctuality(desk, house.clock.now(), calendar));
  return (
    <section class="card" aria-label="Hồ sơ">
      <dl class="facts">
        <dt>Mã hồ sơ</dt>
        <dd class="code">
          <a href={dossierHref(desk.code)} {...notOurs}>
            {desk.code}
          </a>
        </dd>
        <dt>Thủ tục</dt>
        <dd {...notOurs}>{desk.procedureName}</dd>
        <dt>Người nộp</dt>
        <dd {...notOurs}>{desk.applicantMask}</dd>
        <dt>Hẹn trả</dt>
        <dd>
          {desk.dueOn ? formatDate(desk.dueOn) : "Không có ngày hẹn"}{" "}
          {due && <span class={`due ${due.tone}`}>{due.words}</span>}
        </dd>
      </dl>
    </section>
  );
}

/** What goes to the followers' chats. */
function LetterWords({ facts }: { facts: ApologyFacts }) {
  const { code, procedureName, office, dueOn, newDueOn, reason } = facts;
  const days = { oldDay: showDay(dueOn), newDay: showDay(newDueOn) };
  const letter = dossierApologyLetter({ code, procedureName, office, ...days, reason });
  return (
    <>
      <h3>Tin nhắn cho người theo dõi</h3>
      <p class="words" {...notOurs}>
        {letter.text}
      </p>
    </>
  );
}

function newDay(
  { calendars, clock }: ConsoleHouse,
  { unitId }: ApologyDesk,
  kept: Date | undefined,
  dueOn: Date,
): string {
  if (kept) return vietnamDate(kept);
  return suggestNewDay({ now: clock.now(), dueOn, calendar: calendars.of(unitId) });
}

function closedWords(desk: ApologyDesk, sent: number): string {
  if (desk.dueOn === null) return "Hồ sơ này không có ngày hẹn trả nên không có gì để hẹn lại.";
  if (!isRunning(desk)) return "Hồ sơ này không còn trong thời gian cơ quan giải quyết.";
  if (sent > 0) return "Hồ sơ này đã được xin lỗi, hẹn lại đủ số lần cho phép.";
  return "Cơ quan đặt là không gửi phiếu xin lỗi cho hồ sơ.";
}

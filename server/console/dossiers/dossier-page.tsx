import { showDossier } from "../../../bot/dialogue/show-dossier.ts";
import type { Reply } from "../../../bot/reply.ts";
import { dossierStates } from "../../../bot/texts/dossier-states.ts";
import type { WorkingCalendar } from "../../calendar/working-calendar.ts";
import { viewWaitingTalks } from "../../conversations/handed-over-view.ts";
import { findDossier, readOffice } from "../../dossiers/dossier-view.ts";
import { type StaffDossier, readStaffDossier } from "../../dossiers/staff-dossier-view.ts";
import { punctuality } from "../../late-dossiers/punctuality.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { notOurs } from "../parts/not-ours.ts";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { DossierFacts } from "./dossier-facts.tsx";
import { DossierHistory } from "./dossier-history.tsx";
import { stateTone } from "./dossier-labels.ts";
import { DueCard } from "./due-card.tsx";
import { FollowersCard } from "./followers-card.tsx";
import { punctualityWords } from "./punctuality-words.ts";
import { ToldCard } from "./told-card.tsx";

/** All about one dossier, for those of the staff who may see it. */
export async function showDossierPage(
  house: ConsoleHouse,
  visit: Visit,
): Promise<Shown | "not_found"> {
  const { prisma } = house.db;
  const dossier = await readStaffDossier(prisma, visit.staff, visit.param("code"));
  if (!dossier) return "not_found";
  const now = house.clock.now();
  const talks = visit.may("conversation.view") ? await viewWaitingTalks(prisma, visit.staff) : [];
  const props: Props = {
    dossier,
    visit,
    now,
    calendar: house.calendars.of(dossier.unitId),
    reply: await replyOf(house, dossier, now),
    limit: limitOf(house, dossier),
    talks: new Set(talks.map(({ contactId }) => contactId)),
  };
  return { title: `Hồ sơ ${dossier.code}`, target: dossier.code, body: <DossierPage {...props} /> };
}

/** As the assistant would put it, were the applicant to ask now. */
async function replyOf(
  { db: { prisma }, calendars }: ConsoleHouse,
  dossier: StaffDossier,
  now: Date,
): Promise<Reply | undefined> {
  const found = await findDossier(prisma, dossier.code);
  if (!found) return undefined;
  const summary = {
    ...found.summary,
    ...(await readOffice(prisma, dossier.unitId)),
    punctuality: punctuality(dossier, now, calendars.of(dossier.unitId)),
    isFollowed: false,
  };
  return showDossier(summary, now);
}

/** What the procedure itself promises, in its own words. */
function limitOf({ knowledge }: ConsoleHouse, { procedureCode }: StaffDossier): string | undefined {
  if (procedureCode === null) return undefined;
  const procedure = knowledge.all().find(({ code }) => code === procedureCode);
  return (procedure && knowledge.record(procedure.slug)?.duration?.text) ?? undefined;
}

type Props = {
  dossier: StaffDossier;
  visit: Visit;
  now: Date;
  calendar: WorkingCalendar;
  /** What the assistant would tell the applicant. */
  reply: Reply | undefined;
  limit: string | undefined;
  /** The contacts whose talk waits for a person and may be read by this viewer. */
  talks: ReadonlySet<string>;
};

function DossierPage(props: Props) {
  const { dossier, now, calendar, visit, reply, talks } = props;
  const words = punctualityWords(punctuality(dossier, now, calendar));
  return (
    <div class="dossier">
      <link rel="stylesheet" href="/assets/dossiers.css" />
      <nav class="back" aria-label="Đường về">
        <a href="/console/dossiers">Danh sách hồ sơ</a>
      </nav>
      <div class="page-head">
        <div>
          <h1>
            <span>Hồ sơ</span>{" "}
            <span class="code" {...notOurs}>
              {dossier.code}
            </span>
          </h1>
          <p class="hint" {...notOurs}>
            {dossier.procedureName}
          </p>
        </div>
        <div class="page-state">
          <p>
            <span class={stateTone(dossier.state)}>{dossierStates[dossier.state].name}</span>{" "}
            {dossier.isDemo && <span class="tag">Dữ liệu mẫu</span>}
          </p>
          {words && (
            <p>
              <span class={`due ${words.tone}`}>{words.words}</span>
            </p>
          )}
        </div>
      </div>
      <div class="ticket">
        <div>
          <section class="card" aria-labelledby="history-title">
            <h2 id="history-title">Diễn biến</h2>
            <DossierHistory dossier={dossier} mayOpen={visit.may("dossiers.import")} />
          </section>
          {reply && <Told reply={reply} />}
        </div>
        <aside aria-label="Thông tin hồ sơ">
          <DossierFacts dossier={dossier} />
          <DueCard {...props} />
          <FollowersCard {...{ dossier, talks }} />
          <ToldCard dossier={dossier} mayCall={visit.may("dossiers.call")} />
        </aside>
      </div>
    </div>
  );
}

/** Word for word what the applicant reads in the chat, once they have proved that it is theirs. */
function Told({ reply }: { reply: Reply }) {
  return (
    <section class="card" aria-labelledby="told-title">
      <h2 id="told-title">Trợ lý nói gì với người nộp</h2>
      <p class="hint">
        Người nộp đọc lời này khi tra cứu bằng mã hồ sơ và bốn số cuối. Khi chưa rõ người hỏi có
        phải người nộp, xin không gửi hay đọc cho họ.
      </p>
      <div class="preview">
        {reply.title && (
          <p>
            <strong {...notOurs}>{reply.title}</strong>
          </p>
        )}
        <p class="words" {...notOurs}>
          {reply.text}
        </p>
      </div>
    </section>
  );
}

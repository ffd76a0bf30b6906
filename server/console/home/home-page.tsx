import { vietnamDate, vietnamInstant } from "../../calendar/vietnam-date.ts";
import { type Today, viewToday } from "../../reports/today-view.ts";
import { type Weeks, viewWeeks } from "../../reports/weeks-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDate } from "../parts/format-time.ts";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { BarChart } from "./bar-chart.tsx";
import {
  type DossierFigures,
  DossierNumbers,
  DossierRate,
  readDossierFigures,
} from "./dossier-figures.tsx";
import { RateCard } from "./rate-card.tsx";
import { TurnsCard } from "./turns-card.tsx";

/** How far the charts look back. */
const days = 28;

/** What the authority is measured by: every dossier and ticket in time, over 95 % satisfied. */
const targets = { onTime: 100, satisfied: 95 };

/** The first page: what waits this morning, and how the last weeks went. */
export async function showHome(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const now = house.clock.now();
  const dayStart = vietnamInstant(vietnamDate(now), 0);
  const viewer = visit.staff;
  const today = await viewToday(house.db.prisma, { viewer, now, dayStart });
  const weeks = await viewWeeks(house.db.prisma, { viewer, now, days });
  const dossiers = await readDossierFigures(house, visit, { now, days });
  return {
    title: "Hôm nay",
    live: "all",
    body: (
      <>
        <h1>{`Hôm nay, ${formatDate(now)}`}</h1>
        <div data-live="today">
          {visit.may("queue.view") && <Numbers today={today} dossiers={dossiers} />}
          {visit.may("queue.view") && <LastWeeks weeks={weeks} dossiers={dossiers} />}
          <TurnsCard turns={today.turns} />
        </div>
      </>
    ),
  };
}

type Told = { dossiers: DossierFigures | undefined };

function Numbers({ today, dossiers }: Told & { today: Today }) {
  return (
    <ul class="numbers">
      {numbers.map(({ key, query, words, isAlarming }) => (
        <li key={key} class={isAlarming && today[key] > 0 ? "bad" : undefined}>
          <a href={`/console/tickets?${query}`}>
            <strong>{today[key]}</strong> {words}
          </a>
        </li>
      ))}
      {dossiers && <DossierNumbers waiting={dossiers.waiting} />}
    </ul>
  );
}

type Figure = {
  key: Exclude<keyof Today, "turns">;
  /** Of the queue. */
  query: string;
  words: string;
  isAlarming?: boolean;
};

const numbers: readonly Figure[] = [
  { key: "late", query: "show=late", words: "phiếu trễ hạn", isAlarming: true },
  { key: "dueSoon", query: "show=soon", words: "phiếu đến hạn hôm nay, ngày mai" },
  { key: "unassigned", query: "show=open&assignee=none", words: "phiếu chưa giao ai" },
  { key: "mine", query: "show=mine", words: "phiếu của tôi" },
  { key: "open", query: "show=open", words: "phiếu đang mở" },
  { key: "opened", query: "show=all", words: "phiếu mới hôm nay" },
  { key: "answered", query: "show=answered", words: "phiếu trả lời hôm nay" },
];

function LastWeeks({ weeks, dossiers }: Told & { weeks: Weeks }) {
  const label = (day: string) => `${day.slice(8)}/${day.slice(5, 7)}`;
  const bars = (key: "opened" | "answered") =>
    weeks.days.map((entry) => ({ label: label(entry.day), value: entry[key] }));
  const marked = weeks.helped + weeks.notHelped;
  return (
    <section aria-labelledby="weeks-title">
      <h2 id="weeks-title">{`${days} ngày qua`}</h2>
      <div class="rates">
        <RateCard
          title="Trả lời đúng hạn"
          good={weeks.kept}
          all={weeks.promised}
          target={targets.onTime}
          empty="Chưa có phiếu nào được trả lời trong thời gian này."
        />
        {dossiers && <DossierRate finished={dossiers.finished} target={targets.onTime} />}
        <RateCard
          title="Hài lòng với việc giải quyết"
          good={weeks.satisfied}
          all={weeks.rated}
          target={targets.satisfied}
          empty="Chưa có người dân nào chấm điểm trong thời gian này."
        />
        <RateCard
          title="Câu trả lời tự động có ích"
          good={weeks.helped}
          all={marked}
          target={targets.satisfied}
          empty="Chưa có người dân nào đánh giá câu trả lời tự động."
        />
      </div>
      <div class="charts">
        <BarChart title="Phiếu mới mỗi ngày" bars={bars("opened")} unit="Phiếu mới" />
        <BarChart title="Phiếu được trả lời mỗi ngày" bars={bars("answered")} unit="Trả lời" />
      </div>
    </section>
  );
}

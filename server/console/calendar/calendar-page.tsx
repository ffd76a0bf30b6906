import { vietnamDate } from "../../calendar/vietnam-date.ts";
import { countMoved } from "../../tickets/deadline-moved-view.ts";
import { readVersions } from "../../working-time/calendar-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { SelectField } from "../parts/field.tsx";
import { notOurs } from "../parts/not-ours.ts";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { type CalendarPlace, calendarPath, readPlace } from "./calendar-place.ts";
import { GiveUpForm, HistoryCard } from "./history-card.tsx";
import { SpecialDays, UncertainDays } from "./special-days.tsx";
import { TryForm } from "./try-form.tsx";
import { WeekCard } from "./week-card.tsx";
import { YearView } from "./year-view.tsx";

/** Working time at a glance: the year, what is uncertain, the week, the versions. */
export async function showCalendar(
  house: ConsoleHouse,
  visit: Visit,
  errors: FormErrors = [],
): Promise<Shown | "not_found"> {
  const place = await readPlace(house, visit);
  if (!place) return "not_found";
  const { prisma } = house.db;
  const versions = await readVersions(prisma, place.unit?.id ?? null);
  const since = versions.at(-1)?.at ?? house.clock.now();
  const ids = versions.map(({ id }) => id);
  const moved = await countMoved(prisma, { viewer: visit.staff, versions: ids, since });
  const today = vietnamDate(house.clock.now());
  return {
    title: "Lịch làm việc",
    errors,
    path: calendarPath("", place),
    live: "all",
    body: (
      <>
        <link rel="stylesheet" href="/assets/console-calendar.css" />
        <div class="page-head">
          <h1>Lịch làm việc</h1>
          <YearLinks place={place} />
        </div>
        <UnitForm place={place} />
        <Source place={place} />
        <UncertainDays {...{ place, today }} />
        <YearView {...{ place, today }} />
        <SpecialDays place={place} />
        <div class="two">
          <WeekCard place={place} />
          <TryForm place={place} today={today} errors={[]} />
        </div>
        <HistoryCard {...{ place, visit, versions, moved, errors }} />
        <GiveUpForm {...{ place, visit, errors }} />
      </>
    ),
  };
}

function YearLinks({ place }: { place: CalendarPlace }) {
  const { unit, year } = place;
  return (
    <nav class="deeds" aria-label="Năm">
      <a class="button small" href={calendarPath("", { unit, year: year - 1 })}>
        Năm {year - 1}
      </a>
      <a class="button small" href={calendarPath("", { unit, year: year + 1 })}>
        Năm {year + 1}
      </a>
    </nav>
  );
}

function UnitForm({ place }: { place: CalendarPlace }) {
  if (place.units.length === 0) return null;
  const whole = { value: "", label: "Cả cơ quan" };
  const options = place.units.map(({ id, name }) => ({ value: id, label: name, isNotOurs: true }));
  return (
    <form method="get" action="/console/calendar" class="inline-form">
      <input type="hidden" name="year" value={place.year} />
      <SelectField
        name="unit"
        label="Lịch của"
        value={place.unit?.id ?? ""}
        options={[whole, ...options]}
      />
      <button>Xem</button>
    </form>
  );
}

/** Whose calendar it is that counts here. */
function Source({ place }: { place: CalendarPlace }) {
  const { from } = place.inUse;
  const isUnit = place.unit !== null;
  switch (from.kind) {
    case "own":
      return isUnit ? <p class="hint">Đơn vị này dùng lịch riêng.</p> : null;
    case "unit":
      return (
        <p class="hint">
          Đơn vị này theo lịch của cấp trên: <span {...notOurs}>{from.name}</span>.{" "}
          <span>{change}</span>
        </p>
      );
    case "house":
      return (
        <p class="hint">
          <span>Đơn vị này theo lịch chung của cơ quan.</span> <span>{change}</span>
        </p>
      );
    case "shipped":
      return (
        <p class="hint">
          Đang dùng lịch có sẵn của phần mềm. Xin kiểm tra rồi công bố lịch của cơ quan.
        </p>
      );
  }
}

const change = "Sửa ở đây là tạo lịch riêng cho đơn vị.";

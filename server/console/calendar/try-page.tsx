import { countDeadline } from "../../calendar/count-deadline.ts";
import { limitSchema, newClock } from "../../calendar/ticket-clock.ts";
import { vietnamDate, vietnamInstant } from "../../calendar/vietnam-date.ts";
import { warnLevels } from "../../calendar/warn-times.ts";
import { openCalendar } from "../../calendar/working-calendar.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDateTime } from "../parts/format-time.ts";
import type { FormError, Shown } from "../shown.ts";
import { DueCount } from "../ticket/due-reason.tsx";
import type { Visit } from "../visit.ts";
import { type CalendarPlace, calendarPath, readPlace } from "./calendar-place.ts";
import { type Trial, TryForm } from "./try-form.tsx";

/** The due date of a case that is only tried out, and how it was counted. */
export async function showTrial(house: ConsoleHouse, visit: Visit): Promise<Shown | "not_found"> {
  const place = await readPlace(house, visit);
  if (!place) return "not_found";
  const trial = {
    day: visit.query("received"),
    time: visit.query("time"),
    amount: visit.query("amount"),
    limit: visit.query("limit"),
  };
  const read = readTrial(trial);
  const errors = "errors" in read ? read.errors : [];
  const today = vietnamDate(house.clock.now());
  return {
    title: "Tính thử một hạn",
    errors,
    ...(errors.length > 0 ? { status: 422 } : {}),
    body: (
      <>
        <p class="back">
          <a href={calendarPath("", place)}>Lịch làm việc</a>
        </p>
        <h1>Tính thử một hạn</h1>
        {"from" in read && <Counted place={place} {...read} />}
        <TryForm {...{ place, today, trial, errors }} />
      </>
    ),
  };
}

type ReadTrial = { from: Date; limit: ReturnType<typeof limitSchema.parse> };

function readTrial({ day, time, amount, limit }: Trial): ReadTrial | { errors: FormError[] } {
  const errors: FormError[] = [];
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  if (!isDay) errors.push({ field: "received", message: "Xin chọn ngày nhận." });
  const [, hours, minutes] = /^\s*([01]?\d|2[0-3])[:hg.]([0-5]\d)\s*$/i.exec(time) ?? [];
  if (!hours || !minutes) errors.push({ field: "time", message: "Xin ghi giờ như 16:45." });
  const parsed = limitSchema.safeParse({ amount: Number(amount), unit: limit });
  const message = "Xin ghi thời hạn là một số nguyên từ 1 đến 1000.";
  if (!parsed.success) errors.push({ field: "amount", message });
  if (errors.length > 0 || !parsed.success) return { errors };
  const from = vietnamInstant(day, Number(hours) * 60 + Number(minutes));
  return { from, limit: parsed.data };
}

function Counted({ place, from, limit }: ReadTrial & { place: CalendarPlace }) {
  const deadline = countDeadline(openCalendar(place.inUse.data), newClock(from, limit));
  if (deadline.paused) return null;
  return (
    <section class="card" aria-labelledby="due-title">
      <h2 id="due-title">Hạn: {formatDateTime(deadline.at)}</h2>
      <DueCount reason={deadline.why} />
      <p>Nhắc việc:</p>
      <ul>
        {warnLevels.map((level) => (
          <li key={level}>
            {level} %: {formatDateTime(deadline.warnAt[level])}
          </li>
        ))}
      </ul>
    </section>
  );
}

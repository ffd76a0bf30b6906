import type { Calendars } from "../calendar/calendars.ts";
import { addDays, vietnamDate, vietnamInstant } from "../calendar/vietnam-date.ts";
import type { Ids } from "../ids.ts";
import { pauseClock } from "../calendar/ticket-clock.ts";
import { categoryOf } from "../tickets/categories.ts";
import { startClock } from "../tickets/change-clock.ts";
import { type TicketDates, datesOf } from "../tickets/deadline-dates.ts";
import { summarise } from "../tickets/tidy-words.ts";
import { type History, demoHistory } from "./demo-history.ts";
import { demoPeople } from "./demo-people.ts";
import { demoUnits } from "./demo-units.ts";
import type { Story } from "./stories/story.ts";

/** A ticket of the demo, ready to be kept but for its code. */
export type DemoTicket = ReturnType<typeof demoTicket>;

/** Who handles tickets: by the key of their unit, or sealed ones. */
export type DemoHandlers = { units: ReadonlyMap<string, string>; staff: Handlers };
type Handlers = { officer: string; unitOfficer: string; inspector: string };

const channels = ["telegram", "web", "telegram", "hotline", "web", "zalo"] as const;

/** `age` runs from 0, a year ago, to 1, now: the young are more, as citizens learn of the house. */
export function demoTicket(
  house: { ids: Ids; calendars: Calendars; now: Date },
  { story, place, age }: { story: Story; place: number; age: number },
  handlers: DemoHandlers,
) {
  const openedAt = momentOf(house.now, age, place);
  const restricted = story.kind !== "khen" && categoryOf(story.category).restricted === true;
  const timed = { kind: story.kind, category: story.category, urgent: false };
  const dates = startClock(house, timed, openedAt);
  const times = { openedAt, dueAt: dates.dueAt, now: house.now, place };
  const history = demoHistory(story, times, house.calendars.of());
  const isNamed = place % 3 !== 1 && (story.kind === "phan_anh" || story.kind === "kien_nghi");
  const person = isNamed ? demoPeople[place % demoPeople.length] : undefined;
  const isTaken = history.steps.length > 1;
  return {
    row: {
      id: house.ids.uuid(),
      kind: story.kind,
      category: story.category,
      restricted,
      summary: summarise(story.what),
      what: story.what,
      place: demoUnits.find(({ key }) => key === story.unit)?.name ?? null,
      name: person?.name ?? null,
      address: person?.address ?? null,
      phone: person?.phone ?? null,
      isFormal: isNamed,
      channel: channels[place % channels.length] ?? "web",
      unitId: handlers.units.get(story.unit) ?? null,
      assigneeId: isTaken ? handlerOf(story, restricted, handlers.staff) : null,
      openedAt,
      ...(history.status === "waiting_for_citizen" ? standing(house, dates, history) : dates),
      ...whatBecame(history),
      warnAt: null,
    },
    steps: history.steps,
    isPersonal: channels[place % channels.length] !== "hotline",
  };
}

function whatBecame({ status, answeredAt, closedAt, rating, steps }: History) {
  return {
    status,
    answeredAt: answeredAt ?? null,
    closedAt: closedAt ?? null,
    rating: rating ?? null,
    updatedAt: steps.at(-1)?.at ?? new Date(0),
  };
}

/** The clock stands while the citizen is asked. */
function standing(
  { calendars, now }: { calendars: Calendars; now: Date },
  { clock }: TicketDates,
  { steps }: History,
): TicketDates {
  const asked = steps.at(-1)?.at ?? now;
  return datesOf(calendars.of(), clock ? pauseClock(clock, asked) : undefined, { warned: 0, now });
}

function handlerOf(story: Story, restricted: boolean, staff: Handlers): string {
  if (restricted) return staff.inspector;
  return story.unit === "xa-vi-du" ? staff.unitOfficer : staff.officer;
}

/** Some minute between 7 and 21 o'clock of a day of the last year, never ahead of now. */
function momentOf(now: Date, age: number, place: number): Date {
  const daysAgo = Math.round(365 * (1 - age) ** 2.4);
  const at = vietnamInstant(addDays(vietnamDate(now), -daysAgo), 420 + ((place * 67) % 840));
  const latest = now.getTime() - (place % 5) * 3_600_000 - 1_200_000;
  return new Date(Math.min(at.getTime(), latest));
}

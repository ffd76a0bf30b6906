import { z } from "zod";

const instant = z.iso.datetime({ offset: true });

export const limitUnits = ["working_hours", "working_days", "calendar_days"] as const;
export type LimitUnit = (typeof limitUnits)[number];

/** How long an answer may take. The amount is a whole number from 1 to 1000. */
export const limitSchema = z.object({
  amount: z
    .number()
    .int("Xin ghi số nguyên.")
    .min(1, "Ít nhất là 1.")
    .max(1000, "Nhiều nhất là 1000."),
  unit: z.enum(limitUnits, "Xin chọn đơn vị thời hạn."),
});
export type Limit = z.infer<typeof limitSchema>;

const pauseSchema = z
  .object({ from: instant, to: instant.optional() })
  .refine(({ from, to }) => to === undefined || Date.parse(from) <= Date.parse(to));
export type Pause = z.infer<typeof pauseSchema>;

const extensionSchema = limitSchema.extend({
  /** What a colleague typed. */
  reason: z.string().min(1),
  at: instant,
  /** Id of the person of the staff. */
  by: z.string().optional(),
});
export type Extension = z.infer<typeof extensionSchema>;

/**
 * All that a due date is counted from, kept with the ticket as JSON. Instants are ISO texts.
 * Nothing counts within a pause: while the citizen is asked, or another body has the matter. A
 * pause without an end goes on still. Extensions are counted on, one after the other, from where
 * the time before them ran out; those in the limit's own unit simply add to it.
 */
export const ticketClockSchema = z.object({
  /** When the time began: receipt, or the citizen's new words. */
  from: instant,
  limit: limitSchema,
  pauses: z.array(pauseSchema),
  extensions: z.array(extensionSchema),
});
export type TicketClock = z.infer<typeof ticketClockSchema>;

export function newClock(from: Date, limit: Limit): TicketClock {
  return { from: from.toISOString(), limit, pauses: [], extensions: [] };
}

export function isPaused(clock: TicketClock): boolean {
  return clock.pauses.some(({ to }) => to === undefined);
}

/** Stops the clock; one that stands goes on standing since it did. */
export function pauseClock(clock: TicketClock, at: Date): TicketClock {
  if (isPaused(clock)) return clock;
  return { ...clock, pauses: [...clock.pauses, { from: at.toISOString() }] };
}

/** Lets the clock run on; one that runs is left as it is. */
export function resumeClock(clock: TicketClock, at: Date): TicketClock {
  const now = at.toISOString();
  const end = ({ from, to }: Pause): string => to ?? (now < from ? from : now);
  return { ...clock, pauses: clock.pauses.map((pause) => ({ ...pause, to: end(pause) })) };
}

export function extendClock(clock: TicketClock, extension: Extension): TicketClock {
  return { ...clock, extensions: [...clock.extensions, extension] };
}

import { z } from "zod";
import { limitSchema } from "./ticket-clock.ts";

const day = z.iso.date();
const namedDay = z.object({ day, name: z.string() });

/** "Why this date": kept with the ticket as JSON. */
export const dayCountSchema = z.object({
  /** The instant from which it counts. */
  from: z.iso.datetime({ offset: true }),
  limit: limitSchema,
  extensions: z.array(limitSchema.extend({ reason: z.string() })),
  /** Absent: the clock stands. */
  due: day.optional(),
  /**
   * The days that counted, day one first; those with a name of their own carry it, such as a
   * Saturday worked in exchange. `minutes`: how much of the day, where hours are counted.
   */
  counted: z.array(z.object({ day, minutes: z.number().optional(), name: z.string().optional() })),
  /** Days off in between, which did not count. */
  skipped: z.array(namedDay),
  /** Days, or minutes of them, that would have counted but for a pause. */
  paused: z.array(z.object({ day, minutes: z.number().optional() })),
  /** The day off on which a limit in calendar days would have ended. */
  movedFrom: namedDay.optional(),
  /** Days that an operator should check because the date depends on them. */
  doubtful: z.array(namedDay),
});
export type DayCount = z.infer<typeof dayCountSchema>;
export type NamedDay = z.infer<typeof namedDay>;
export type CountedDay = DayCount["counted"][number];
export type PausedDay = DayCount["paused"][number];

/** Reads it back. Undefined: there is none, or an older release wrote another shape. */
export function readDayCount(json: unknown): DayCount | undefined {
  const parsed = dayCountSchema.safeParse(json);
  return parsed.success ? parsed.data : undefined;
}

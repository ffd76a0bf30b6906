import { z } from "zod";
import type { Day, Weekday } from "./vietnam-date.ts";

/** Working time as data that an operator may change; nothing of it is written into a rule. */
export type CalendarData = {
  /** Periods of each weekday, 1 Monday to 7 Sunday; none: a day off. */
  week: Readonly<Record<Weekday, readonly Period[]>>;
  specialDays: readonly SpecialDay[];
  /**
   * Whether day one of a limit in days is the day after receipt, as the Civil Code of 2015 counts
   * (Điều 147 khoản 2), or the day of receipt itself.
   */
  dayOne: "day_after" | "same_day";
  /**
   * Where a limit in calendar days ends that would end on a day off: with the next working day, as
   * in the Civil Code (Điều 148 khoản 5), or there all the same.
   */
  endsOnDayOff: "next_working_day" | "same_day";
  /** The days whose holidays are known; outside of them only week-ends are. */
  covers: { readonly from: Day; readonly to: Day };
};

/** Times of day such as "07:30"; a period may end at "24:00". */
export type Period = { readonly from: string; readonly to: string };

export type SpecialDay = {
  readonly day: Day;
  /**
   * off: a holiday or a day off in exchange. working: worked by periods of its own, such as a
   * Saturday worked in exchange or half a day before a holiday. undecided: it may become a holiday,
   * which is not established; until an operator decides it counts as an ordinary day, so that a
   * date told to a citizen is never too late.
   */
  readonly kind: SpecialDayKind;
  /** Shown to staff and citizens, in Vietnamese. */
  readonly name: string;
  /** How sure the date is; a low one must be checked by the operator. */
  readonly confidence: Confidence;
  /** On a day of the kind working; absent: those of the first weekday that has any. */
  readonly periods?: readonly Period[] | undefined;
};

export const specialDayKinds = ["off", "working", "undecided"] as const;
export type SpecialDayKind = (typeof specialDayKinds)[number];
export const confidences = ["high", "medium", "low"] as const;
export type Confidence = (typeof confidences)[number];

const dayText = z.iso.date("Ngày không có trên lịch; xin viết như 2026-11-24.");
const timeText = z
  .string()
  .regex(
    /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
    "Giờ không đúng; xin viết như 07:30, muộn nhất 24:00.",
  );

/** The periods of one day: in order, apart from each other, none that ends before it begins. */
export const periodsSchema = z
  .array(z.object({ from: timeText, to: timeText }))
  .max(8, "Một ngày có nhiều nhất 8 buổi.")
  .refine(
    (periods) => periods.every(({ from, to }) => from < to),
    "Giờ kết thúc của một buổi phải sau giờ bắt đầu.",
  )
  .refine(
    (periods) => periods.every(({ from }, at) => at === 0 || from >= (periods[at - 1]?.to ?? "")),
    "Các buổi trong ngày phải theo thứ tự và không chồng lên nhau.",
  );

/** One special day as an operator writes it or a file brings it. */
export const specialDaySchema = z
  .object({
    day: dayText,
    kind: z.enum(specialDayKinds, "Xin chọn loại ngày."),
    name: z.string().trim().min(1, "Xin ghi tên ngày.").max(120, "Tên ngày dài quá 120 chữ."),
    confidence: z.enum(confidences, "Xin chọn mức chắc chắn."),
    periods: periodsSchema.min(1, "Ngày làm việc phải có ít nhất một buổi.").optional(),
  })
  .refine(({ kind, periods }) => kind === "working" || periods === undefined, {
    path: ["periods"],
    error: "Chỉ ngày làm việc mới có giờ làm riêng.",
  });

/** Everything that a calendar must keep to; its messages are for the operator's form. */
export const calendarSchema = z
  .object({
    week: z
      .object({
        1: periodsSchema,
        2: periodsSchema,
        3: periodsSchema,
        4: periodsSchema,
        5: periodsSchema,
        6: periodsSchema,
        7: periodsSchema,
      })
      .refine(
        (week) => Object.values(week).some((periods) => periods.length > 0),
        "Trong tuần phải có ít nhất một ngày làm việc.",
      ),
    specialDays: z.array(specialDaySchema).max(2000, "Quá 2000 ngày đặc biệt."),
    dayOne: z.enum(["day_after", "same_day"]),
    endsOnDayOff: z.enum(["next_working_day", "same_day"]),
    covers: z
      .object({ from: dayText, to: dayText })
      .refine(({ from, to }) => from <= to, "Ngày cuối của lịch phải sau ngày đầu."),
  })
  .superRefine(({ specialDays }, context) => {
    const seen = new Set<Day>();
    for (const [at, { day }] of specialDays.entries()) {
      if (seen.has(day)) {
        const message = `Ngày ${day} được ghi hai lần.`;
        context.addIssue({ code: "custom", path: ["specialDays", at, "day"], message });
      }
      seen.add(day);
    }
  }) satisfies z.ZodType<CalendarData>;

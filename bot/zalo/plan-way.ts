import { dayMs } from "../vietnam-day.ts";

/** A way on which a letter can reach a citizen on Zalo; all but the first cost money. */
export type Way = "free" | PaidWay;
export const paidWays = ["consultation", "template_uid", "template_phone"] as const;
export type PaidWay = (typeof paidWays)[number];

/** So long after the citizen's last word a consultation message is free, and then billed, in days. */
export const freeDays = 2;
export const windowDays = 7;

/**
 * Taken off the free time: a letter that leaves at its very end must not be billed because it took a
 * while, or because Zalo's clock is ahead of ours.
 */
const marginMs = 2 * 60_000;

/** What is known of one letter and of whom it goes to. */
export type WayFacts = {
  now: Date;
  /** When the citizen wrote last; null: never. A time to come counts as now: our clock is late. */
  lastInboundAt: Date | null;
  /** Configuration lets money be spent; whether there is some left is asked later. */
  maySpend: boolean;
  /** There is a template for what the letter says, by the user's id. */
  hasTemplateByUid: boolean;
  /** The same by telephone, and the citizen has agreed to it. */
  hasTemplateByPhone: boolean;
};

/** The ways to try in turn, the cheapest first; and why there is none, or no more of them. */
export type WayPlan = { ways: readonly Way[]; closed: ClosedReason };

/**
 * Why no way is left. `window_closed`: seven days are over. `free_window_closed`: two are, and
 * nothing may be spent. `day_cap`: nothing more may be spent today.
 */
export const closedReasons = ["window_closed", "free_window_closed", "day_cap"] as const;
export type ClosedReason = (typeof closedReasons)[number];

/** Plans how a letter goes (terms of Zalo's consultation messages since 2026-01-01; ZBS templates). */
export function planWay(facts: WayFacts): WayPlan {
  const { maySpend, hasTemplateByUid, hasTemplateByPhone } = facts;
  const window = windowOf(facts);
  const paid: readonly (PaidWay | false)[] = [
    window === "paid" && "consultation",
    hasTemplateByUid && "template_uid",
    hasTemplateByPhone && "template_phone",
  ];
  return {
    ways: [
      ...(window === "free" ? (["free"] as const) : []),
      ...(maySpend ? paid.filter((way) => way !== false) : []),
    ],
    closed: window === "paid" && !maySpend ? "free_window_closed" : "window_closed",
  };
}

function windowOf({ lastInboundAt, now }: WayFacts): "free" | "paid" | "closed" {
  if (lastInboundAt === null) return "closed";
  const age = now.getTime() - lastInboundAt.getTime();
  if (age <= freeDays * dayMs - marginMs) return "free";
  return age <= windowDays * dayMs ? "paid" : "closed";
}

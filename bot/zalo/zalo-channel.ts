import type { Channel, Delivery, OutgoingLetter } from "../channel.ts";
import { zaloFiles } from "./fetch-file.ts";
import { type ClosedReason, type PaidWay, planWay, type Way } from "./plan-way.ts";
import { type ConsultationOptions, sendConsultation } from "./send-consultation.ts";
import { sendTemplateByPhone, sendTemplateByUid } from "./send-template.ts";
import { fillTemplate, type ZaloTemplate, type ZaloTemplates } from "./template.ts";
import type { ZaloApi } from "./zalo-api.ts";

export type ZaloChannelOptions = ConsultationOptions & {
  oaId: string;
  api: Pick<ZaloApi, "post" | "upload">;
  /** For templates by telephone. */
  businessApi: Pick<ZaloApi, "post">;
  perSecond: number;
  mediaHosts: readonly string[];
  /** False: nothing that costs money is ever sent. */
  maySpend: boolean;
  purse: Purse;
  templates: ZaloTemplates;
  /** The number (84…) at which a contact agreed to get notices. */
  phoneOf: (contactId: string) => Promise<string | undefined>;
};

/** Who keeps to what may be spent in a day, among all processes. */
export type Purse = {
  /** Puts the price of one letter aside before it is sent; undefined: the day's money is used up. */
  reserve(letterId: string, way: PaidWay): Promise<ReservedCharge | undefined>;
};

/** What was put aside; left alone it counts as spent, as where nobody knows whether it went. */
export type ReservedCharge = { settle(end: "spent" | "released"): Promise<void> };

/**
 * An Official Account as a way out. A letter goes by the cheapest way that is open; where Zalo says
 * that this one is closed for this citizen, by the next. What no way is left for is refused with one
 * of closedReasons, so that its people take the telephone.
 */
export function zaloChannel(options: ZaloChannelOptions): Channel {
  return {
    name: "zalo",
    bot: options.oaId,
    pace: { contactMs: 300, groupMs: 300, perSecond: options.perSecond },
    send: (letter) => send(options, letter),
    fetchFile: zaloFiles(options),
  };
}

/** One letter with what its ways need. */
type Carried = {
  letter: OutgoingLetter;
  template: ZaloTemplate | undefined;
  phone: string | undefined;
};

async function send(options: ZaloChannelOptions, letter: OutgoingLetter): Promise<Delivery> {
  const carried = await gather(options, letter).catch(() => undefined);
  if (!carried) return houseAway;
  const { ways, closed } = planOf(options, carried);
  let refused: Refused | undefined;
  let end: ClosedReason = closed;
  for (const way of ways) {
    const delivery = await tryWay(options, carried, way);
    if (delivery === "day_cap") {
      end = "day_cap";
      continue;
    }
    if (delivery.kind !== "refused") return delivery;
    // The first alarm is what somebody must look into; else the first word of Zalo.
    if (!refused || (delivery.alarm && !refused.alarm)) refused = delivery;
    if (!mayGoOn.has(delivery.reason)) return refused;
  }
  return refused ?? { kind: "refused", reason: end, unreachable: false };
}

type Refused = Extract<Delivery, { kind: "refused" }>;

/** Zalo's refusals that close one way alone; a mistake of ours is not mended by paying for another. */
const mayGoOn: ReadonlySet<string> = new Set([
  "window_closed",
  "kind_declined",
  "not_following",
  "template_not_by_uid",
]);

/** A number is looked up only where it might be used. */
async function gather(
  { maySpend, templates, phoneOf }: ZaloChannelOptions,
  letter: OutgoingLetter,
): Promise<Carried> {
  const { notice } = letter.reply;
  const template = maySpend && notice ? templates[notice.name] : undefined;
  const phone = template?.phone === undefined ? undefined : await phoneOf(letter.contactId);
  return { letter, template, phone };
}

function planOf(
  { maySpend, now }: ZaloChannelOptions,
  { letter, template, phone }: Carried,
): ReturnType<typeof planWay> {
  return planWay({
    now: now(),
    lastInboundAt: letter.lastInboundAt,
    maySpend,
    // A visitor of a site's chat window has no user's id.
    hasTemplateByUid: template?.uid !== undefined && !letter.address.includes(":"),
    hasTemplateByPhone: template?.phone !== undefined && phone !== undefined,
  });
}

/** The house could not be asked, so nothing was sent. */
const houseAway = {
  kind: "busy",
  reason: "house_away",
  retryAfterMs: 5000,
  wholeBot: false,
} as const satisfies Delivery;

/**
 * Money is put aside first, and given back only if the letter surely did not go. An end that could
 * not be written down must not change what became of the letter: its charge counts as spent.
 */
async function tryWay(
  options: ZaloChannelOptions,
  carried: Carried,
  way: Way,
): Promise<Delivery | "day_cap"> {
  if (way === "free") return carry(options, carried, way);
  const reserved = await options.purse.reserve(carried.letter.id, way).catch(() => houseAway);
  if (!reserved) return "day_cap";
  if ("kind" in reserved) return reserved;
  const delivery = await carry(options, carried, way);
  const end = delivery.kind === "sent" ? "spent" : "released";
  if (delivery.kind !== "unknown") await reserved.settle(end).catch(() => undefined);
  return delivery;
}

function carry(
  options: ZaloChannelOptions,
  { letter, template, phone = "" }: Carried,
  way: Way,
): Promise<Delivery> {
  const { api, businessApi, now } = options;
  const filled = (id = ""): { id: string; data: Record<string, string>; letterId: string } => ({
    id,
    data: template && letter.reply.notice ? fillTemplate(template, letter.reply.notice) : {},
    letterId: letter.id,
  });
  switch (way) {
    case "free":
    case "consultation":
      return sendConsultation(api, letter, options);
    case "template_uid":
      return sendTemplateByUid(api, letter.address, filled(template?.uid), now);
    case "template_phone":
      return sendTemplateByPhone(businessApi, phone, filled(template?.phone), now);
  }
}

import type { Call } from "./call.ts";
import type { Outcome } from "./oa-api.ts";
import { Refusal, invalid } from "./refusal.ts";
import { reportTemplateArrival } from "./report-arrival.ts";
import { pay } from "./send-consultation.ts";
import { fillTemplate, type Template } from "./template-rules.ts";
import type { SentMessage, World } from "./world.ts";

/** POST /v3.0/oa/message/template: to a citizen who once followed or wrote, whenever that was. */
export function sendByUid(world: World, { json = {} }: Call): Outcome {
  const { user_id: user } = json;
  if (typeof user !== "string" || !/^\d{5,25}$/.test(user)) throw invalid("user_id");
  const template = templateOf(world, json, -201);
  if (template.goesByUid === false)
    throw new Refusal(-249, "This template can not be sent by user id");
  const filled = fillTemplate(template, json["template_data"]);
  const person = world.people.get(user);
  if (person === undefined || (person.lastInteractionAt === undefined && !person.follows))
    throw new Refusal(-213, "User has not followed the OA");
  if (person.refusal !== undefined)
    throw new Refusal(person.refusal, "User can not receive this message");
  pay(world, template.price ?? 300, -321);
  const { sent, after } = show(world, { user, via: "template", template, filled, json });
  return { data: { message_id: sent.messageId, user_id: user, sent_time: String(sent.at) }, after };
}

/** POST /message/template on the business host: to a phone, if a Zalo account has it. */
export function sendByPhone(world: World, { json = {} }: Call): Outcome {
  const phone = internationalPhone(json["phone"]);
  if (phone === undefined) throw new Refusal(-108, "Phone number is invalid");
  const template = templateOf(world, json, -109);
  const filled = fillTemplate(template, json["template_data"]);
  const person = [...world.people.values()].find((candidate) => candidate.phone === phone);
  if (person === undefined) throw new Refusal(-118, "Zalo account does not exist");
  if (person.refusal !== undefined) throw new Refusal(-119, "Account can not receive this message");
  pay(world, template.price ?? 300, -115);
  const { sent, after } = show(world, {
    user: person.id,
    via: "phone",
    template,
    filled,
    json,
    phone,
  });
  return {
    data: {
      msg_id: sent.messageId,
      sent_time: String(sent.at),
      sending_mode: "1",
      quota: { dailyQuota: "500", remainingQuota: "499" },
    },
    after,
  };
}

/** 84… of a Vietnamese number in either of the forms that Zalo takes. */
export function internationalPhone(phone: unknown): string | undefined {
  if (typeof phone !== "string" || !/^(84|0)\d{9}$/.test(phone)) return undefined;
  return phone.replace(/^0/, "84");
}

function templateOf(
  world: World,
  { template_id: id }: Record<string, unknown>,
  code: number,
): Template {
  const template = world.settings.templates.find((candidate) => candidate.id === id);
  if (template === undefined) throw new Refusal(code, "Template id is invalid");
  return template;
}

type Filled = {
  user: string;
  via: "template" | "phone";
  template: Template;
  filled: ReturnType<typeof fillTemplate>;
  json: Record<string, unknown>;
  phone?: string;
};

function show(world: World, { user, via, template, filled, json, phone }: Filled) {
  const { tracking_id: trackingId } = json;
  const { values, text } = filled;
  const sent: SentMessage = {
    user,
    id: world.nextNumber(),
    messageId: world.nextMessageId(),
    text,
    buttons: [],
    via,
    template: {
      id: template.id,
      values,
      ...(typeof trackingId === "string" && { trackingId }),
    },
    price: template.price ?? 300,
    at: world.now(),
    isSeen: false,
  };
  world.transcript.add(sent);
  return { sent, after: () => reportTemplateArrival(world, sent, phone ?? user) };
}

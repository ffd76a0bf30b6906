import { isObject, type Call } from "./call.ts";
import { readMessage, type Draft } from "./read-message.ts";
import type { Outcome } from "./oa-api.ts";
import { Refusal, invalid } from "./refusal.ts";
import { reportArrival } from "./report-arrival.ts";
import { oaId, type Person, type World } from "./world.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** A consultation message after 48 hours, in đồng. */
const price = 55;

/** POST /v3.0/oa/message/cs: free within 48 hours of the citizen's last step, billed up to 7 days. */
export async function sendConsultation(world: World, { json }: Call): Promise<Outcome> {
  const recipient = isObject(json?.["recipient"]) ? json["recipient"] : {};
  if (isObject(json?.["sender_action"])) return react(world, recipient, json["sender_action"]);
  if (!isObject(json?.["message"])) throw invalid("message");
  const draft = readMessage(world, json["message"]);
  const person = recipientOf(world, recipient);
  const { isFree } = checkWindow(world, person);
  if (!isFree) pay(world, price, -321);
  return deliver(world, person, draft, isFree);
}

async function deliver(
  world: World,
  person: Person,
  draft: Draft,
  isFree: boolean,
): Promise<Outcome> {
  const messageId = world.nextMessageId();
  const at = world.now();
  const sent = { ...draft, user: person.id, id: world.nextNumber(), messageId, at, isSeen: false };
  const early = world.settings.receipts === "before";
  if (early) await reportArrival(world, sent);
  world.transcript.add({ ...sent, via: "cs", price: isFree ? 0 : price });
  return {
    data: {
      message_id: messageId,
      user_id: person.id,
      sent_time: String(at),
      ...(isFree &&
        world.settings.showsQuota && { quota: { quota_type: "reply", remain: "8", total: "8" } }),
    },
    ...(!early && { after: () => void reportArrival(world, sent) }),
  };
}

function recipientOf(world: World, recipient: Record<string, unknown>): Person {
  const user = recipient["user_id"];
  if (typeof user !== "string" || !/^\d{5,25}$/.test(user)) throw invalid("user_id");
  const person = world.people.get(user);
  if (person === undefined) throw new Refusal(-232, "User has not interacted with the OA");
  return person;
}

function checkWindow(world: World, { refusal, lastInteractionAt }: Person): { isFree: boolean } {
  if (refusal !== undefined) throw new Refusal(refusal, "User can not receive this message");
  if (lastInteractionAt === undefined)
    throw new Refusal(-232, "User has not interacted with the OA, or the interaction expired");
  const age = world.now() - lastInteractionAt;
  if (age > 7 * dayMs) throw new Refusal(-230, "User has not interacted with the OA in 7 days");
  return { isFree: age <= 48 * hourMs };
}

/** Refused with the code where the account has too little. */
export function pay(world: World, amount: number, code: number): void {
  if (world.money.balance < amount) throw new Refusal(code, "Not enough balance");
  world.money.balance -= amount;
  world.money.spent += amount;
}

function react(world: World, recipient: object, action: Record<string, unknown>): Outcome {
  const person = recipientOf(world, recipient as Record<string, unknown>);
  if (typeof action["react_message_id"] !== "string") throw invalid("react_message_id");
  if (!reactions.has(String(action["react_icon"]))) throw invalid("react_icon");
  const message = { msg_id: action["react_message_id"], react_icon: action["react_icon"] };
  return {
    data: { message_id: world.nextMessageId(), user_id: person.id },
    after: () =>
      void world.emit(person.id, "oa_reacted_message", {
        sender: { id: oaId },
        recipient: { id: person.id },
        message,
      }),
  };
}

const reactions = new Set(["/-strong", "/-heart", ":>", ":o", ":-((", ":-h", "/-remove"]);

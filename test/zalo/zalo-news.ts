import { type InboundMessage, inboundMessage } from "../../bot/message.ts";
import { toInbound, type ZaloNews, type ZaloSurroundings } from "../../bot/zalo/to-inbound.ts";

export const appId = "3608465249409039679";
export const oaId = "3886132808788086450";
/** A citizen. */
export const lan = "2512523625412515847";
export const now = new Date("2026-11-23T03:00:00Z");
export const around: ZaloSurroundings = {
  appId,
  oaId,
  now,
  bodyHash: "b".repeat(64),
  isTemplate: false,
};
/** When the events below were made. */
export const at = "2026-11-23T02:59:59.000Z";
export const timestamp = String(Date.parse(at));

/** What one event of our account means. */
export function newsOf(name: string, part: object): ZaloNews {
  return toInbound({ app_id: appId, event_name: name, timestamp, ...part }, around);
}

/** A message of the citizen; `kind` as in user_send_text. */
export function saidNews(kind: string, message: unknown): ZaloNews {
  return newsOf(`user_send_${kind}`, { sender: { id: lan }, recipient: { id: oaId }, message });
}

/** The messages of an event, each as the inbox takes it; throws where there are none. */
export function messagesOf(told: ZaloNews): InboundMessage[] {
  if (told.kind !== "messages") throw new Error(`no messages but ${JSON.stringify(told)}`);
  return told.messages.map((message) => inboundMessage.parse(message));
}

export function contentsOf(told: ZaloNews): InboundMessage["content"][] {
  return messagesOf(told).map(({ content }) => content);
}

import { cleanText } from "../clean-text.ts";
import type { Content, InboundMessage } from "../message.ts";
import { attachmentContent, unsupportedName } from "./attachment-content.ts";
import { sentAtOf } from "./read-timestamp.ts";
import { sharedInfo } from "./shared-info.ts";
import { toReceipts, type ZaloReceipt } from "./to-receipts.ts";
import { readZaloEvent, type ZaloEvent } from "./zalo-event.ts";

/** What one event of the webhook means to us. */
export type ZaloNews =
  /** Of one citizen, in their order; never none. More than one: several attachments. */
  | { kind: "messages"; messages: readonly InboundMessage[] }
  | { kind: "receipts"; receipts: readonly ZaloReceipt[] }
  /** A letter of ours, told back to us. */
  | { kind: "echo" }
  /** Nobody is to be answered; `name` is from a short list of ours. */
  | { kind: "ignored"; name: string };

export type ZaloSurroundings = {
  appId: string;
  oaId: string;
  now: Date;
  /** A hash of the raw body: the identity of an event that has no message id. */
  bodyHash: string;
  /** Zalo says that it is about a template message (X-ZEvent-Server: ZNS). */
  isTemplate: boolean;
};

/** Every event of Zalo's table, and any other, which is ignored and counted. Never throws. */
export function toInbound(value: unknown, around: ZaloSurroundings): ZaloNews {
  const event = readZaloEvent(value);
  if (!event) return ignored("odd");
  const name = event.event_name ?? (around.isTemplate ? "user_received_message" : "");
  if (!isOurs(event, around)) return ignored("other_account");
  if (/(?:^|_)group(?:_|$)/.test(name)) return ignored("group");
  if (name.startsWith("user_send_")) {
    const contents = saidContents(event, name.slice("user_send_".length));
    return messages({ name, address: citizenOf(event), contents }, event, around);
  }
  if (name.startsWith("anonymous_send_")) {
    const address = anonymousAddress(event.sender?.id, event);
    const contents = saidContents(event, name.slice("anonymous_send_".length));
    return messages({ name, address, contents }, event, around);
  }
  if (/^oa_send_(?!consent$)/.test(name)) return sentByOffice(name, event, around);
  const kind = receiptKinds.get(name);
  if (kind) return { kind: "receipts", receipts: toReceipts(event, kind, around.now) };
  const content = deeds.get(name)?.(event);
  if (!content) return ignored(ignoredNames.has(name) ? name : "other");
  return messages({ name, address: citizenOf(event), contents: [content] }, event, around);
}

const receiptKinds: ReadonlyMap<string, ZaloReceipt["kind"]> = new Map([
  ["user_received_message", "arrived"],
  ["user_seen_message", "seen"],
]);

/** What a citizen did without words. */
const deeds: ReadonlyMap<string, Deed> = new Map<string, Deed>([
  ["follow", () => ({ kind: "joined", isQuiet: true })],
  ["user_click_chatnow", () => ({ kind: "joined" })],
  ["unfollow", () => ({ kind: "left" })],
  ["user_submit_info", ({ info }) => sharedInfo(info)],
  ["user_withdraw", () => ({ kind: "withdrawn" })],
]);

type Deed = (event: ZaloEvent) => Content;

/** Known, and nothing to us: reactions, ratings, tags, calls and the consents to them. */
const ignoredNames: ReadonlySet<string> = new Set([
  "user_reacted_message",
  "oa_reacted_message",
  "user_feedback",
  "user_click_response_button",
  "add_user_to_tag",
  "remove_user_from_tag",
  "remove_tag",
  "update_user_info",
  "oa_send_consent",
  "user_reply_consent",
  "user_call_oa",
  "oa_call_user",
]);

function ignored(name: string): ZaloNews {
  return { kind: "ignored", name };
}

/** One webhook serves all accounts of an application: an event that names another one is not ours. */
function isOurs(event: ZaloEvent, { appId, oaId }: ZaloSurroundings): boolean {
  if (event.app_id !== undefined && event.app_id !== appId) return false;
  if (event.oa_id !== undefined) return event.oa_id === oaId;
  const { sender, recipient } = event;
  if (sender?.id === undefined || recipient?.id === undefined) return true;
  return sender.id === oaId || recipient.id === oaId;
}

/** With `admin_id` an officer wrote it in Zalo's own tool; else it is the echo of a letter. */
function sentByOffice(name: string, event: ZaloEvent, around: ZaloSurroundings): ZaloNews {
  if (event.sender?.admin_id === undefined) return { kind: "echo" };
  const to = event.recipient?.id;
  const address = name.startsWith("oa_send_anonymous_") ? anonymousAddress(to, event) : to;
  const text = wordsOf(event);
  const content: Content = { kind: "colleague", ...(text !== undefined && { text }) };
  return messages({ name, address, contents: [content] }, event, around);
}

/** A visitor of a site's chat window, as recipientOf (from-reply.ts) reads it. */
function anonymousAddress(id: string | undefined, { message }: ZaloEvent): string | undefined {
  return id && `anonymous:${id}:${message?.conversation_id ?? ""}`;
}

function citizenOf({ follower, user_id: userId, sender }: ZaloEvent): string | undefined {
  return follower?.id ?? userId ?? sender?.id;
}

function wordsOf({ message }: ZaloEvent): string | undefined {
  const words = cleanText(message?.text ?? "");
  return words.trim() === "" ? undefined : words;
}

/** The words stand with the first attachment; where it can't carry them, before it. */
function saidContents(event: ZaloEvent, kind: string): Content[] {
  const words = wordsOf(event);
  const attachments = event.message?.attachments.slice(0, mostAttachments) ?? [];
  const contents = attachments.map((attachment, place) =>
    attachmentContent(attachment, { kind, words: place === 0 ? words : undefined }),
  );
  const [first] = contents;
  const isCarried = first?.kind === "text" || (first && "caption" in first);
  if (words !== undefined && !isCarried) return [{ kind: "text", text: words }, ...contents];
  if (first) return contents;
  if (kind === "business_card") return [{ kind: "attachment", media: "contact" }];
  return [{ kind: "unsupported", name: unsupportedName(kind) }];
}

/** Zalo's app sends one album of at most fifty. */
const mostAttachments = 50;

type Said = { name: string; address: string | undefined; contents: readonly Content[] };

function messages(said: Said, event: ZaloEvent, around: ZaloSurroundings): ZaloNews {
  const { name, address, contents } = said;
  if (address === undefined) return ignored("odd");
  const kind = name.replace(/\W/g, "").slice(0, 60);
  const id = `${kind}:${event.message?.msg_id ?? around.bodyHash.slice(0, 58)}`;
  const sentAt = sentAtOf(event.timestamp, around.now).toISOString();
  const each = contents.map((content, place): InboundMessage => {
    const externalId = place === 0 ? id : `${id}:${place + 1}`;
    const { oaId: bot } = around;
    return { channel: "zalo", bot, externalId, address, isGroup: false, sentAt, content };
  });
  return { kind: "messages", messages: each };
}

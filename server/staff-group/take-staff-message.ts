import { codeOfTopic } from "../../bot/staff/card.ts";
import { readAct, type StaffAct } from "../../bot/staff/read-act.ts";
import type { StaffMessage } from "../../bot/staff/staff-message.ts";
import { dueTickets, help, myTickets, notLinked } from "../../bot/staff/words.ts";
import { vietnamDate } from "../calendar/vietnam-date.ts";
import { type Acting, type ActHouse, refused, type Toast } from "./acting.ts";
import { listDue, listMine, type NamedTicket } from "./card-view.ts";
import { findChat, moveGroup, recheckGroup } from "./group-store.ts";
import { findLinked, readTopicTicket } from "./group-ticket-view.ts";
import { insertPost } from "./post-store.ts";
import { takeLink } from "./take-link.ts";
import { takeTap } from "./take-tap.ts";
import { takeMedia, takeNote, takeReworded, takeWords } from "./take-words.ts";
import { adoptTopic } from "./topic-store.ts";

/**
 * Takes one message of the staff's side, inside the transaction of its inbox row. Only linked
 * accounts act, with the permissions of their role; everybody else gets one polite line a day.
 * Gives what a tapped button is to be answered with.
 */
export async function takeStaffMessage(
  house: ActHouse,
  message: StaffMessage,
  inboxId: bigint,
): Promise<Toast | undefined> {
  const act = readAct(message);
  const { tx, place, configured } = house;
  const { address, isPrivate } = message;
  if (act.kind === "moved") {
    await moveGroup(tx, place, act);
    return undefined;
  }
  if (act.kind === "membership") {
    await recheckGroup(tx, place);
    return undefined;
  }
  if (act.kind === "link") {
    await takeLink(house, { message, inboxId, code: act.code });
    return undefined;
  }
  if (!isPrivate && address !== (await findChat(tx, place, configured))) return undefined;
  await adopt(house, message);
  if (act.kind === "nothing") return undefined;
  const staff = message.userId && (await findLinked(tx, place, message.userId));
  if (!staff) return turnAway(house, message, act);
  return take({ house, staff, message, inboxId }, act);
}

async function take(acting: Acting, act: StaffAct): Promise<Toast | undefined> {
  switch (act.kind) {
    case "tap":
      return act.tap ? takeTap(acting, act.tap) : refused("stale_button");
    case "command":
      await takeCommand(acting, act.name);
      return undefined;
    case "note":
      await takeNote(acting, act.text);
      return undefined;
    case "words":
      await takeWords(acting, act.text);
      return undefined;
    case "reworded":
      await takeReworded(acting, act.text);
      return undefined;
    case "media":
      await takeMedia(acting);
      return undefined;
    case "link":
    case "moved":
    case "membership":
    case "nothing":
      return undefined;
  }
}

const soonMs = 2 * 86_400_000;

async function takeCommand(acting: Acting, name: "mine" | "due" | "help"): Promise<void> {
  const { house, staff } = acting;
  const now = house.clock.now();
  switch (name) {
    case "help":
      return replyHere(acting, { reply: help(), tickets: [] });
    case "mine": {
      const tickets = await listMine(house.tx, staff);
      return replyHere(acting, { reply: myTickets(tickets, now), tickets });
    }
    case "due": {
      const tickets = await listDue(house.tx, staff, new Date(now.getTime() + soonMs));
      return replyHere(acting, { reply: dueTickets(tickets, now), tickets });
    }
  }
}

/** Where the command was given: in that topic, the general one, or in private. */
async function replyHere(
  { house, message, inboxId }: Acting,
  { reply, tickets }: { reply: ReturnType<typeof help>; tickets: readonly NamedTicket[] },
): Promise<void> {
  const { tx, place, clock } = house;
  const { address: chat, thread } = message;
  const topic = await readTopicTicket(tx, { place, chat, thread });
  const about = [...tickets.map((ticket) => ticket.id), ...(topic ? [topic.id] : [])];
  const post = { chat, deed: "send", ticketId: topic?.id, about, reply, isAnswer: true } as const;
  await insertPost(tx, place, { ...post, cause: `inbox ${inboxId}` }, clock.now());
}

/** Who is not linked learns how, once a day; their talk among themselves is none of ours. */
async function turnAway(
  { tx, place, clock }: ActHouse,
  { address: chat, thread, userId, isPrivate, externalId }: StaffMessage,
  act: StaffAct,
): Promise<Toast | undefined> {
  if (act.kind === "tap") return refused("not_linked");
  const topic = await readTopicTicket(tx, { place, chat, thread });
  if (topic?.restricted) return undefined;
  const isForUs = act.kind === "command" || act.kind === "note" || topic !== undefined;
  if (!isForUs || act.kind === "reworded") return undefined;
  const often = isPrivate ? externalId : vietnamDate(clock.now());
  const cause = `stranger ${userId ?? "hidden"} ${often}`;
  const reply = { text: notLinked() };
  const post = { chat, deed: "send", ticketId: topic?.id, reply, cause, isAnswer: true } as const;
  await insertPost(tx, place, post, clock.now());
  return undefined;
}

/** Any message in a topic of which we do not know tells that it is there. */
async function adopt(
  { tx, clock }: ActHouse,
  { address: chat, thread, topicName }: StaffMessage,
): Promise<void> {
  const code = topicName === undefined ? undefined : codeOfTopic(topicName);
  if (code && thread) await adoptTopic(tx, { code, chat, thread }, clock.now());
}

import { handBack } from "../../conversations/hand-back.ts";
import { viewWaitingTalk } from "../../conversations/handed-over-view.ts";
import { seeAlarm } from "../../conversations/see-alarm.ts";
import type { Tx } from "../../db.ts";
import { returnToAssistant } from "../../tickets/return-to-assistant.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";

/** Gives the talk back to the assistant; the timeline of its question says so. */
export async function returnTalk(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const talk = await viewWaitingTalk(tx, visit.staff, visit.param("id"));
  if (!talk) return { kind: "not_found" };
  const inside = { tx, clock: house.clock };
  if (talk.ticket) {
    const { code } = talk.ticket;
    const returned = await returnToAssistant(inside, { code, staff: visit.staff });
    if (!returned.ok) return { kind: "not_found" };
  } else await handBack(inside, talk.contactId);
  const target = `contact ${talk.contactId}`;
  return { kind: "done", to: "/console/conversations", flash: "returned", target };
}

export async function markAlarmSeen(_: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const talk = await viewWaitingTalk(tx, visit.staff, visit.param("id"));
  if (!talk) return { kind: "not_found" };
  await seeAlarm({ tx }, talk.contactId);
  const to = talk.handedOverAt
    ? `/console/conversations/${talk.contactId}`
    : "/console/conversations";
  return { kind: "done", to, flash: "alarm_seen", target: `contact ${talk.contactId}` };
}

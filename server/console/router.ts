import express, { type Router } from "express";
import type { Tx } from "../db.ts";
import type { Action } from "../staff/may.ts";
import { action, type Deed } from "./action.ts";
import type { ConsoleHouse } from "./console-house.ts";
import { markAlarmSeen, returnTalk } from "./conversations/conversation-actions.ts";
import { showConversation } from "./conversations/conversation-page.tsx";
import { showConversations } from "./conversations/conversations-page.tsx";
import { showHome } from "./home/home-page.tsx";
import { decide } from "./catalogue/gap-actions.ts";
import { showGap } from "./catalogue/gap-page.tsx";
import { showGaps } from "./catalogue/gaps-page.tsx";
import { showProposals } from "./catalogue/proposals-page.tsx";
import { publish } from "./catalogue/publish-action.ts";
import { showPublish } from "./catalogue/publish-page.tsx";
import * as words from "./catalogue/words-actions.ts";
import { showWords } from "./catalogue/words-page.tsx";
import { retryLetter, retryMessage } from "./letters/letter-actions.ts";
import { showLetters } from "./letters/letters-page.tsx";
import { showRetry } from "./letters/retry-page.tsx";
import { live } from "./live/live.ts";
import { page } from "./page.ts";
import { showQueue } from "./queue/queue-page.tsx";
import { securityHeaders } from "./security-headers.ts";
import type { Shown } from "./shown.ts";
import { doUseLink, showLink } from "./sign-in/link-page.tsx";
import { doSignIn, showSignIn } from "./sign-in/sign-in-page.tsx";
import { doSignOut } from "./sign-in/sign-out-action.ts";
import { addStaff, newLink, setActive } from "./staff/staff-actions.ts";
import { showNewStaff, showStaff } from "./staff/staff-page.tsx";
import { answer } from "./ticket/answer-action.ts";
import * as ticket from "./ticket/ticket-actions.ts";
import { showTicket } from "./ticket/ticket-page.tsx";
import type { Visit } from "./visit.ts";

/** The staff's pages, to be mounted at /console. */
export function consoleRouter(house: ConsoleHouse): Router {
  const router = express.Router();
  router.use(securityHeaders);
  router.use(express.urlencoded({ extended: false, limit: "200kb" }));
  router.get("/sign-in", showSignIn(house));
  router.post("/sign-in", doSignIn(house));
  router.post("/sign-out", doSignOut(house));
  router.get("/link/:token", showLink(house));
  router.post("/link/:token", doUseLink(house));
  router.get("/live", live(house));
  for (const [path, may, show] of pages) {
    router.get(
      path,
      page(house, may, (visit) => show(house, visit)),
    );
  }
  for (const [path, may, run] of actions) {
    router.post(
      path,
      action(house, may, (tx, visit) => run(house, tx, visit)),
    );
  }
  return router;
}

type Show = (house: ConsoleHouse, visit: Visit) => Promise<Shown | "not_found">;
type Run = (house: ConsoleHouse, tx: Tx, visit: Visit) => Promise<Deed>;

/** Every page: its path, what one must be allowed to do, and what shows it. */
const pages: readonly (readonly [path: string, may: Action, show: Show])[] = [
  ["/", "home.view", showHome],
  ["/tickets", "queue.view", showQueue],
  ["/tickets/:code", "ticket.view", (house, visit) => showTicket(house, visit)],
  ["/conversations", "conversation.view", showConversations],
  ["/conversations/:id", "conversation.view", showConversation],
  ["/knowledge", "knowledge.edit", showGaps],
  ["/knowledge/gaps/:id", "knowledge.edit", (house, visit) => showGap(house, visit)],
  ["/knowledge/proposals", "knowledge.edit", (house, visit) => showProposals(house, visit)],
  ["/knowledge/words", "knowledge.edit", (house, visit) => showWords(house, visit)],
  ["/knowledge/publish", "knowledge.edit", (house, visit) => showPublish(house, visit)],
  ["/letters", "letters.view", showLetters],
  ["/letters/:id/retry", "letters.retry", showRetry],
  ["/staff", "staff.view", showStaff],
  ["/staff/new", "staff.manage", showNewStaff],
];

/** Every deed: the path it is posted to, what one must be allowed to do, and what does it. */
const actions: readonly (readonly [path: string, may: Action, run: Run])[] = [
  ["/tickets/:code/accept", "ticket.accept", ticket.accept],
  ["/tickets/:code/assign", "ticket.assign", ticket.assignToMe],
  ["/tickets/:code/answer", "ticket.answer", answer],
  ["/tickets/:code/note", "ticket.note", ticket.note],
  ["/tickets/:code/close", "ticket.close", ticket.close],
  ["/tickets/:code/decline", "ticket.decline", ticket.decline],
  ["/tickets/:code/reopen", "ticket.answer", ticket.reopen],
  ["/tickets/:code/return", "conversation.return", ticket.giveBack],
  ["/conversations/:id/return", "conversation.return", returnTalk],
  ["/conversations/:id/alarm-seen", "conversation.return", markAlarmSeen],
  ["/knowledge/gaps/:id", "knowledge.edit", decide],
  ["/knowledge/proposals", "knowledge.edit", words.mine],
  ["/knowledge/words", "knowledge.edit", words.add],
  ["/knowledge/words/:id", "knowledge.edit", words.change],
  ["/knowledge/publish", "knowledge.publish", publish],
  ["/letters/:id/retry", "letters.retry", retryLetter],
  ["/letters/inbox/:id/retry", "letters.retry", retryMessage],
  ["/staff", "staff.manage", addStaff],
  ["/staff/:id/link", "staff.manage", newLink],
  ["/staff/:id/close", "staff.manage", setActive(false)],
  ["/staff/:id/open", "staff.manage", setActive(true)],
];

import express, { type Router } from "express";
import type { Action } from "../staff/may.ts";
import { showAccount } from "./account/account-page.tsx";
import { endChatLink, makeChatCode } from "./account/chat-link-actions.ts";
import { switchLanguage } from "./account/language-action.ts";
import { changeOwnPassword } from "./account/password-action.ts";
import { showPassword } from "./account/password-page.tsx";
import { showCodes, showOff } from "./account/proof-page.tsx";
import * as secondFactor from "./account/second-factor-actions.ts";
import { showSecondFactor } from "./account/second-factor-page.tsx";
import { endOne, endOthers } from "./account/session-actions.ts";
import { action, type Run, type SlowRun } from "./action.ts";
import { exportAudit } from "./audit/audit-export.ts";
import { showAudit } from "./audit/audit-page.tsx";
import type { AuditName } from "./audit/audit-words.ts";
import { showChannels } from "./channels/channels-page.tsx";
import { zaloCallback } from "./channels/zalo-callback.ts";
import { zaloActions, zaloPages } from "./channels/zalo-connect-pages.ts";
import { postTestLetter } from "./channels/test-letter-action.ts";
import { showTestLetter } from "./channels/test-letter-page.tsx";
import { calendarActions, calendarPages } from "./calendar/calendar-pages.ts";
import type { ConsoleHouse } from "./console-house.ts";
import { dossierImportActions, dossierImportPages } from "./dossier-imports/import-pages.ts";
import { receiveFile } from "./dossier-imports/receive-file.ts";
import { markAlarmSeen, returnTalk } from "./conversations/conversation-actions.ts";
import { showConversation } from "./conversations/conversation-page.tsx";
import { showConversations } from "./conversations/conversations-page.tsx";
import { callActions, callPages } from "./dossiers/call-pages.ts";
import { dossierActions, dossierPages } from "./dossiers/dossier-pages.ts";
import { showHome } from "./home/home-page.tsx";
import { knowledgeActions, knowledgePages } from "./catalogue/knowledge-pages.ts";
import { showContact } from "./contacts/contact-page.tsx";
import { searchContacts, showContacts } from "./contacts/contacts-page.tsx";
import { calledBack, noteMissed } from "./hotline/call-actions.ts";
import { showCall } from "./hotline/call-page.tsx";
import { showCalls } from "./hotline/calls-page.tsx";
import { endCall, look } from "./hotline/hotline-actions.ts";
import { showHotline } from "./hotline/hotline-page.tsx";
import { lateActions, latePages } from "./late-dossiers/late-pages.ts";
import { retryLetter, retryMessage } from "./letters/letter-actions.ts";
import { showLetters } from "./letters/letters-page.tsx";
import { showRetry } from "./letters/retry-page.tsx";
import { live } from "./live/live.ts";
import * as notices from "./notices/notice-actions.ts";
import { showNotices } from "./notices/notices-page.tsx";
import { page, type Show } from "./page.ts";
import * as queue from "./queue/queue-actions.ts";
import { showQueue } from "./queue/queue-page.tsx";
import * as replies from "./replies/reply-actions.ts";
import { showReplies, showReply } from "./replies/replies-page.tsx";
import { securityHeaders } from "./security-headers.ts";
import { doCode, showCode } from "./sign-in/code-page.tsx";
import { doUseLink, showLink } from "./sign-in/link-page.tsx";
import { requireSecondFactor } from "./sign-in/require-second-factor.ts";
import { doSignIn, showSignIn } from "./sign-in/sign-in-page.tsx";
import { doSignOut } from "./sign-in/sign-out-action.ts";
import { showAddStaff } from "./staff/add-staff-page.tsx";
import { showMember } from "./staff/member-page.tsx";
import * as staff from "./staff/staff-actions.ts";
import { readUpload } from "./read-upload.ts";
import { showStaff } from "./staff/staff-page.tsx";
import { answer } from "./ticket/answer-action.ts";
import { showAttachment } from "./ticket/attachment-file.ts";
import { sendApology } from "./ticket/apologise-action.ts";
import { decline } from "./ticket/decline-action.ts";
import { extend } from "./ticket/extend-action.ts";
import { forward } from "./ticket/forward-action.ts";
import { merge, showMerge } from "./ticket/merge-page.tsx";
import { sort } from "./ticket/sort-action.ts";
import { split } from "./ticket/split-action.ts";
import { unmerge } from "./ticket/unmerge-action.ts";
import * as ticket from "./ticket/ticket-actions.ts";
import { receiveFiles } from "./ticket/receive-files.ts";
import { showTicketPrint } from "./ticket/print-page.tsx";
import { openTicketPage } from "./ticket/ticket-page.tsx";
import { tokenActions, tokenPages } from "./tokens/token-pages.ts";
import { runImport, showImport } from "./units/import-page.tsx";
import * as units from "./units/unit-actions.ts";
import { showNewUnit } from "./units/unit-form.tsx";
import { showUnit } from "./units/unit-page.tsx";
import { showUnits } from "./units/units-page.tsx";

/** The staff's pages, to be mounted at /console. */
export function consoleRouter(house: ConsoleHouse): Router {
  const router = express.Router();
  router.use(securityHeaders);
  // A procedure's record is a form of many long texts; encoded, Vietnamese takes three times its room.
  router.use(
    "/knowledge",
    express.urlencoded({ extended: false, limit: "2mb", parameterLimit: 5000 }),
  );
  router.use(express.urlencoded({ extended: false, limit: "200kb" }));
  router.use(requireSecondFactor(house));
  router.use("/dossiers/imports", receiveFile(house));
  router.use("/tickets/:code/answer", receiveFiles(house));
  router.use(readUpload("1mb"));
  router.get("/sign-in", showSignIn(house));
  router.post("/sign-in", doSignIn(house));
  router.get("/sign-in/code", showCode(house));
  router.post("/sign-in/code", doCode(house));
  router.post("/sign-out", doSignOut(house));
  router.get("/link/:token", showLink(house));
  router.post("/link/:token", doUseLink(house));
  router.get("/live", live(house));
  router.get("/channels/zalo/callback", zaloCallback(house));
  for (const [path, may, show, as] of pages) {
    router.get(path, page(house, may, show, as));
  }
  for (const [path, may, run, as] of actions) {
    router.post(path, action(house, may, run, as));
  }
  return router;
}

type PageRow = readonly [path: string, may: Action, show: Show, as?: AuditName];
type ActionRow = readonly [path: string, may: Action, run: Run | SlowRun, as?: AuditName];

/** Every page: its path, what one must be allowed to do, what shows it, and how the audit calls
 * it where the permission alone tells too little. */
export const pages: readonly PageRow[] = [
  ["/", "home.view", showHome],
  ["/tickets", "queue.view", (house, visit) => showQueue(house, visit)],
  ["/tickets/merge", "ticket.merge", showMerge],
  ["/tickets/:code", "ticket.view", (house, visit) => openTicketPage(house, visit)],
  ["/tickets/:code/print", "ticket.view", showTicketPrint, "ticket.print"],
  ["/replies", "replies.edit", (house, visit) => showReplies(house, visit)],
  ["/replies/:id", "replies.edit", (house, visit) => showReply(house, visit)],
  ["/attachments/:id", "ticket.view", showAttachment, "ticket.file"],
  ["/notices", "self.manage", showNotices, "self.notices"],
  ["/conversations", "conversation.view", showConversations],
  ["/conversations/:id", "conversation.view", showConversation],
  ["/hotline", "hotline.use", showHotline],
  ["/hotline/calls", "hotline.use", showCalls, "hotline.log"],
  ["/hotline/calls/:id", "hotline.use", showCall, "hotline.call"],
  ["/contacts", "contacts.view", showContacts],
  ["/contacts/:id", "contacts.view", showContact],
  ...knowledgePages,
  ...calendarPages,
  ...latePages,
  ...dossierImportPages,
  ...callPages,
  ...dossierPages, // behind the other pages below /dossiers: "late" is no code
  ["/letters", "letters.view", showLetters],
  ["/letters/:id/retry", "letters.retry", showRetry],
  ["/units", "units.view", showUnits],
  ["/units/new", "units.edit", (house, visit) => showNewUnit(house, visit)],
  ["/units/import", "units.edit", showImport],
  ["/units/:id", "units.view", (house, visit) => showUnit(house, visit)],
  ["/staff", "staff.view", showStaff],
  ["/staff/new", "staff.manage", (house, visit) => showAddStaff(house, visit)],
  ["/staff/:id", "staff.manage", (house, visit) => showMember(house, visit)],
  ["/channels", "channels.view", showChannels],
  ["/channels/:channel/test", "channels.view", showTestLetter],
  ...zaloPages,
  ...tokenPages,
  ["/audit", "audit.view", showAudit],
  ["/audit.csv", "audit.view", exportAudit, "audit.export"],
  ["/account", "self.manage", showAccount],
  ["/account/password", "self.manage", showPassword],
  ["/account/second-factor", "self.manage", (house, visit) => showSecondFactor(house, visit)],
  ["/account/second-factor/off", "self.manage", showOff],
  ["/account/second-factor/codes", "self.manage", showCodes],
];

/** Every deed: the path it is posted to, and the rest as with pages. */
export const actions: readonly ActionRow[] = [
  ["/units", "units.edit", units.add],
  ["/units/import", "units.edit", runImport],
  ["/units/:id", "units.edit", units.edit],
  ["/units/:id/aliases", "units.edit", units.alias],
  ["/units/:id/aliases/:alias/remove", "units.edit", units.dropAlias],
  ["/units/:id/close", "units.edit", units.close],
  ["/units/:id/merge", "units.edit", units.merge],
  ["/tickets/assign", "ticket.assign", queue.assignChosen],
  ["/tickets/forward", "ticket.forward", queue.forwardChosen],
  ["/tickets/merge-chosen", "ticket.merge", queue.mergeChosen],
  ["/replies", "replies.edit", replies.addReply],
  ["/replies/:id", "replies.edit", replies.changeReply],
  ["/replies/:id/delete", "replies.edit", replies.deleteReply, "replies.delete"],
  ["/notices/seen", "self.manage", notices.markAllSeen, "self.notices"],
  ["/notices/:id/seen", "self.manage", notices.markNoticeSeen, "self.notices"],
  ["/views", "queue.view", queue.keepView, "view.save"],
  ["/views/:id/delete", "queue.view", queue.forgetView, "view.delete"],
  ["/tickets/:code/accept", "ticket.accept", ticket.accept],
  ["/tickets/:code/assign", "ticket.assign", ticket.assign],
  ["/tickets/:code/answer", "ticket.answer", answer],
  ["/tickets/:code/note", "ticket.note", ticket.note],
  ["/tickets/:code/close", "ticket.close", ticket.close],
  ["/tickets/:code/decline", "ticket.decline", decline],
  ["/tickets/:code/reopen", "ticket.answer", ticket.reopen, "ticket.reopen"],
  ["/tickets/merge", "ticket.merge", merge],
  ["/tickets/:code/unmerge", "ticket.merge", unmerge],
  ["/tickets/:code/forward", "ticket.forward", forward],
  ["/tickets/:code/extend", "ticket.extend", extend],
  ["/tickets/:code/apologise", "ticket.apologise", sendApology],
  ["/tickets/:code/sort", "ticket.sort", sort],
  ["/tickets/:code/split", "ticket.split", split],
  ["/tickets/:code/return", "conversation.return", ticket.giveBack],
  ["/conversations/:id/return", "conversation.return", returnTalk],
  [
    "/conversations/:id/alarm-seen",
    "conversation.return",
    markAlarmSeen,
    "conversation.alarm_seen",
  ],
  ["/contacts", "contacts.view", searchContacts],
  ["/hotline", "hotline.use", endCall, "hotline.end"],
  ["/hotline/look", "hotline.use", look, "hotline.look"],
  ["/hotline/calls", "hotline.use", noteMissed, "hotline.end"],
  ["/hotline/calls/:id/called-back", "hotline.use", calledBack, "hotline.called_back"],
  ...knowledgeActions,
  ...calendarActions,
  ...lateActions,
  ...dossierImportActions,
  ...callActions,
  ...dossierActions,
  ["/letters/:id/retry", "letters.retry", retryLetter],
  ["/letters/inbox/:id/retry", "letters.retry", retryMessage],
  ["/channels/:channel/test", "channels.view", postTestLetter, "channels.test"],
  ...zaloActions,
  ...tokenActions,
  ["/staff", "staff.manage", staff.addStaff, "staff.add"],
  ["/staff/:id", "staff.manage", staff.changeMember, "staff.change"],
  ["/staff/:id/link", "staff.manage", staff.newLink, "staff.link"],
  ["/staff/:id/close", "staff.manage", staff.setActive(false), "staff.close"],
  ["/staff/:id/open", "staff.manage", staff.setActive(true), "staff.reopen"],
  [
    "/staff/:id/second-factor/reset",
    "staff.manage",
    staff.resetFactor,
    "staff.reset_second_factor",
  ],
  ["/account/language", "self.manage", switchLanguage, "self.language"],
  ["/account/password", "self.manage", changeOwnPassword, "self.password"],
  ["/account/sessions/end-others", "self.manage", endOthers, "self.end_sessions"],
  ["/account/sessions/:id/end", "self.manage", endOne, "self.end_session"],
  ["/account/chat-link", "self.manage", makeChatCode, "self.chat_code"],
  ["/account/chat-link/end", "self.manage", endChatLink, "self.chat_unlink"],
  ["/account/second-factor", "self.manage", secondFactor.start, "self.second_factor_start"],
  ["/account/second-factor/confirm", "self.manage", secondFactor.confirm, "self.second_factor_on"],
  ["/account/second-factor/off", "self.manage", secondFactor.switchOff, "self.second_factor_off"],
  ["/account/second-factor/codes", "self.manage", secondFactor.renewCodes, "self.recovery_codes"],
];

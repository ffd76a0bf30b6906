import { openPhrasebook } from "./open-phrasebook.ts";
import { account } from "./phrases/account.ts";
import { attachments } from "./phrases/attachments.ts";
import { audit } from "./phrases/audit.ts";
import { calendar } from "./phrases/calendar.ts";
import { calendarFaults } from "./phrases/calendar-faults.ts";
import { categories } from "./phrases/categories.ts";
import { channels } from "./phrases/channels.ts";
import { contacts } from "./phrases/contacts.ts";
import { done } from "./phrases/done.ts";
import { dossierCalls } from "./phrases/dossier-calls.ts";
import { dossierImports } from "./phrases/dossier-imports.ts";
import { dossiers } from "./phrases/dossiers.ts";
import { dueReason } from "./phrases/due-reason.ts";
import { home } from "./phrases/home.ts";
import { hotline } from "./phrases/hotline.ts";
import { importReasons } from "./phrases/import-reasons.ts";
import { knowledge } from "./phrases/knowledge.ts";
import { layout } from "./phrases/layout.ts";
import { lateDossiers } from "./phrases/late-dossiers.ts";
import { letters } from "./phrases/letters.ts";
import { procedures } from "./phrases/procedures.ts";
import { queue } from "./phrases/queue.ts";
import { record } from "./phrases/record.ts";
import { replies } from "./phrases/replies.ts";
import { staff } from "./phrases/staff.ts";
import { talks } from "./phrases/talks.ts";
import { ticketForms } from "./phrases/ticket-forms.ts";
import { ticketPage } from "./phrases/ticket-page.ts";
import { tokens } from "./phrases/tokens.ts";
import { units } from "./phrases/units.ts";
import { zaloCard } from "./phrases/zalo-card.ts";
import { zaloCosts } from "./phrases/zalo-costs.ts";
import { zaloConnect } from "./phrases/zalo-connect.ts";
import { zaloFailures } from "./phrases/zalo-failures.ts";

/** The console in English; a test reads every view and finds what is missing here. */
export const english = openPhrasebook({
  ...account,
  ...attachments,
  ...audit,
  ...calendar,
  ...calendarFaults,
  ...categories,
  ...channels,
  ...contacts,
  ...done,
  ...dossierCalls,
  ...dossierImports,
  ...dossiers,
  ...dueReason,
  ...home,
  ...hotline,
  ...importReasons,
  ...knowledge,
  ...layout,
  ...lateDossiers,
  ...letters,
  ...procedures,
  ...queue,
  ...record,
  ...replies,
  ...staff,
  ...talks,
  ...ticketForms,
  ...ticketPage,
  ...tokens,
  ...units,
  ...zaloCard,
  ...zaloConnect,
  ...zaloCosts,
  ...zaloFailures,
});

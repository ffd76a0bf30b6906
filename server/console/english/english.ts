import { openPhrasebook } from "./open-phrasebook.ts";
import { account } from "./phrases/account.ts";
import { audit } from "./phrases/audit.ts";
import { calendar } from "./phrases/calendar.ts";
import { calendarFaults } from "./phrases/calendar-faults.ts";
import { attachments } from "./phrases/attachments.ts";
import { categories } from "./phrases/categories.ts";
import { channels } from "./phrases/channels.ts";
import { contacts } from "./phrases/contacts.ts";
import { done } from "./phrases/done.ts";
import { dueReason } from "./phrases/due-reason.ts";
import { home } from "./phrases/home.ts";
import { hotline } from "./phrases/hotline.ts";
import { knowledge } from "./phrases/knowledge.ts";
import { layout } from "./phrases/layout.ts";
import { letters } from "./phrases/letters.ts";
import { procedures } from "./phrases/procedures.ts";
import { record } from "./phrases/record.ts";
import { staff } from "./phrases/staff.ts";
import { talks } from "./phrases/talks.ts";

/** The console in English; a test reads every view and finds what is missing here. */
export const english = openPhrasebook({
  ...account,
  ...audit,
  ...calendar,
  ...calendarFaults,
  ...attachments,
  ...categories,
  ...channels,
  ...contacts,
  ...done,
  ...dueReason,
  ...home,
  ...hotline,
  ...knowledge,
  ...layout,
  ...letters,
  ...procedures,
  ...record,
  ...staff,
  ...talks,
});

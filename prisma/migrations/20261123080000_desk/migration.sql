-- The staff's side: units, the legal clock, attachments, hotline, staff group, versions of procedures.

ALTER TABLE "ticket" ADD COLUMN     "calendar_id" UUID,
ADD COLUMN     "clock" JSONB,
ADD COLUMN     "merged_into_id" UUID,
ADD COLUMN     "search" tsvector,
ADD COLUMN     "split_from_id" UUID,
ADD COLUMN     "unit_id" UUID,
ADD COLUMN     "warn_at" TIMESTAMPTZ(3),
ADD COLUMN     "warned" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "ticket_event" ADD COLUMN     "details" JSONB;

ALTER TABLE "staff" ADD COLUMN     "language" TEXT NOT NULL DEFAULT 'vi',
ADD COLUMN     "totp_secret" TEXT,
ADD COLUMN     "totp_since" TIMESTAMPTZ(3),
ADD COLUMN     "totp_step" BIGINT,
ADD COLUMN     "unit_id" UUID;

ALTER TABLE "staff_session" ADD COLUMN     "agent" TEXT,
ADD COLUMN     "id" UUID NOT NULL DEFAULT gen_random_uuid();

ALTER TABLE "gap" ADD COLUMN     "due_on" TIMESTAMPTZ(3),
ADD COLUMN     "owner_id" UUID,
ADD COLUMN     "told_at" TIMESTAMPTZ(3);

CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parent_id" UUID,
    "address" TEXT,
    "phone" TEXT,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "unit_alias" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "unit_alias_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "working_calendar" (
    "id" UUID NOT NULL,
    "unit_id" UUID,
    "version" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "decision" TEXT NOT NULL,
    "staff_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "working_calendar_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "contact_id" UUID,
    "ticket_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'wanted',
    "source" JSONB,
    "refusal" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3),
    "name" TEXT NOT NULL,
    "type" TEXT,
    "size" INTEGER,
    "sha256" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "reply_draft" (
    "ticket_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "typed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reply_draft_pkey" PRIMARY KEY ("ticket_id","staff_id")
);

CREATE TABLE "canned_reply" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "category" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "canned_reply_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "notice" (
    "id" BIGSERIAL NOT NULL,
    "staff_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "ticket_id" UUID,
    "details" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "call" (
    "id" UUID NOT NULL,
    "client_id" TEXT NOT NULL,
    "phone" TEXT,
    "staff_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "ticket_id" UUID,
    "procedure" TEXT,
    "note" TEXT,
    "call_back_by" TIMESTAMPTZ(3),
    "called_back_at" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "is_demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "call_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "recovery_code" (
    "code_hash" TEXT NOT NULL,
    "staff_id" UUID NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("code_hash")
);

CREATE TABLE "staff_chat" (
    "channel" TEXT NOT NULL,
    "bot" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "staff_id" UUID NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staff_chat_pkey" PRIMARY KEY ("channel","bot","user_id")
);

CREATE TABLE "staff_link_code" (
    "code_hash" TEXT NOT NULL,
    "staff_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_link_code_pkey" PRIMARY KEY ("code_hash")
);

CREATE TABLE "group_topic" (
    "ticket_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "bot" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'wanted',
    "thread" TEXT,
    "card_id" TEXT,
    "shown_at" TIMESTAMPTZ(3),
    "claim_until" TIMESTAMPTZ(3),
    "failure" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "group_topic_pkey" PRIMARY KEY ("ticket_id")
);

CREATE TABLE "procedure_version" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "record" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "effective_from" TEXT,
    "effective_to" TEXT,
    "reason" TEXT,
    "author_id" UUID NOT NULL,
    "reviewer_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "corrected_at" TIMESTAMPTZ(3),

    CONSTRAINT "procedure_version_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "thesaurus_entry" (
    "id" UUID NOT NULL,
    "everyday" TEXT NOT NULL,
    "official" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'proposed',
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "thesaurus_entry_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "unit_parent_id_idx" ON "unit"("parent_id");

CREATE INDEX "unit_alias_key_idx" ON "unit_alias"("key");

CREATE UNIQUE INDEX "unit_alias_unit_id_key_key" ON "unit_alias"("unit_id", "key");

CREATE INDEX "working_calendar_unit_id_version_idx" ON "working_calendar"("unit_id", "version");

CREATE INDEX "attachment_ticket_id_idx" ON "attachment"("ticket_id");

CREATE INDEX "attachment_contact_id_idx" ON "attachment"("contact_id");

CREATE INDEX "attachment_wanted" ON "attachment"("due_at") WHERE (state = 'wanted');

CREATE UNIQUE INDEX "saved_view_staff_id_name_key" ON "saved_view"("staff_id", "name");

CREATE INDEX "notice_staff_id_id_idx" ON "notice"("staff_id", "id");

CREATE INDEX "notice_unseen" ON "notice"("staff_id") WHERE (seen_at IS NULL);

CREATE UNIQUE INDEX "call_client_id_key" ON "call"("client_id");

CREATE INDEX "call_phone_idx" ON "call"("phone");

CREATE INDEX "call_started_at_idx" ON "call"("started_at");

CREATE INDEX "call_call_back_by_idx" ON "call"("call_back_by") WHERE (outcome = 'missed' AND called_back_at IS NULL);

CREATE INDEX "recovery_code_staff_id_idx" ON "recovery_code"("staff_id");

CREATE INDEX "staff_chat_staff_id_idx" ON "staff_chat"("staff_id");

CREATE INDEX "group_topic_state_idx" ON "group_topic"("state");

CREATE UNIQUE INDEX "group_topic_channel_bot_chat_thread_key" ON "group_topic"("channel", "bot", "chat", "thread");

CREATE INDEX "procedure_version_state_idx" ON "procedure_version"("state");

CREATE UNIQUE INDEX "procedure_version_slug_version_key" ON "procedure_version"("slug", "version");

CREATE UNIQUE INDEX "thesaurus_entry_key_key" ON "thesaurus_entry"("key");

CREATE INDEX "ticket_assignee_id_status_idx" ON "ticket"("assignee_id", "status");

CREATE INDEX "ticket_unit_id_status_idx" ON "ticket"("unit_id", "status");

CREATE INDEX "ticket_merged_into_id_idx" ON "ticket"("merged_into_id");

CREATE INDEX "ticket_phone_idx" ON "ticket"("phone");

CREATE INDEX "ticket_warn_at_idx" ON "ticket"("warn_at") WHERE (warn_at IS NOT NULL);

CREATE INDEX "ticket_search_idx" ON "ticket" USING GIN ("search");

CREATE UNIQUE INDEX "staff_session_id_key" ON "staff_session"("id");

ALTER TABLE "ticket" ADD CONSTRAINT "ticket_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "ticket" ADD CONSTRAINT "ticket_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "ticket" ADD CONSTRAINT "ticket_split_from_id_fkey" FOREIGN KEY ("split_from_id") REFERENCES "ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "staff" ADD CONSTRAINT "staff_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "unit" ADD CONSTRAINT "unit_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "unit_alias" ADD CONSTRAINT "unit_alias_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "working_calendar" ADD CONSTRAINT "working_calendar_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "attachment" ADD CONSTRAINT "attachment_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "attachment" ADD CONSTRAINT "attachment_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "reply_draft" ADD CONSTRAINT "reply_draft_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "reply_draft" ADD CONSTRAINT "reply_draft_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "notice" ADD CONSTRAINT "notice_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "notice" ADD CONSTRAINT "notice_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "call" ADD CONSTRAINT "call_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "call" ADD CONSTRAINT "call_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "staff_chat" ADD CONSTRAINT "staff_chat_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "group_topic" ADD CONSTRAINT "group_topic_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "staff_session" ALTER COLUMN "id" DROP DEFAULT;

ALTER TABLE "ticket" DROP CONSTRAINT "ticket_status_check";
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_status_check" CHECK (status IN ('new', 'accepted', 'assigned', 'waiting_for_citizen', 'forwarded', 'answered', 'closed', 'declined', 'merged'));
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_merged_check" CHECK ((status = 'merged') = (merged_into_id IS NOT NULL));
ALTER TABLE "staff" DROP CONSTRAINT "staff_role_check";
ALTER TABLE "staff" ADD CONSTRAINT "staff_role_check" CHECK (role IN ('administrator', 'leader', 'unit_head', 'officer', 'operator', 'inspector', 'editor'));
ALTER TABLE "staff" ADD CONSTRAINT "staff_language_check" CHECK (language IN ('vi', 'en'));
ALTER TABLE "unit" ADD CONSTRAINT "unit_kind_check" CHECK (kind IN ('department', 'commune', 'school', 'office'));
ALTER TABLE "unit_alias" ADD CONSTRAINT "unit_alias_kind_check" CHECK (kind IN ('short', 'former', 'merged', 'abolished'));
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_state_check" CHECK (state IN ('wanted', 'kept', 'refused', 'gone'));
ALTER TABLE "call" ADD CONSTRAINT "call_outcome_check" CHECK (outcome IN ('answered', 'ticket', 'transferred', 'missed'));
ALTER TABLE "group_topic" ADD CONSTRAINT "group_topic_state_check" CHECK (state IN ('wanted', 'making', 'open', 'closed'));
ALTER TABLE "procedure_version" ADD CONSTRAINT "procedure_version_state_check" CHECK (state IN ('draft', 'review', 'published', 'withdrawn'));
ALTER TABLE "thesaurus_entry" ADD CONSTRAINT "thesaurus_entry_state_check" CHECK (state IN ('proposed', 'published', 'leaving', 'withdrawn'));

-- One version number once per unit, and once for the whole house.
CREATE UNIQUE INDEX "working_calendar_unit_version_key" ON "working_calendar" (COALESCE(unit_id, '00000000-0000-0000-0000-000000000000'::uuid), version);

-- Tickets from before get the clock that their date was counted with.
UPDATE "ticket" SET clock = jsonb_build_object(
  'from', to_char(opened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'limit', jsonb_build_object('amount', (due_reason->>'workingDays')::int, 'unit', 'working_days'),
  'pauses', '[]'::jsonb, 'extensions', '[]'::jsonb)
WHERE due_at IS NOT NULL AND due_reason->>'workingDays' IS NOT NULL;

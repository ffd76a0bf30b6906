-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "bot" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "is_group" BOOLEAN NOT NULL DEFAULT false,
    "unreachable_at" TIMESTAMPTZ(3),
    "letter_free_at" TIMESTAMPTZ(3),
    "last_inbound_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation" (
    "id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "state" JSONB NOT NULL DEFAULT '{}',
    "handed_over_at" TIMESTAMPTZ(3),
    "alarm_at" TIMESTAMPTZ(3),
    "window_start" TIMESTAMPTZ(3),
    "window_count" INTEGER NOT NULL DEFAULT 0,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbox" (
    "id" BIGSERIAL NOT NULL,
    "channel" TEXT NOT NULL,
    "bot" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "conversation_key" TEXT NOT NULL,
    "message" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3),
    "failure" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "turn" (
    "id" BIGSERIAL NOT NULL,
    "inbox_id" BIGINT NOT NULL,
    "conversation_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "procedure" TEXT,
    "took_ms" DOUBLE PRECISION NOT NULL,
    "rating" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "turn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter" (
    "id" BIGSERIAL NOT NULL,
    "contact_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "bot" TEXT NOT NULL,
    "reply" JSONB NOT NULL,
    "ticket_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3),
    "claim" TEXT,
    "claim_until" TIMESTAMPTZ(3),
    "failure" TEXT,
    "external_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outlet" (
    "channel" TEXT NOT NULL,
    "bot" TEXT NOT NULL,
    "tokens" DOUBLE PRECISION NOT NULL,
    "counted_at" TIMESTAMPTZ(3) NOT NULL,
    "paused_until" TIMESTAMPTZ(3),

    CONSTRAINT "outlet_pkey" PRIMARY KEY ("channel","bot")
);

-- CreateTable
CREATE TABLE "ticket" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'new',
    "restricted" BOOLEAN NOT NULL DEFAULT false,
    "urgent" BOOLEAN NOT NULL DEFAULT false,
    "summary" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "place" TEXT,
    "happened" TEXT,
    "name" TEXT,
    "address" TEXT,
    "phone" TEXT,
    "is_formal" BOOLEAN NOT NULL DEFAULT false,
    "channel" TEXT NOT NULL,
    "contact_id" UUID,
    "assignee_id" UUID,
    "due_at" TIMESTAMPTZ(3),
    "due_reason" JSONB,
    "rating" INTEGER,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ticket_event" (
    "id" BIGSERIAL NOT NULL,
    "ticket_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "staff_id" UUID,
    "text" TEXT,
    "is_public" BOOLEAN NOT NULL,

    CONSTRAINT "ticket_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "counter" (
    "series" TEXT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "counter_pkey" PRIMARY KEY ("series")
);

-- CreateTable
CREATE TABLE "dossier" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "procedure_code" TEXT,
    "procedure_name" TEXT NOT NULL,
    "state" INTEGER NOT NULL,
    "office" TEXT NOT NULL,
    "applicant_mask" TEXT NOT NULL,
    "phone_hash" TEXT,
    "received_on" TIMESTAMPTZ(3),
    "due_on" TIMESTAMPTZ(3),
    "finished_on" TIMESTAMPTZ(3),
    "remark" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lookup_attempt" (
    "id" BIGSERIAL NOT NULL,
    "contact_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "matched" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lookup_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" UUID NOT NULL,
    "login" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "password_hash" TEXT,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_session" (
    "token_hash" TEXT NOT NULL,
    "staff_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "staff_session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "sign_in_link" (
    "token_hash" TEXT NOT NULL,
    "staff_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "audit" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "staff_id" UUID,
    "action" TEXT NOT NULL,
    "target" TEXT,
    "outcome" TEXT NOT NULL,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "contact_channel_bot_address_key" ON "contact"("channel", "bot", "address");

-- CreateIndex
CREATE UNIQUE INDEX "conversation_contact_id_key" ON "conversation"("contact_id");

-- CreateIndex
CREATE INDEX "conversation_handed_over_at_idx" ON "conversation"("handed_over_at");

-- CreateIndex
CREATE INDEX "conversation_alarm_at_idx" ON "conversation"("alarm_at") WHERE (alarm_at IS NOT NULL);

-- CreateIndex
CREATE INDEX "inbox_conversation_key_id_idx" ON "inbox"("conversation_key", "id");

-- CreateIndex
CREATE INDEX "inbox_waiting" ON "inbox"("conversation_key", "id") WHERE (state = 'pending');

-- CreateIndex
CREATE UNIQUE INDEX "inbox_channel_bot_external_id_key" ON "inbox"("channel", "bot", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "turn_inbox_id_key" ON "turn"("inbox_id");

-- CreateIndex
CREATE INDEX "turn_conversation_id_id_idx" ON "turn"("conversation_id", "id");

-- CreateIndex
CREATE INDEX "turn_at_idx" ON "turn"("at");

-- CreateIndex
CREATE INDEX "letter_contact_id_id_idx" ON "letter"("contact_id", "id");

-- CreateIndex
CREATE INDEX "letter_ticket_id_idx" ON "letter"("ticket_id");

-- CreateIndex
CREATE INDEX "letter_waiting" ON "letter"("channel", "bot", "id") WHERE (state = 'pending');

-- CreateIndex
CREATE INDEX "letter_open" ON "letter"("contact_id", "id") WHERE (finished_at IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "ticket_code_key" ON "ticket"("code");

-- CreateIndex
CREATE INDEX "ticket_status_due_at_idx" ON "ticket"("status", "due_at");

-- CreateIndex
CREATE INDEX "ticket_contact_id_idx" ON "ticket"("contact_id");

-- CreateIndex
CREATE INDEX "ticket_event_ticket_id_id_idx" ON "ticket_event"("ticket_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_code_key" ON "dossier"("code");

-- CreateIndex
CREATE INDEX "lookup_attempt_contact_id_at_idx" ON "lookup_attempt"("contact_id", "at");

-- CreateIndex
CREATE INDEX "lookup_attempt_code_hash_at_idx" ON "lookup_attempt"("code_hash", "at");

-- CreateIndex
CREATE UNIQUE INDEX "staff_login_key" ON "staff"("login");

-- CreateIndex
CREATE INDEX "staff_session_staff_id_idx" ON "staff_session"("staff_id");

-- CreateIndex
CREATE INDEX "audit_at_idx" ON "audit"("at");

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "turn" ADD CONSTRAINT "turn_inbox_id_fkey" FOREIGN KEY ("inbox_id") REFERENCES "inbox"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "turn" ADD CONSTRAINT "turn_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_event" ADD CONSTRAINT "ticket_event_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ticket_event" ADD CONSTRAINT "ticket_event_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_session" ADD CONSTRAINT "staff_session_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_link" ADD CONSTRAINT "sign_in_link_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The lists of states, as the code has them (test/database/database.test.ts compares them).
ALTER TABLE "inbox" ADD CONSTRAINT "inbox_state_check" CHECK (state IN ('pending', 'done', 'dead'));
ALTER TABLE "letter" ADD CONSTRAINT "letter_state_check" CHECK (state IN ('pending', 'sending', 'sent', 'refused', 'failed', 'unknown'));
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_kind_check" CHECK (kind IN ('phan_anh', 'kien_nghi', 'cau_hoi', 'khen'));
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_status_check" CHECK (status IN ('new', 'accepted', 'answered', 'waiting_for_citizen', 'closed', 'declined'));
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_state_check" CHECK (state BETWEEN 1 AND 10);
ALTER TABLE "staff" ADD CONSTRAINT "staff_role_check" CHECK (role IN ('administrator', 'leader', 'officer', 'operator', 'inspector'));

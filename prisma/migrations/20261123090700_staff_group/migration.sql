-- The staff's group: what its topics have been told, its pace, and the messages that wait for it.
ALTER TABLE "group_topic" ADD COLUMN "shown" TEXT;
ALTER TABLE "group_topic" ADD COLUMN "told_event" BIGINT NOT NULL DEFAULT 0;
ALTER TABLE "group_topic" ADD COLUMN "is_named" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "staff_group" (
    "channel" TEXT NOT NULL,
    "bot" TEXT NOT NULL,
    "configured" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "calls" TIMESTAMPTZ(3)[],
    "paused_until" TIMESTAMPTZ(3),
    "failure" TEXT,
    "checked_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_group_pkey" PRIMARY KEY ("channel","bot")
);

CREATE TABLE "group_post" (
    "id" BIGSERIAL NOT NULL,
    "channel" TEXT NOT NULL,
    "bot" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "deed" TEXT NOT NULL,
    "ticket_id" UUID,
    "about" UUID[],
    "cause" TEXT,
    "is_answer" BOOLEAN NOT NULL DEFAULT false,
    "reply" JSONB,
    "ask" JSONB,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3),
    "claim_until" TIMESTAMPTZ(3),
    "failure" TEXT,
    "message_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "group_post_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "group_draft" (
    "id" BIGSERIAL NOT NULL,
    "ticket_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "text" TEXT,
    "seen_event" BIGINT NOT NULL,
    "source" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "group_draft_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "group_post_cause_key" ON "group_post"("cause");

CREATE INDEX "group_post_waiting" ON "group_post"("is_answer", "id") WHERE (finished_at IS NULL);

CREATE INDEX "group_post_chat_message_id_idx" ON "group_post"("chat", "message_id");

CREATE INDEX "group_post_ticket_id_idx" ON "group_post"("ticket_id");

CREATE INDEX "group_post_about_idx" ON "group_post" USING GIN ("about");

CREATE INDEX "group_draft_ticket_id_staff_id_idx" ON "group_draft"("ticket_id", "staff_id");

ALTER TABLE "group_post" ADD CONSTRAINT "group_post_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "group_draft" ADD CONSTRAINT "group_draft_ticket_id_fkey" FOREIGN KEY ("ticket_id") REFERENCES "ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "group_draft" ADD CONSTRAINT "group_draft_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "group_post" ADD CONSTRAINT "group_post_deed_check" CHECK (deed IN ('send', 'edit', 'remove'));
ALTER TABLE "group_post" ADD CONSTRAINT "group_post_state_check" CHECK (state IN ('pending', 'sending', 'sent', 'refused', 'failed', 'unknown', 'taken_back'));
ALTER TABLE "group_draft" ADD CONSTRAINT "group_draft_state_check" CHECK (state IN ('open', 'sent', 'dropped'));

-- Dossiers: history, imports and their undoing, followers and their news, apologies, keys for other software.

-- AlterTable
ALTER TABLE "dossier" ADD COLUMN     "code_end" TEXT,
ADD COLUMN     "department" TEXT,
ADD COLUMN     "id_hash" TEXT,
ADD COLUMN     "is_by_post" BOOLEAN,
ADD COLUMN     "late_reason" TEXT,
ADD COLUMN     "late_reason_at" TIMESTAMPTZ(3),
ADD COLUMN     "late_reason_id" UUID,
ADD COLUMN     "search_keys" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "source" TEXT,
ADD COLUMN     "state_since" TIMESTAMPTZ(3),
ADD COLUMN     "supplement_by" TIMESTAMPTZ(3),
ADD COLUMN     "unit_id" UUID;

-- CreateTable
CREATE TABLE "dossier_event" (
    "id" BIGSERIAL NOT NULL,
    "dossier_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "learnt_at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "state" INTEGER,
    "old_state" INTEGER,
    "due_on" TIMESTAMPTZ(3),
    "old_due_on" TIMESTAMPTZ(3),
    "office" TEXT,
    "department" TEXT,
    "remark" TEXT,
    "source" TEXT NOT NULL,
    "import_id" UUID,
    "undone" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "dossier_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_import" (
    "id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "office" TEXT,
    "state" TEXT NOT NULL,
    "rows" INTEGER,
    "line_done" INTEGER NOT NULL DEFAULT 0,
    "check_report" JSONB,
    "report" JSONB,
    "staff_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "held_until" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" UUID,

    CONSTRAINT "dossier_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_import_change" (
    "import_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "before" JSONB,

    CONSTRAINT "dossier_import_change_pkey" PRIMARY KEY ("import_id","code")
);

-- CreateTable
CREATE TABLE "dossier_source" (
    "name" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "staff_id" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dossier_source_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "staff_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "used_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_follow" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "stopped_at" TIMESTAMPTZ(3),
    "seen_event" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "dossier_follow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_notice" (
    "id" BIGSERIAL NOT NULL,
    "dossier_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "letter_id" BIGINT,
    "staff_id" UUID,
    "called_at" TIMESTAMPTZ(3),

    CONSTRAINT "dossier_notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_apology" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "new_due_on" TIMESTAMPTZ(3) NOT NULL,
    "staff_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "dossier_apology_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "dossier_event_dossier_id_id_idx" ON "dossier_event"("dossier_id", "id");

-- CreateIndex
CREATE INDEX "dossier_event_import_id_idx" ON "dossier_event"("import_id");

-- CreateIndex
CREATE INDEX "dossier_import_created_at_idx" ON "dossier_import"("created_at");

-- CreateIndex
CREATE INDEX "dossier_import_open" ON "dossier_import"("state") WHERE (finished_at IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "api_token_token_hash_key" ON "api_token"("token_hash");

-- CreateIndex
CREATE INDEX "dossier_follow_contact_id_idx" ON "dossier_follow"("contact_id");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_follow_dossier_id_contact_id_key" ON "dossier_follow"("dossier_id", "contact_id");

-- CreateIndex
CREATE INDEX "dossier_notice_contact_id_at_idx" ON "dossier_notice"("contact_id", "at");

-- CreateIndex
CREATE INDEX "dossier_notice_to_call" ON "dossier_notice"("state") WHERE (state = 'to_call');

-- CreateIndex
CREATE UNIQUE INDEX "dossier_notice_dossier_id_contact_id_kind_subject_key" ON "dossier_notice"("dossier_id", "contact_id", "kind", "subject");

-- CreateIndex
CREATE INDEX "dossier_apology_dossier_id_idx" ON "dossier_apology"("dossier_id");

-- CreateIndex
CREATE INDEX "dossier_code_end_idx" ON "dossier"("code_end");

-- CreateIndex
CREATE INDEX "dossier_search_keys_idx" ON "dossier" USING GIN ("search_keys");

-- CreateIndex
CREATE INDEX "dossier_state_due_on_idx" ON "dossier"("state", "due_on");

-- CreateIndex
CREATE INDEX "dossier_unit_id_due_on_idx" ON "dossier"("unit_id", "due_on");

-- CreateIndex
CREATE INDEX "dossier_finished_on_idx" ON "dossier"("finished_on");

-- CreateIndex
CREATE INDEX "dossier_received_on_idx" ON "dossier"("received_on");

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_event" ADD CONSTRAINT "dossier_event_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_event" ADD CONSTRAINT "dossier_event_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "dossier_import"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_import" ADD CONSTRAINT "dossier_import_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_import_change" ADD CONSTRAINT "dossier_import_change_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "dossier_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_follow" ADD CONSTRAINT "dossier_follow_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_follow" ADD CONSTRAINT "dossier_follow_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_notice" ADD CONSTRAINT "dossier_notice_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_notice" ADD CONSTRAINT "dossier_notice_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_apology" ADD CONSTRAINT "dossier_apology_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;



UPDATE "dossier" SET "code_end" = substring("code" from '[0-9]{6}-[0-9]{3,7}$'), "state_since" = "updated_at";

ALTER TABLE "dossier_event" ADD CONSTRAINT "dossier_event_kind_check" CHECK (kind IN ('created', 'state', 'due', 'remark', 'moved', 'undone'));
ALTER TABLE "dossier_import" ADD CONSTRAINT "dossier_import_way_check" CHECK (way IN ('page', 'command', 'api', 'folder', 'pull'));
ALTER TABLE "dossier_import" ADD CONSTRAINT "dossier_import_state_check" CHECK (state IN ('waiting', 'checking', 'checked', 'running', 'done', 'failed', 'dropped', 'undone'));
ALTER TABLE "dossier_notice" ADD CONSTRAINT "dossier_notice_kind_check" CHECK (kind IN ('change', 'act_soon', 'appointment', 'ready'));
ALTER TABLE "dossier_notice" ADD CONSTRAINT "dossier_notice_state_check" CHECK (state IN ('sent', 'to_call', 'called', 'dropped'));

-- Whoever wrote any of an edit may not pass it.
ALTER TABLE "procedure_version" ADD COLUMN "editor_ids" UUID[] NOT NULL DEFAULT '{}';
ALTER TABLE "procedure_version" ADD COLUMN "note" TEXT;

-- One edit of a procedure is open at a time.
CREATE UNIQUE INDEX "procedure_version_open_key" ON "procedure_version" ((CASE WHEN state IN ('draft', 'review') THEN slug END));

CREATE TABLE "correction" (
    "version_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("version_id", "contact_id")
);

CREATE INDEX "correction_contact_id_idx" ON "correction"("contact_id");

ALTER TABLE "correction" ADD CONSTRAINT "correction_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "procedure_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "correction" ADD CONSTRAINT "correction_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "lapse_notice" (
    "slug" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lapse_notice_pkey" PRIMARY KEY ("slug", "reason", "day", "step")
);
ALTER TABLE "lapse_notice" ADD CONSTRAINT "lapse_notice_reason_check" CHECK (reason IN ('valid_to', 'review_by', 'last_verified'));

-- "Who was told this?" reads the turns of one procedure.
CREATE INDEX "turn_procedure_at_idx" ON "turn"("procedure", "at") WHERE (procedure IS NOT NULL);
CREATE INDEX "gap_owner_id_idx" ON "gap"("owner_id") WHERE (owner_id IS NOT NULL);

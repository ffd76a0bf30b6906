-- CreateTable
CREATE TABLE "gap" (
    "id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "procedure" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "mined_id" UUID,

    CONSTRAINT "gap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gap_saying" (
    "inbox_id" BIGINT NOT NULL,
    "gap_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "procedure" TEXT,
    "wanted" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gap_saying_pkey" PRIMARY KEY ("inbox_id")
);

-- CreateTable
CREATE TABLE "citizen_words" (
    "id" UUID NOT NULL,
    "procedure" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "citizen_words_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "gap_mined_id_idx" ON "gap"("mined_id");

-- CreateIndex
CREATE INDEX "gap_saying_gap_id_idx" ON "gap_saying"("gap_id");

-- CreateIndex
CREATE INDEX "gap_saying_at_idx" ON "gap_saying"("at");

-- CreateIndex
CREATE INDEX "citizen_words_state_idx" ON "citizen_words"("state");

-- CreateIndex
CREATE UNIQUE INDEX "citizen_words_procedure_key_key" ON "citizen_words"("procedure", "key");

-- AddForeignKey
ALTER TABLE "gap" ADD CONSTRAINT "gap_mined_id_fkey" FOREIGN KEY ("mined_id") REFERENCES "citizen_words"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gap_saying" ADD CONSTRAINT "gap_saying_inbox_id_fkey" FOREIGN KEY ("inbox_id") REFERENCES "inbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gap_saying" ADD CONSTRAINT "gap_saying_gap_id_fkey" FOREIGN KEY ("gap_id") REFERENCES "gap"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The lists of states, as the code has them (test/database/database.test.ts compares them).
ALTER TABLE "gap" ADD CONSTRAINT "gap_state_check" CHECK (state IN ('open', 'resolved', 'out_of_scope', 'dismissed'));
ALTER TABLE "gap" ADD CONSTRAINT "gap_procedure_check" CHECK ((state = 'resolved') = (procedure IS NOT NULL));
ALTER TABLE "citizen_words" ADD CONSTRAINT "citizen_words_state_check" CHECK (state IN ('proposed', 'rejected', 'accepted', 'published', 'leaving', 'withdrawn'));

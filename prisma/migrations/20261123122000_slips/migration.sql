-- Pictures of appointment slips that wait to be read for a code; the pictures themselves are not kept.

-- CreateTable
CREATE TABLE "slip" (
    "id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "is_quiet" BOOLEAN NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "slip_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "slip_due_at_idx" ON "slip"("due_at");

-- CreateIndex
CREATE INDEX "slip_contact_id_idx" ON "slip"("contact_id");

-- AddForeignKey
ALTER TABLE "slip" ADD CONSTRAINT "slip_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

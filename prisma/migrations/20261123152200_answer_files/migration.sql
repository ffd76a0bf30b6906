-- Files that the office sends along with an answer lie among those of citizens, with who put them there.
ALTER TABLE "attachment" ADD COLUMN "staff_id" UUID, ADD COLUMN "sent_at" TIMESTAMPTZ(3);
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_whose_check" CHECK (staff_id IS NULL OR contact_id IS NULL);
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_sent_check" CHECK (sent_at IS NULL OR staff_id IS NOT NULL);
CREATE INDEX "attachment_draft" ON "attachment" ("created_at") WHERE staff_id IS NOT NULL AND sent_at IS NULL;

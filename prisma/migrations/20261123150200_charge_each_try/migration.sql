-- Each try to send costs by itself, also the second of one letter on one day.

-- AlterTable
ALTER TABLE "charge" DROP CONSTRAINT "charge_pkey",
ADD COLUMN     "id" BIGSERIAL NOT NULL,
ADD CONSTRAINT "charge_pkey" PRIMARY KEY ("id");

-- CreateIndex
CREATE INDEX "charge_letter_id_idx" ON "charge"("letter_id");

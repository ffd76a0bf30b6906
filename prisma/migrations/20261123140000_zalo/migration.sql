-- Zalo: the token pair of the Official Account, consents, receipts, and what letters cost.

-- AlterTable
ALTER TABLE "letter" ADD COLUMN     "arrived_at" TIMESTAMPTZ(3),
ADD COLUMN     "seen_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "receipt" (
    "channel" TEXT NOT NULL,
    "bot" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("channel","bot","external_id","kind")
);

-- CreateTable
CREATE TABLE "zalo_token" (
    "oa_id" TEXT NOT NULL,
    "access" TEXT NOT NULL,
    "refresh" TEXT NOT NULL,
    "access_expires_at" TIMESTAMPTZ(3) NOT NULL,
    "refresh_expires_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "state" TEXT NOT NULL DEFAULT 'good',
    "failure" TEXT,
    "failed_at" TIMESTAMPTZ(3),
    "refreshing_since" TIMESTAMPTZ(3),
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "profile" JSONB,
    "profile_at" TIMESTAMPTZ(3),
    "rate_limit" INTEGER,
    "rate_remain" INTEGER,
    "rate_at" TIMESTAMPTZ(3),

    CONSTRAINT "zalo_token_pkey" PRIMARY KEY ("oa_id")
);

-- CreateTable
CREATE TABLE "zalo_consent" (
    "state_hash" TEXT NOT NULL,
    "verifier" TEXT NOT NULL,
    "staff_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "zalo_consent_pkey" PRIMARY KEY ("state_hash")
);

-- CreateTable
CREATE TABLE "charge" (
    "letter_id" BIGINT NOT NULL,
    "way" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "bot" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'reserved',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "charge_pkey" PRIMARY KEY ("letter_id","way")
);

-- CreateTable
CREATE TABLE "phone_consent" (
    "contact_id" UUID NOT NULL,
    "phone" TEXT NOT NULL,
    "agreed_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "phone_consent_pkey" PRIMARY KEY ("contact_id")
);

-- CreateIndex
CREATE INDEX "receipt_received_at_idx" ON "receipt"("received_at");

-- CreateIndex
CREATE INDEX "charge_channel_bot_day_idx" ON "charge"("channel", "bot", "day");

-- CreateIndex
CREATE INDEX "letter_external" ON "letter"("channel", "bot", "external_id") WHERE (channel = 'zalo'::text AND external_id IS NOT NULL);

-- AddForeignKey
ALTER TABLE "phone_consent" ADD CONSTRAINT "phone_consent_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Lists that TypeScript holds as well.
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_kind" CHECK ("kind" IN ('arrived', 'seen'));
ALTER TABLE "zalo_token" ADD CONSTRAINT "zalo_token_state" CHECK ("state" IN ('good', 'needs_reauth'));
ALTER TABLE "charge" ADD CONSTRAINT "charge_way" CHECK ("way" IN ('consultation', 'template_uid', 'template_phone'));
ALTER TABLE "charge" ADD CONSTRAINT "charge_state" CHECK ("state" IN ('reserved', 'spent', 'released'));

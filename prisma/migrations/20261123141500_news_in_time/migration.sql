-- A letter may say from when it would be outdated; news know what state they told; additive.

ALTER TABLE "letter" ADD COLUMN "stale_at" TIMESTAMPTZ(3);

CREATE INDEX "letter_stale" ON "letter"("stale_at") WHERE (state = 'pending' AND stale_at IS NOT NULL);

ALTER TABLE "letter" DROP CONSTRAINT "letter_state_check";
ALTER TABLE "letter" ADD CONSTRAINT "letter_state_check" CHECK (state IN ('pending', 'sending', 'sent', 'refused', 'failed', 'unknown', 'withdrawn'));

ALTER TABLE "dossier_follow"
  ADD COLUMN "start_state" INTEGER,
  ADD COLUMN "is_ended" BOOLEAN NOT NULL DEFAULT false;

CREATE INDEX "dossier_follow_ended" ON "dossier_follow"("stopped_at") WHERE (is_ended);

ALTER TABLE "dossier_notice"
  ADD COLUMN "told_state" INTEGER,
  ADD COLUMN "stuck" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "dossier_notice" DROP CONSTRAINT "dossier_notice_kind_check";
ALTER TABLE "dossier_notice" ADD CONSTRAINT "dossier_notice_kind_check" CHECK (kind IN ('change', 'act_soon', 'appointment', 'ready', 'correction'));

UPDATE "dossier_notice" n SET "told_state" = e."state"
FROM "dossier_event" e
WHERE n."kind" IN ('change', 'ready') AND e."dossier_id" = n."dossier_id" AND e."kind" = 'state'
  AND e."id"::text = n."subject";

UPDATE "dossier_follow" f SET "start_state" = coalesce(
  (SELECT e."old_state" FROM "dossier_event" e WHERE e."dossier_id" = f."dossier_id"
    AND e."kind" = 'state' AND e."learnt_at" > f."since" ORDER BY e."id" LIMIT 1),
  (SELECT d."state" FROM "dossier" d WHERE d."id" = f."dossier_id"));

-- The dates on which an apology was made: its paper stays as it was sent.
ALTER TABLE "dossier_apology"
  ADD COLUMN "due_on" TIMESTAMPTZ(3),
  ADD COLUMN "received_on" TIMESTAMPTZ(3);

UPDATE "dossier_apology" a SET "due_on" = d."due_on", "received_on" = d."received_on"
FROM "dossier" d WHERE d."id" = a."dossier_id";

-- When the news of a followed dossier are planned again; additive.

ALTER TABLE "dossier_follow"
  ADD COLUMN "look_at" TIMESTAMPTZ(3),
  ADD COLUMN "planned_event" BIGINT NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "dossier_follow_due" ON "dossier_follow"("look_at") WHERE (stopped_at IS NULL);

-- CreateIndex
CREATE INDEX "dossier_notice_sent" ON "dossier_notice"("at") WHERE (state = 'sent');

-- Calls about dossiers that nobody answered: they stay on the list, behind the others; additive.
ALTER TABLE "dossier_notice"
  ADD COLUMN "tries" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "tried_at" TIMESTAMPTZ(3);

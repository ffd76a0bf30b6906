-- Since when a step of an import goes on, for its rows per second and how long it took.

ALTER TABLE "dossier_import" ADD COLUMN "step_at" TIMESTAMPTZ(3);

-- An import at which the program fails over and over ends as broken.

ALTER TABLE "dossier_import" ADD COLUMN "attempts" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "dossier_import" DROP CONSTRAINT "dossier_import_state_check";
ALTER TABLE "dossier_import" ADD CONSTRAINT "dossier_import_state_check" CHECK (state IN ('waiting', 'checking', 'checked', 'running', 'done', 'failed', 'broken', 'dropped', 'undone'));

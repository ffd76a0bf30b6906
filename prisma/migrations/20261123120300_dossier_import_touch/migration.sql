-- Which import last touched a dossier, and imports that only try.

ALTER TABLE "dossier" ADD COLUMN "import_id" UUID;
ALTER TABLE "dossier_import" ADD COLUMN "dry_run" BOOLEAN NOT NULL DEFAULT false;

-- The staff's search of dossiers: by the end of a code, in pages by the day of receipt, by procedure.
CREATE INDEX "dossier_code_backwards" ON "dossier" (reverse("code") text_pattern_ops);
DROP INDEX "dossier_received_on_idx";
CREATE INDEX "dossier_received_on_code_idx" ON "dossier"("received_on", "code");
CREATE INDEX "dossier_procedure_name_idx" ON "dossier"("procedure_name");

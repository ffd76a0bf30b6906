-- The audit by person and by what it names, newest first.
CREATE INDEX "audit_staff_id_id_idx" ON "audit"("staff_id", "id");

CREATE INDEX "audit_target_id_idx" ON "audit"("target", "id");

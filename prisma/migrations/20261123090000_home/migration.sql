-- The charts of the first page read the last weeks alone.
CREATE INDEX "ticket_opened_at_idx" ON "ticket"("opened_at");

CREATE INDEX "ticket_answered_at_idx" ON "ticket"("answered_at");

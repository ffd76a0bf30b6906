-- The open tickets in the order of the queue, and those not written for the search yet.

CREATE INDEX "ticket_open" ON "ticket"("urgent" DESC, "due_at", "opened_at", "code") WHERE (status NOT IN ('closed', 'declined', 'merged'));

CREATE INDEX "ticket_unsearched" ON "ticket"("id") WHERE (search IS NULL);

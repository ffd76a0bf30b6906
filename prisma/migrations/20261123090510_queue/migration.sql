-- The open tickets in the order of the queue (those that wait for us first), and those not written for the search yet.

CREATE INDEX "ticket_open" ON "ticket"((status IN ('answered', 'waiting_for_citizen')), "urgent" DESC, "due_at", "opened_at", "code") WHERE (status NOT IN ('closed', 'declined', 'merged'));

CREATE INDEX "ticket_unsearched" ON "ticket"("id") WHERE (search IS NULL);

-- What a version of a calendar moved is counted on its page.
CREATE INDEX "ticket_event_due_changed" ON "ticket_event"("at") WHERE (kind = 'due_changed');

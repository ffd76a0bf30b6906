-- Sealed tickets are few and are looked for often: they must leave the group at once.
CREATE INDEX "ticket_sealed" ON "ticket"("id") WHERE (restricted);

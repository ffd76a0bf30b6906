-- An officer writes to a citizen in the channel's own tool: the assistant keeps silent for a while.
ALTER TABLE "conversation" ADD COLUMN "colleague_at" TIMESTAMPTZ(3);
CREATE INDEX "conversation_colleague" ON "conversation" ("colleague_at") WHERE colleague_at IS NOT NULL;

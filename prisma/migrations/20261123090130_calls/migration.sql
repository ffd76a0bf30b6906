-- When the operators were reminded of a missed call: once each.
ALTER TABLE "call" ADD COLUMN "told_at" TIMESTAMPTZ(3);

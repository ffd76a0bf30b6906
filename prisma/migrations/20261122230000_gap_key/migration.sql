-- The words of a gap without tone marks, so that the staff's search finds them however typed.
ALTER TABLE "gap" ADD COLUMN "key" TEXT NOT NULL DEFAULT '';
ALTER TABLE "gap" ALTER COLUMN "key" DROP DEFAULT;

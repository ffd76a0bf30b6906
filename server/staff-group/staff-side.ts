import type { Database } from "../db.ts";
import type { GroupPlace } from "./group-house.ts";
import { findChat } from "./group-store.ts";

/** Knows the staff's group: by its configured chat id, and by the one it was given since. */
export function staffSide(house: {
  db: Pick<Database, "prisma">;
  place: GroupPlace;
  configured: string;
}): { isStaffGroup(chat: string): Promise<boolean> } {
  const { db, place, configured } = house;
  return {
    isStaffGroup: async (chat) =>
      chat === configured || chat === (await findChat(db.prisma, place, configured)),
  };
}

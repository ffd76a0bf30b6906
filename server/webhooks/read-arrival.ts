import { fromUpdate } from "../../bot/telegram/to-inbound.ts";
import { isPrivateStaffWord, placeOf, toStaff } from "../../bot/telegram/to-staff.ts";
import { callbackQueryId, type Update } from "../../bot/telegram/update.ts";
import type { Clock } from "../clock.ts";
import type { Arrival } from "../inbox/arrival.ts";

/** Tells the staff's group from citizens' chats; absent where there is none. */
export type StaffSide = {
  /** Asks the database only about groups that are not known; throws while it is away. */
  isStaffGroup(chat: string): Promise<boolean>;
};

export type ReadArrival = {
  /** Undefined: nothing that anybody is to be answered. */
  arrival: Arrival | undefined;
  /** A citizen's tapped button, to be answered at once; the staff's are answered with a word. */
  query: string | undefined;
};

/** Whose an update is: a message of the staff's group never becomes a citizen's. */
export async function readArrival(
  house: { bot: string; clock: Clock; staff?: StaffSide | undefined },
  update: Update,
): Promise<ReadArrival> {
  const { bot, clock, staff } = house;
  if (staff && (await isStaffs(staff, update))) {
    return { arrival: toStaff(update, bot), query: undefined };
  }
  return { arrival: fromUpdate(update, { bot, now: clock.now() }), query: callbackQueryId(update) };
}

async function isStaffs(staff: StaffSide, update: Update): Promise<boolean> {
  const place = placeOf(update);
  if (!place) return false;
  if (place.isPrivate) return isPrivateStaffWord(place);
  if (await staff.isStaffGroup(place.chat)) return true;
  // The first thing said in a group that was just converted is where it came from.
  return place.movedFrom !== undefined && staff.isStaffGroup(place.movedFrom);
}

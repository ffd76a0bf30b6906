import type { CalendarPlace } from "./calendar-place.ts";

/** What every form of the calendar carries: whose it is, and the version that was read. */
export function PlaceFields({ place }: { place: CalendarPlace }) {
  return (
    <>
      <input type="hidden" name="unit" value={place.unit?.id ?? ""} />
      <input type="hidden" name="year" value={place.year} />
      <input type="hidden" name="version" value={place.inUse.version} />
    </>
  );
}

/**
 * A spreadsheet's date, which is a count of days, in words that readDate reads: the clock on a wall
 * in Việt Nam, to the second. Undefined: too small or too large to be one (20261231 is a date in
 * digits), or the 29/02/1900 that never was but that spreadsheets count as their day 60.
 */
export function textOfSerial(serial: number, is1904: boolean): string | undefined {
  const days = is1904 ? serial + daysTo1904 : serial;
  if (!(days >= 1 && days < daysTo10000) || Math.floor(days) === 60) return undefined;
  const sinceUnix = days - (days < 60 ? daysTo1970 - 1 : daysTo1970);
  const at = new Date(Math.round(sinceUnix * secondsOfDay) * 1000);
  return at.toISOString().slice(0, 19);
}

const secondsOfDay = 86_400;
const daysTo1904 = 1462;
const daysTo1970 = 25_569;
const daysTo10000 = 2_958_466;

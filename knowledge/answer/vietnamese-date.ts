/** "2026-05-10" as it is written in Vietnam: "10/05/2026". */
export function toVietnameseDate(isoDate: string): string {
  return isoDate.split("-").toReversed().join("/");
}

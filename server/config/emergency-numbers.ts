import type { Office } from "../../bot/desk.ts";

/** Reads "111 Tổng đài bảo vệ trẻ em, 113 Công an"; undefined when it is not of that shape. */
export function parseEmergencyNumbers(text: string): Office["emergencyNumbers"] | undefined {
  const pairs = text.split(",").map((part) => /^\s*(\d{3,12})\s+(\S.*?)\s*$/u.exec(part));
  const numbers = pairs.flatMap((pair) =>
    pair?.[1] && pair[2] ? [{ number: pair[1], label: pair[2] }] : [],
  );
  return numbers.length === pairs.length ? numbers : undefined;
}

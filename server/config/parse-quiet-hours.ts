import { z } from "zod";

/** Reads "21:00-07:00" as minutes since midnight in Việt Nam. */
export function parseQuietHours(
  text: string,
  context: z.RefinementCtx,
): { from: number; to: number } {
  const [, ...numbers] = span.exec(text) ?? [];
  const [fromHour, from, toHour, to] = numbers.map(Number);
  if (fromHour !== undefined && from !== undefined && toHour !== undefined && to !== undefined)
    return { from: fromHour * 60 + from, to: toHour * 60 + to };
  context.addIssue("give two times of day, such as 21:00-07:00; alike, no hour is quiet");
  return z.NEVER;
}

const span = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;

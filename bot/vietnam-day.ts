/** Việt Nam has been at UTC+7 without summer time since 1975. */
export const vietnamOffsetMs = 7 * 3_600_000;

export const dayMs = 86_400_000;

/** Which day an instant falls on in Việt Nam: whole days since 1970 began, as its calendar counts. */
export function vietnamDay(instant: Date): number {
  return Math.floor((instant.getTime() + vietnamOffsetMs) / dayMs);
}

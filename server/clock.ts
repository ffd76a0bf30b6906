/** The only source of the present instant. Tests give one that stands still or is moved by hand. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

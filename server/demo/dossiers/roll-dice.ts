/** Chance that falls the same way for the same seed: at least 0 and less than 1. */
export type Dice = () => number;

/** mulberry32: small, and even enough for sample data. */
export function rollDice(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from `low` to `high`, both included. */
export function between(dice: Dice, low: number, high: number): number {
  return low + Math.floor(dice() * (high - low + 1));
}

export function oneOf<Thing>(dice: Dice, things: readonly [Thing, ...Thing[]]): Thing;
export function oneOf<Thing>(dice: Dice, things: readonly Thing[]): Thing | undefined;
export function oneOf<Thing>(dice: Dice, things: readonly Thing[]): Thing | undefined {
  return things[Math.floor(dice() * things.length)];
}

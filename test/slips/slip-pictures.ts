import { type Degradation, degradations } from "./degrade.ts";
import { drawBlank, drawSlip, inventSlip, type Slip } from "./draw-slip.ts";
import { seededChance } from "./chance.ts";

export type SlipPicture = {
  kind: Degradation | "no symbol";
  symbol: Slip["symbol"];
  /** Undefined: there is none to be found. */
  code: string | undefined;
  bytes: Buffer;
};

const kinds = Object.keys(degradations) as Degradation[];

/**
 * Pictures of made-up slips, one after the other so that they need not lie in memory together: of
 * each kind and symbol `each`, and as many pages without a symbol. The same seed gives the same.
 */
export async function* slipPictures(seed: number, each: number): AsyncGenerator<SlipPicture> {
  for (const kind of kinds)
    for (const symbol of ["qr", "code128"] as const)
      for (let number = 0; number < each; number += 1) {
        const chance = seededChance(seed + kinds.indexOf(kind) * 1000 + number * 2 + symbol.length);
        const slip = inventSlip(chance, symbol);
        const bytes = await degradations[kind](await drawSlip(slip, chance), chance);
        yield { kind, symbol, code: slip.code, bytes };
      }
  for (let number = 0; number < each; number += 1) {
    const chance = seededChance(seed + 900_000 + number);
    const kind = chance.pick<Degradation>(["clean", "noisy", "part of a larger photo"]);
    const bytes = await degradations[kind](await drawBlank(chance), chance);
    yield { kind: "no symbol", symbol: "qr", code: undefined, bytes };
  }
}

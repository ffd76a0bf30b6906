/**
 * Takes steps down a slope, each number at a pace of its own (Adam): what goes on in one direction
 * goes faster. `rateAt` tells the pace of a step, which count from 1; `tiny` keeps from dividing by
 * 0. Returns the step, which changes the weights in place.
 */
export function openAdam<Numbers extends Float32Array | Float64Array>(
  weights: Numbers,
  rateAt: (step: number) => number,
  tiny = 1e-8,
): (slope: Numbers) => void {
  const first = weights.slice().fill(0);
  const second = weights.slice().fill(0);
  let step = 0;
  return (slope) => {
    step += 1;
    const rate = rateAt(step);
    const unbiasFirst = 1 - 0.9 ** step;
    const unbiasSecond = 1 - 0.99 ** step;
    for (let at = 0; at < weights.length; at++) {
      const pull = slope[at]!;
      first[at] = 0.9 * first[at]! + 0.1 * pull;
      second[at] = 0.99 * second[at]! + 0.01 * pull * pull;
      weights[at]! -=
        (rate * (first[at]! / unbiasFirst)) / (Math.sqrt(second[at]! / unbiasSecond) + tiny);
    }
  };
}

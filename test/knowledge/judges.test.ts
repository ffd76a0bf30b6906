import { describe, expect, it } from "vitest";
import { likelihood, saysYes } from "../../knowledge/judges/judge.ts";
import { type Case, fitJudge } from "../../knowledge/training/fit-judge.ts";

const judge = { from: 0.5, bias: -1, weights: { share: 2, rivals: -1 } };

describe("a judgement", () => {
  it("weighs what speaks for it and against it", () => {
    expect(likelihood(judge, { share: 0.5, rivals: 0 })).toBe(0.5);
    expect(likelihood(judge, { share: 1, rivals: 0 })).toBeGreaterThan(0.7);
    expect(likelihood(judge, { share: 1, rivals: 3 })).toBeLessThan(0.2);
  });

  it("says yes from its threshold on", () => {
    expect(saysYes(judge, { share: 0.5, rivals: 0 })).toBe(true);
    expect(saysYes(judge, { share: 0.49, rivals: 0 })).toBe(false);
  });
});

describe("the fit of a judgement", () => {
  /** Yes where the share is high; the noise says nothing. */
  const cases: Case<"share" | "noise">[] = Array.from({ length: 200 }, (_, at) => ({
    id: `message ${at}`,
    features: { share: (at % 20) / 20, noise: (at * 7919) % 13 },
    isYes: at % 20 >= 10,
    weight: 1,
  }));

  it("finds what tells, and leaves aside what does not", () => {
    const { judge: fitted, report } = fitJudge(["share", "noise"], cases, 1);
    expect(saysYes(fitted, { share: 0.9, noise: 5 })).toBe(true);
    expect(saysYes(fitted, { share: 0.1, noise: 5 })).toBe(false);
    expect(Math.abs(fitted.weights.noise)).toBeLessThan(fitted.weights.share / 20);
    expect(report).toMatchObject({ cases: 200 });
    expect(report.rightYes).toBeGreaterThan(0.9);
    expect(report.rightNo).toBeGreaterThan(0.9);
  });

  it("comes out the same each time", () => {
    expect(fitJudge(["share", "noise"], cases, 1)).toEqual(fitJudge(["share", "noise"], cases, 1));
  });

  it("says yes less readily the more a wrong yes costs", () => {
    const unsure = cases.map((one, at) => ({
      ...one,
      isYes: at % 3 === 0 ? !one.isYes : one.isYes,
    }));
    const from = (wrongYes: number) => fitJudge(["share", "noise"], unsure, wrongYes).judge.from;
    expect(from(10)).toBeGreaterThan(from(0.1));
  });
});

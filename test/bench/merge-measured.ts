import type { Measured } from "./report.ts";

const parts = ["starts", "acks", "acksApart", "turns"] as const;

/** Notes for each part without one at which commit it was measured. */
export function withCommits(measured: Measured, commit: string): Measured {
  const own = parts.filter((part) => measured[part] !== undefined).map((part) => [part, commit]);
  return { ...measured, commits: { ...Object.fromEntries(own), ...measured.commits } };
}

/** The newer figures, and of the earlier ones every part that was not measured again. */
export function mergeMeasured(earlier: readonly Measured[], now: readonly Measured[]): Measured[] {
  const names = [...new Set([...earlier, ...now].map(({ name }) => name))];
  return names.map((name) => {
    const old = earlier.find((one) => one.name === name);
    const fresh = now.find((one) => one.name === name);
    return { name, ...old, ...fresh, commits: { ...old?.commits, ...fresh?.commits } };
  });
}

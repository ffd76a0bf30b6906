import { defineConfig } from "vitest/config";
import { SlowestFirst } from "./test/support/slowest-first.ts";

/** Files that measure their own process, or leave more in it than others should find. */
const alone = [
  "test/browser/**",
  "test/backup.test.ts",
  "test/dossiers/read/hostile-workbooks.test.ts",
  "test/embedded/**",
];

const limits = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Waiting for an event on a busy machine: a second, the default, is too short.
  expect: { poll: { timeout: 10_000 } },
};

export default defineConfig({
  test: {
    globalSetup: ["test/support/global-setup.ts"],
    maxWorkers: 2,
    sequence: { sequencer: SlowestFirst },
    projects: [
      { test: { ...limits, name: "alone", include: alone.map(onlyTests) } },
      {
        // One process for many files: loading the knowledge and the database's client took longer
        // than most tests. No file mocks a module, so none can tell.
        test: {
          ...limits,
          name: "together",
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: alone,
          isolate: false,
        },
      },
    ],
  },
});

function onlyTests(pattern: string): string {
  return pattern.endsWith("**") ? `${pattern}/*.test.{ts,tsx}` : pattern;
}

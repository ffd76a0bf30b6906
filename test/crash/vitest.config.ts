import path from "node:path";
import { defineConfig } from "vitest/config";

// npm run test:crash: minutes of kills, so not among the tests of every day.
export default defineConfig({
  test: {
    root: path.resolve(import.meta.dirname, "../.."),
    include: ["test/crash/*.crash.ts"],
    globalSetup: ["test/support/global-setup.ts"],
    testTimeout: 30 * 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});

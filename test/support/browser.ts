import { accessSync, constants, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

/** Chromium as CHROMIUM_PATH names it, or as it is found on the PATH. */
export const chromiumPath = process.env["CHROMIUM_PATH"] ?? findOnPath("chromium", "google-chrome");

/**
 * For `describe.skipIf(isBrowserMissing)`: without Chromium these tests are skipped and say so;
 * with REQUIRE_BROWSER they run, and fail.
 */
export const isBrowserMissing = !chromiumPath && !process.env["REQUIRE_BROWSER"];
if (isBrowserMissing) {
  console.log("Browser tests are skipped: no Chromium found (set CHROMIUM_PATH).");
}

export function openBrowser(): Promise<Browser> {
  if (!chromiumPath) throw new Error("A browser is required here: set CHROMIUM_PATH");
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/**
 * What axe finds wrong with the page, as "rule: selectors"; empty is good. The page's context must
 * have been opened with `bypassCSP: true`.
 */
export async function axeProblems(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core") });
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    // Nobody reads what passed: it need not be gathered.
    const { violations } = await axe.run({ resultTypes: ["violations"] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    );
  });
}

type Axe = {
  run(options: {
    resultTypes: string[];
  }): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
};

/**
 * With KEEP_SCREENSHOTS in the environment, keeps a picture for a person to look at in the system's
 * temporary folder.
 */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  if (!process.env["KEEP_SCREENSHOTS"]) return;
  const folder = path.join(os.tmpdir(), "dan-hoi-screenshots");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

function findOnPath(...names: string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const files = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return files.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

import { totpAt } from "../../server/staff/totp.ts";
import type { ConsoleApp } from "./console-app.ts";
import type { ConsoleClient } from "./console-client.ts";
import { testPassword } from "./sign-in-as.ts";

const page = "/console/account/second-factor";

/** The secret that the set-up page shows, after its first step. */
export async function readSecret(client: ConsoleClient): Promise<string> {
  await client.post(page);
  const { html } = await client.get(page);
  return (/<code class="secret"[^>]*>([A-Z2-7 ]+)</.exec(html)?.[1] ?? "").replaceAll(" ", "");
}

/** Sets the second factor up in the browser; gives its secret and the recovery codes. */
export async function setUpSecondFactor(
  app: ConsoleApp,
  client: ConsoleClient,
): Promise<{ secret: string; recoveryCodes: string[] }> {
  const secret = await readSecret(client);
  const code = totpAt(secret, app.clock.now());
  const { html } = await client.post(`${page}/confirm`, { code, password: testPassword });
  // The next code is another one.
  later(app, 0.5);
  return { secret, recoveryCodes: recoveryCodesIn(html) };
}

export function recoveryCodesIn(html: string): string[] {
  return html.match(/\b[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){3}\b/g) ?? [];
}

export function later(app: ConsoleApp, minutes: number): void {
  app.clock.at = new Date(app.clock.at.getTime() + minutes * 60_000);
}

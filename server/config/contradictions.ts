import type { Values } from "./variables.ts";
import { halfZalo } from "./zalo-config.ts";

/** What is right by itself but wrong together. */
export function contradictions(values: Values): string[] {
  const problems: string[] = [];
  if (values.DEMO === "on" && values.DATABASE_URL !== undefined) {
    problems.push("DEMO: a database of your own never gets demo data; drop DEMO or DATABASE_URL");
  }
  if (values.ROLES !== undefined && values.ROLES.length < 2 && values.DATABASE_URL === undefined) {
    problems.push(
      "ROLES: the embedded database serves one process; set DATABASE_URL to share work",
    );
  }
  if (values.TELEGRAM_BOT_TOKEN !== undefined && !isReachable(values)) {
    problems.push(
      "PUBLIC_URL: Telegram calls https addresses on ports 443, 80, 88 and 8443 alone; " +
        "mend it, or leave it out and the bot polls",
    );
  }
  const half = halfZalo(values);
  if (half !== undefined) problems.push(half);
  if (values.ZALO_APP_ID !== undefined && values.PUBLIC_URL === undefined) {
    problems.push("PUBLIC_URL: an Official Account delivers by webhook alone; give your address");
  }
  return problems;
}

/** A Telegram server of one's own (TELEGRAM_API_ROOT) may call any address. */
function isReachable({ PUBLIC_URL: url, TELEGRAM_API_ROOT: root }: Values): boolean {
  if (url === undefined || new URL(root).hostname !== "api.telegram.org") return true;
  return url.protocol === "https:" && ["", "80", "88", "8443"].includes(url.port);
}

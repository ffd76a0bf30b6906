/**
 * Variables that are set but mean nothing to us, and look as if they should: each with the name
 * that was probably meant. They don't stop the start: the name may belong to another program.
 */
export function misspeltNames(
  set: readonly string[],
  ours: readonly string[],
): { name: string; meant: string }[] {
  return set
    .filter((name) => !ours.includes(name))
    .flatMap((name) => {
      const meant = aliases[name.toUpperCase()] ?? ours.find((known) => isNear(name, known));
      return meant === undefined ? [] : [{ name, meant }];
    });
}

/** Names that other programs use for the same thing. */
const aliases: Record<string, string> = {
  TELEGRAM_TOKEN: "TELEGRAM_BOT_TOKEN",
  BOT_TOKEN: "TELEGRAM_BOT_TOKEN",
  TG_TOKEN: "TELEGRAM_BOT_TOKEN",
  WEBHOOK_SECRET: "TELEGRAM_WEBHOOK_SECRET",
  TELEGRAM_SECRET: "TELEGRAM_WEBHOOK_SECRET",
  WEBHOOK_URL: "PUBLIC_URL",
  BASE_URL: "PUBLIC_URL",
  POSTGRES_URL: "DATABASE_URL",
  PG_URL: "DATABASE_URL",
  DEMO_MODE: "DEMO",
  LOGLEVEL: "LOG_LEVEL",
  SECRET: "SECRET_KEY",
  EMERGENCY_NUMBER: "EMERGENCY_NUMBERS",
};

/** At most two letters wrong, missing or too many; short names would be near too much. */
function isNear(name: string, known: string): boolean {
  if (known.length < 8 || Math.abs(name.length - known.length) > 2) return false;
  return distance(name.toUpperCase(), known) <= 2;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

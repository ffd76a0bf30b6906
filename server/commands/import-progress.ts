import type { ImportWork } from "../dossiers/import/import-house.ts";

type Screen = { isTTY?: boolean; write(text: string): unknown };

/**
 * Tells how an import gets on: a bar with rows a second on a terminal, a line every ten thousand
 * rows else. `end` leaves the bar's line.
 */
export function importProgress(
  screen: Screen,
  now: () => number,
): Required<Pick<ImportWork, "onProgress">> & { end(): void } {
  const began = now();
  let told = 0;
  return {
    onProgress: ({ lineDone, rows }) => {
      const perSecond = Math.round(lineDone / Math.max(0.001, (now() - began) / 1000));
      if (screen.isTTY) screen.write(`\r${barOf(lineDone, rows)} ${perSecond} dòng/giây \u001B[K`);
      else if (lineDone - told >= 10_000) {
        told = lineDone;
        screen.write(`${lineDone} dòng, ${perSecond} dòng/giây\n`);
      }
    },
    end: () => void (screen.isTTY && screen.write("\r\u001B[K")),
  };
}

function barOf(done: number, rows: number | null): string {
  if (!rows) return `${done} dòng,`;
  const full = Math.min(20, Math.round((done / rows) * 20));
  return `[${"#".repeat(full)}${".".repeat(20 - full)}] ${done}/${rows} dòng,`;
}

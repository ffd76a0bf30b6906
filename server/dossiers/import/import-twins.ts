import type { DossierNews } from "./read-row.ts";

export type Twins = {
  /** The line that told of this dossier before, as of the same instant. */
  firstLine(news: Pick<DossierNews, "code" | "updatedAt">, line: number): number | undefined;
};

/** Remembers the dossiers of a file: most files tell of each as of one instant. */
export function openTwins(): Twins {
  const byInstant = new Map<number, Map<string, number>>();
  return {
    firstLine: ({ code, updatedAt }, line) => {
      const instant = updatedAt.getTime();
      const lines = byInstant.get(instant) ?? new Map<string, number>();
      byInstant.set(instant, lines);
      const twin = lines.get(code);
      if (twin === undefined) lines.set(code, line);
      return twin;
    },
  };
}

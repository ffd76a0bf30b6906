import { z } from "zod";
import type { ImportReport } from "../dossiers/import/import-report.ts";
import { reasonWords } from "../dossiers/import/reason-words.ts";
import type { ImportShown } from "../dossiers/import/imports-view.ts";

const report = z.object({
  created: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  older: z.number().meta({ description: "Rows with older news than is known." }),
  refused: z.number(),
  refusals: z.array(z.object({ line: z.number(), code: z.string(), reason: z.string() })).meta({
    description: "The first thousand refused rows, with the reason's name and in Vietnamese.",
  }),
  fault: z.string().optional().meta({ description: "Why the rest could not be read." }),
});

/** How an import stands, as its sender is told. */
export const importAnswer = z.object({
  id: z.uuid(),
  url: z.string().meta({ description: "Where to ask how it stands." }),
  state: z.enum(["waiting", "checking", "running", "done", "failed", "tried", "undone"]),
  rows: z.number().nullable(),
  rowsDone: z.number(),
  report: report.optional(),
});
export type ImportAnswer = z.infer<typeof importAnswer>;

export function importAnswerOf(shown: ImportShown): ImportAnswer {
  const { id, rows, rowsDone, dryRun } = shown;
  const told = dryRun ? shown.checkReport : shown.report;
  return {
    ...{ id, rows, rowsDone },
    url: `/api/dossiers/imports/${id}`,
    state: stateOf(shown),
    ...(told && { report: reportOf(told) }),
  };
}

function reportOf(told: ImportReport): NonNullable<ImportAnswer["report"]> {
  const { created, changed, unchanged, older, refused, fault } = told;
  const refusals = told.refusals.map(({ line, reason }) => {
    return { line, code: reason.code, reason: reasonWords(reason) };
  });
  const counts = { created, changed, unchanged, older, refused };
  return { ...counts, refusals, ...(fault !== undefined && { fault }) };
}

function stateOf({ state }: ImportShown): ImportAnswer["state"] {
  if (state === "dropped" || state === "checked") return "tried";
  if (state === "broken") return "failed";
  return state === "undoing" ? "undone" : state;
}

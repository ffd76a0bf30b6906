import { z } from "zod";
import type { Evaluation } from "./evaluate-talks.ts";
import { figureNames, type FigureName, type Summary } from "./summarise.ts";

const share = z.number().min(0).max(1);
const shares = z.partialRecord(z.enum(figureNames), share);

/** knowledge/evaluation/floors.json: below these figures a change is refused. */
export const floorsFile = z.strictObject({
  source: z.string().min(1),
  setOn: z.iso.date(),
  /** The day on which the questions are asked, so that a record's dates give the same answer. */
  today: z.iso.date(),
  atLeast: shares,
  /** What may be lost when all tone marks are removed. */
  lossAtMost: shares,
  /** Replies that state a number which their source does not hold. */
  inventedAtMost: z.int().min(0),
});
export type Floors = z.infer<typeof floorsFile>;

/** Each figure that lies below its floor, as a sentence, with the questions that went wrong. */
export function belowFloors(floors: Floors, written: Evaluation, bare: Evaluation): string[] {
  const faults: string[] = [];
  for (const name of figureNames) {
    const { share: reached } = written.summary.figures[name];
    const floor = floors.atLeast[name] ?? 0;
    if (reached < floor)
      faults.push(`${name} ${percent(reached)} < ${percent(floor)}: ${wrongOnes(written, name)}`);
    const loss = lossOf(name, written.summary, bare.summary);
    const most = floors.lossAtMost[name] ?? 1;
    if (loss > most)
      faults.push(
        `${name} loses ${percent(loss)} > ${percent(most)} without tone marks: ${wrongOnes(bare, name)}`,
      );
  }
  const invented = [...written.results, ...bare.results].filter((one) => one.invented.length > 0);
  if (invented.length > floors.inventedAtMost)
    faults.push(
      `${invented.length} replies state what their source does not hold: ${invented
        .map(({ id, invented: numbers }) => `${id} (${numbers.join(", ")})`)
        .join("; ")}`,
    );
  return faults;
}

/** What a figure loses without tone marks; less than 0 where it gains. */
export function lossOf(name: FigureName, written: Summary, bare: Summary): number {
  return written.figures[name].share - bare.figures[name].share;
}

const marks = {
  rightFirst: "first",
  withinThree: "withinThree",
  rightBehaviour: "behaviour",
  rightAspects: "aspects",
  followUps: "followUp",
  severalRequests: "requests",
} as const satisfies Record<FigureName, string>;

/** The first talks that went wrong there; of the test half, which stays unseen, only the ids. */
function wrongOnes({ results }: Evaluation, name: FigureName): string {
  const wrong = results.filter((result) => result.marks[marks[name]] === false);
  const shown = wrong.slice(0, 10).map(({ id, split, turns, outcome, ranked }) => {
    const words = turns.join(" / ").slice(0, 100);
    return split === "test" ? id : `${id} “${words}” ${outcome} ${ranked[0] ?? ""}`;
  });
  const more = wrong.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}

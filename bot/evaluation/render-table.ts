import { aspects } from "../../knowledge/index.ts";
import { lossOf } from "./floors.ts";
import { behaviours } from "./question.ts";
import {
  type Figure,
  figureNames,
  type FigureName,
  type Summary,
  type Times,
} from "./summarise.ts";

const names: Record<FigureName, string> = {
  rightFirst: "right procedure first",
  withinThree: "right within three",
  rightBehaviour: "right behaviour",
  rightAspects: "right aspects",
  followUps: "follow-ups",
  severalRequests: "several requests",
};

/** The figures as a table for a terminal: as written, without tone marks, and what that loses. */
export function renderTable(written: Summary, bare: Summary): string {
  return [
    `${"".padEnd(24)}${"as written".padStart(18)}${"no tone marks".padStart(18)}${"loss".padStart(8)}`,
    ...figureNames.map((name) =>
      row(names[name], written.figures[name], bare.figures[name], lossOf(name, written, bare)),
    ),
    "right behaviour where expected",
    ...behaviours.map((name) => row(`  ${name}`, written.behaviours[name], bare.behaviours[name])),
    "right aspects where expected",
    ...aspects.map((name) => row(`  ${name}`, written.aspects[name], bare.aspects[name])),
    `${"replies with invented facts".padEnd(24)}${String(written.invented).padStart(15)}${String(bare.invented).padStart(18)}`,
    `${"last turn, p50 / p99 ms".padEnd(24)}${times(written.milliseconds).padStart(18)}${times(bare.milliseconds).padStart(18)}`,
    `${"  search and choice".padEnd(24)}${times(written.engineMilliseconds).padStart(18)}${times(bare.engineMilliseconds).padStart(18)}`,
  ].join("\n");
}

function row(
  name: string,
  written: Figure,
  bare: Figure,
  loss = written.share - bare.share,
): string {
  const lost = written.of === 0 ? "" : (loss * 100).toFixed(1);
  return `${name.padEnd(24)}${cell(written).padStart(18)}${cell(bare).padStart(18)}${lost.padStart(8)}`;
}

function cell({ right, of, share }: Figure): string {
  return of === 0 ? "-" : `${right}/${of}  ${(share * 100).toFixed(1).padStart(5)} %`;
}

function times({ p50, p99 }: Times): string {
  return `${p50.toFixed(2)} / ${p99.toFixed(2)}`;
}

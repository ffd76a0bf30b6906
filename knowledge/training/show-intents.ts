import { type Intent, intents, type Purpose } from "../intents/intent.ts";
import { likeliest, type Thresholds } from "../intents/intent-model.ts";
import type { Judged } from "./judge-intents.ts";

/** What a message is taken for, where no intent reaches its threshold: a question. */
function taken({ likely }: Judged, thresholds: Thresholds): Intent {
  return likeliest(likely, thresholds)?.purpose ?? "question";
}

/** Of each intent's messages the share that is taken for it, rounded to a thousandth. */
export function recognised(
  judged: readonly Judged[],
  thresholds: Thresholds,
): Partial<Record<Intent, number>> {
  return Object.fromEntries(
    intents.flatMap((intent) => {
      const own = judged.filter((one) => one.intent === intent && one.writer !== undefined);
      const right = own.filter((one) => taken(one, thresholds) === intent);
      return own.length === 0
        ? []
        : [[intent, Math.round((1000 * right.length) / own.length) / 1000]];
    }),
  );
}

/** A row for each intent, questions taken from elsewhere apart: how many of its messages are taken for what. */
export function renderConfusions(judged: readonly Judged[], thresholds: Thresholds): string {
  const rows: [string, Judged[]][] = [
    ...intents.map((intent): [string, Judged[]] => [
      intent,
      judged.filter((one) => one.intent === intent && one.writer !== undefined),
    ]),
    [
      "other questions",
      judged.filter(({ writer, intent }) => writer === undefined && intent === "question"),
    ],
  ];
  const head = ["", ...intents.map((intent) => intent.slice(0, 7)), "of", "share", "least", "sure"];
  const body = rows.map(([name, own]) => {
    const counts = intents.map(
      (intent) => own.filter((one) => taken(one, thresholds) === intent).length,
    );
    const right = counts[intents.indexOf(own[0]?.intent ?? "question")] ?? 0;
    const share = own.length === 0 ? "-" : `${((100 * right) / own.length).toFixed(1)} %`;
    const { least, sure } = thresholds[name as Purpose] ?? {};
    return [
      name,
      ...counts.map((count) => (count === 0 ? "." : String(count))),
      String(own.length),
      share,
      least?.toFixed(2) ?? "",
      sure?.toFixed(2) ?? "",
    ];
  });
  return [head, ...body]
    .map(
      ([name = "", ...cells]) => name.padEnd(18) + cells.map((cell) => cell.padStart(8)).join(""),
    )
    .join("\n");
}

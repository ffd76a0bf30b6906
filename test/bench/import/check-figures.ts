import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { passageLines } from "../../../knowledge/answer/passage-lines.ts";
import { numbersOf } from "../../../knowledge/evaluation/numbers-of.ts";
import { aspects } from "../../../knowledge/index.ts";
import type { ProcedureRecord } from "../../../knowledge/procedure-record.ts";

export type FigureCheck = {
  passages: number;
  figures: number;
  /** Figures that the row holds as a figure of its own. */
  plain: number;
  /** Figures that the row holds only run together with the next cell ("20261"). */
  runTogether: number;
  /** "code aspect figure" of those that the row does not hold at all. */
  invented: string[];
};

/** Holds every figure in every aspect of every record, uncut, against the row it comes from. */
export function checkFigures(path: string, records: readonly ProcedureRecord[]): FigureCheck {
  const rows = rowsByCode(path);
  const check: FigureCheck = { passages: 0, figures: 0, plain: 0, runTogether: 0, invented: [] };
  for (const record of records) {
    const source = rows.get(record.code ?? "") ?? "";
    const own = numbersOf(source);
    const bare = source.toUpperCase().replace(/\s+|(?<=\d)[.,](?=\d{3})/g, "");
    for (const aspect of aspects) {
      check.passages++;
      for (const figure of numbersOf(passageLines(record, aspect).join("\n"))) {
        check.figures++;
        if (own.has(figure)) check.plain++;
        else if (isIn(bare, source, figure)) check.runTogether++;
        else check.invented.push(`${record.code} ${aspect} ${figure}`);
      }
    }
  }
  return check;
}

function isIn(bare: string, source: string, figure: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(figure) ?? [];
  if (year === undefined) return bare.includes(figure) || source.toUpperCase().includes(figure);
  const [d, m] = [Number(day), Number(month)];
  return new RegExp(`0?${d}(?:[/.-]|THÁNG)0?${m}(?:[/.-]|NĂM)${year}`).test(bare);
}

/** The text of each row, by its code, without its address. */
function rowsByCode(path: string): Map<string, string> {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const rows = text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return new Map(
    rows.map((row) => [
      String(row["ma_thu_tuc"]),
      Object.values({ ...row, detail_url: "" })
        .map(String)
        .join("\n"),
    ]),
  );
}

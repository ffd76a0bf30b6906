import type { Aspect } from "../procedure.ts";
import type { ProcedureRecord } from "../procedure-record.ts";
import { placeLines, onlineLines } from "./channel-lines.ts";
import { formLines, paperLines } from "./paper-lines.ts";
import { legalBasisLines } from "./legal-basis-lines.ts";

/** The facts of one aspect as they stand in the record. No lines: the source does not say. */
export function passageLines(record: ProcedureRecord, aspect: Aspect): readonly string[] {
  if (record.withheld.includes(aspect)) return [];
  switch (aspect) {
    case "papers":
      return paperLines(record);
    case "fee":
      return feeLines(record.fee);
    case "time":
      return record.duration.text === null ? [] : [record.duration.text];
    case "place":
      return placeLines(record);
    case "steps":
      return record.steps;
    case "conditions":
      return record.conditions;
    case "result":
      return record.result === null ? [] : [record.result];
    case "legal_basis":
      return legalBasisLines(record);
    case "online":
      return onlineLines(record);
    case "form":
      return formLines(record);
  }
}

function feeLines({ amountVnd, text }: ProcedureRecord["fee"]): string[] {
  if (text !== null) return [text];
  if (amountVnd === null) return [];
  if (amountVnd === 0) return ["Không thu phí"];
  return [`${amountVnd.toLocaleString("vi-VN")} đồng`];
}

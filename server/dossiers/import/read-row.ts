import { cleanText } from "../../../bot/clean-text.ts";
import type { DossierState } from "../../../bot/dossier-desk.ts";
import { foldTones } from "../../../knowledge/index.ts";
import { maskName } from "../../mask.ts";
import { parseDossierCode } from "../../../bot/dossier-code.ts";
import type { Column } from "./columns.ts";
import { readDate } from "./read-date.ts";
import { readDossierState } from "./read-state.ts";
import type { RowReason, RowReasonCode, WrongDate } from "./row-reason.ts";

/**
 * What one row tells of a dossier. An absent member: the file has no such column, and what is
 * known stays; null: the cell is empty. Name and number are given here for the last time: the name
 * masked, of the phone its last four digits, to be hashed.
 */
export type DossierNews = {
  code: string;
  state: DossierState;
  /** When this was so; older news never overwrites newer. */
  updatedAt: Date;
  procedureCode?: string | null;
  procedureName?: string;
  office?: string;
  applicantMask?: string;
  /** In the clear, to be hashed word by word for the search and then forgotten. */
  applicantName?: string;
  lastFourDigits?: string;
  /** Of the identity number (or the number of a business) given at submission. */
  idLastFour?: string;
  receivedOn?: Date | null;
  dueOn?: Date | null;
  finishedOn?: Date | null;
  remark?: string | null;
  /** Until when papers must be brought or fees paid. */
  supplementBy?: Date | null;
  isByPost?: boolean | null;
  /** Room or function that has it in hand; never a person's name. */
  department?: string | null;
};

export type RowRead = { ok: true; value: DossierNews } | { ok: false; reason: RowReason };

/** Reads a row; the reason of a refusal repeats no personal data. */
export function readRow(
  cells: Partial<Record<Column, string>>,
  missing: { updatedAt: Date; office?: string },
): RowRead {
  const code = parseDossierCode(cells.code ?? "");
  if (!code) return refuse(cells.code?.trim() ? "wrong_code" : "no_code");
  const state = readDossierState(cells.state ?? "");
  if (!state) return refuse(cells.state?.trim() ? "wrong_state" : "no_state");
  const dates = readDates(cells);
  if (!dates.ok) return dates;
  const { updatedAt, ...others } = dates.value;
  const office = words(cells.office, 300) ?? missing.office;
  const procedureName = words(cells.procedureName, 500);
  const applicant = words(cells.applicant, 200);
  const lastFourDigits = phoneEnding(cells.phone);
  const idLastFour = idEnding(cells.idNumber);
  return {
    ok: true,
    value: {
      code,
      state,
      updatedAt: updatedAt ?? missing.updatedAt,
      ...others,
      ...(cells.procedureCode === undefined
        ? {}
        : { procedureCode: words(cells.procedureCode, 60) ?? null }),
      ...(procedureName ? { procedureName } : {}),
      ...(office ? { office } : {}),
      ...(applicant ? { applicantMask: maskName(applicant), applicantName: applicant } : {}),
      ...(lastFourDigits ? { lastFourDigits } : {}),
      ...(idLastFour ? { idLastFour } : {}),
      ...(cells.remark === undefined ? {} : { remark: words(cells.remark, 2000) ?? null }),
      ...(cells.isByPost === undefined ? {} : { isByPost: readByPost(cells.isByPost) }),
      ...(cells.department === undefined
        ? {}
        : { department: words(cells.department, 200) ?? null }),
    },
  };
}

const dateColumns = {
  receivedOn: "wrong_received_on",
  dueOn: "wrong_due_on",
  finishedOn: "wrong_finished_on",
  supplementBy: "wrong_supplement_by",
  updatedAt: "wrong_updated_at",
} as const satisfies Partial<Record<Column, WrongDate>>;
type DateColumn = keyof typeof dateColumns;

type Dates = Partial<Record<DateColumn, Date | null>>;

function readDates(
  cells: Partial<Record<Column, string>>,
): { ok: true; value: Dates } | { ok: false; reason: RowReason } {
  const value: Dates = {};
  for (const [column, code] of Object.entries(dateColumns) as [DateColumn, WrongDate][]) {
    const text = cells[column];
    if (text === undefined) continue;
    const date = text.trim() === "" ? null : readDate(text);
    if (date === undefined) return { ok: false, reason: { code } };
    value[column] = date;
  }
  return { ok: true, value };
}

/** The first of several phones; a part of a number is no second factor. */
function phoneEnding(cell = ""): string | undefined {
  const [first = ""] = cell.split(/[;,/]/);
  const digits = first.replaceAll(/\D/g, "");
  return digits.length >= 8 ? digits.slice(-4) : undefined;
}

/** Of a citizen's or business's number or a passport (B1234567). */
function idEnding(cell = ""): string | undefined {
  const number = cell.replaceAll(/[^0-9A-Za-z]/g, "");
  return number.length >= 8 ? /\d{4}$/.exec(number)?.[0] : undefined;
}

/** Null: the words do not tell whether the result is returned by post. */
function readByPost(cell: string): boolean | null {
  const plain = foldTones(cell).trim();
  if (/^(?:1|x|co|true)$|buu (?:dien|chinh)|bcci|tai nha|dia chi/.test(plain)) return true;
  if (/^(?:0|khong|false)$|truc tiep|mot cua|truc tuyen|noi tiep nhan/.test(plain)) return false;
  return null;
}

function words(cell: string | undefined, most: number): string | undefined {
  const text = cleanText(cell ?? "", most)
    .replaceAll(/\s+/g, " ")
    .trim();
  return text === "" ? undefined : text;
}

function refuse(code: RowReasonCode): RowRead {
  return { ok: false, reason: { code } };
}

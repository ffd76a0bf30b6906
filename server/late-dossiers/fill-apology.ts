import { showDay, showTime } from "../../bot/texts/show-date.ts";
import { vietnamDate, vietnamInstant } from "../calendar/vietnam-date.ts";
import type { ApologyTemplate } from "./apology-template.ts";

/** What an apology is about. */
export type ApologyFacts = {
  office: string;
  code: string;
  procedureName: string;
  receivedOn: Date | null;
  dueOn: Date;
  reason: string;
  newDueOn: Date;
};

/**
 * The letter, ready to be written as DOCX, PDF or HTML. The applicant's full name is not kept: it
 * is a dotted line, to be filled in by hand.
 */
export function fillApology(template: ApologyTemplate, facts: ApologyFacts): ApologyTemplate {
  const values: Record<string, string> = {
    office: facts.office,
    code: facts.code,
    procedure: facts.procedureName,
    applicant: ".".repeat(60),
    received: facts.receivedOn ? showDay(facts.receivedOn) : "...... / ...... / ........",
    due: showAppointment(facts.dueOn),
    reason: facts.reason,
    newDue: showDay(facts.newDueOn),
  };
  // In one pass: braces that somebody typed in a reason stay as they are.
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return {
    superior: fill(template.superior),
    office: fill(template.office),
    nation: [fill(template.nation[0]), fill(template.nation[1])],
    number: fill(template.number),
    placeAndDate: fill(template.placeAndDate),
    title: template.title.map(fill),
    addressee: fill(template.addressee),
    paragraphs: template.paragraphs.map(fill),
    signer: template.signer.map(fill),
    copies: template.copies.map(fill),
  };
}

/** The day alone where the appointment means the whole day. */
function showAppointment(dueOn: Date): string {
  const isWholeDay = vietnamInstant(vietnamDate(dueOn)).getTime() === dueOn.getTime();
  return isWholeDay ? showDay(dueOn) : showTime(dueOn);
}

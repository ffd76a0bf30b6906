import type { WarnLevel } from "../calendar/warn-times.ts";
import { may } from "../staff/may.ts";
import type { Role } from "../staff/role.ts";

/** Who is reminded at which part of the time: data. */
export const warnTable: Readonly<Record<WarnLevel, readonly Recipient[]>> = {
  50: ["holder"],
  80: ["holder", "head"],
  100: ["holder", "head", "leader"],
};
type Recipient = "holder" | "head" | "leader";

/** Somebody of the staff who may see the ticket. */
export type WarnedPerson = { id: string; role: Role; unitId: string | null };

export type WarnedTicket = {
  assigneeId: string | null;
  /** Its unit, then each one above, then null for those of the whole house. */
  path: readonly (string | null)[];
};

/** Whom to remind; nobody twice. A ticket that nobody has is the head's, else everybody's there. */
export function warnRecipients(
  level: WarnLevel,
  ticket: WarnedTicket,
  people: readonly WarnedPerson[],
): string[] {
  const found = warnTable[level].flatMap((recipient) => recipients[recipient](ticket, people));
  return [...new Set(found.map(({ id }) => id))];
}

type Choose = (ticket: WarnedTicket, people: readonly WarnedPerson[]) => readonly WarnedPerson[];

const recipients: Record<Recipient, Choose> = {
  holder: (ticket, people) => {
    const holder = people.filter(({ id }) => id === ticket.assigneeId);
    if (holder.length > 0) return holder;
    const heads = recipients.head(ticket, people);
    if (heads.length > 0) return heads;
    const here = nearest(ticket, people, answers);
    // An inspector of wherever: a sealed ticket is theirs in every unit.
    return here.length > 0 ? here : people.filter(({ role }) => answers(role));
  },
  head: (ticket, people) => nearest(ticket, people, (role) => role === "unit_head"),
  leader: (_, people) => people.filter(({ role }) => role === "leader"),
};

function answers(role: Role): boolean {
  return may(role, "ticket.answer") && role !== "leader";
}

/** Those of the ticket's unit, or where it has none of the nearest unit above that has some. */
function nearest(
  { path }: WarnedTicket,
  people: readonly WarnedPerson[],
  isMeant: (role: Role) => boolean,
): readonly WarnedPerson[] {
  for (const unitId of path) {
    const here = people.filter((one) => one.unitId === unitId && isMeant(one.role));
    if (here.length > 0) return here;
  }
  return [];
}

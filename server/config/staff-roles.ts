import { z } from "zod";

/** The roles of server/staff/role.ts, which this floor may not import; a test holds them together. */
export const staffRoles = [
  "administrator",
  "leader",
  "unit_head",
  "officer",
  "operator",
  "inspector",
  "editor",
] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Such as "administrator,inspector". */
export function parseStaffRoles(text: string, context: z.RefinementCtx): StaffRole[] {
  const words = text.split(",").map((word) => word.trim());
  const known = staffRoles.filter((role) => words.includes(role));
  if (known.length === new Set(words).size) return known;
  context.addIssue(`give some of ${staffRoles.join(",")}, or leave it out`);
  return z.NEVER;
}

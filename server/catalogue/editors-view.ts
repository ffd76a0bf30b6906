import type { Tx } from "../db.ts";
import { may } from "../staff/may.ts";
import { roles } from "../staff/role.ts";

export type Editor = { id: string; name: string };

/** Everyone at work who may edit the knowledge, by name: for the choice of an owner. */
export async function viewEditors(tx: Tx): Promise<Editor[]> {
  const rows = await tx.staff.findMany({
    where: { isActive: true, role: { in: roles.filter((role) => may(role, "knowledge.edit")) } },
    orderBy: { displayName: "asc" },
    select: { id: true, displayName: true },
  });
  return rows.map(({ id, displayName }) => ({ id, name: displayName }));
}

/** Ids of everyone at work who may pass an edit. */
export async function readReviewers(tx: Tx): Promise<string[]> {
  const able = roles.filter((role) => may(role, "knowledge.review"));
  return idsOf(tx, able);
}

/** Ids of the editors by trade; where a house has none, of its administrators. */
export async function readKeepers(tx: Tx): Promise<string[]> {
  const editors = await idsOf(tx, ["editor"]);
  return editors.length > 0 ? editors : idsOf(tx, ["administrator"]);
}

async function idsOf(tx: Tx, able: readonly string[]): Promise<string[]> {
  const rows = await tx.staff.findMany({
    where: { isActive: true, role: { in: [...able] } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

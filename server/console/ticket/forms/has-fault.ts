import type { Unsent } from "../ticket-props.ts";

/** Whether one of these fields was at fault: its form stands open then. */
export function hasFault(unsent: Unsent, ...fields: readonly string[]): boolean {
  return unsent.errors.some((error) => fields.includes(error.field));
}

import { DeclineForm } from "./forms/decline-form.tsx";
import type { TicketProps } from "./ticket-props.ts";

/** What is done rarely and needs more than one press, each folded away. */
export function TicketForms(props: TicketProps) {
  return (
    <>
      <DeclineForm {...props} />
    </>
  );
}

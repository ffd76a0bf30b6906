import { nextStatus } from "../../tickets/ticket.ts";
import { SelectField } from "../parts/field.tsx";
import { PostForm } from "../parts/post-form.tsx";
import type { TicketProps } from "./ticket-props.ts";

/** Gives the ticket to a colleague, those of its own unit first. */
export function AssignForm({ ticket, visit, unsent, desk }: TicketProps) {
  const canAssign = visit.may("ticket.assign") && nextStatus(ticket.status, "assign");
  if (!canAssign || desk.assignees.length === 0) return null;
  return (
    <PostForm
      csrf={visit.csrf}
      action={`/console/tickets/${ticket.code}/assign`}
      class="card joined"
      id="assign"
    >
      <SelectField
        name="assigneeId"
        label="Giao cho"
        value={ticket.assignee?.id ?? visit.staff.id}
        options={desk.assignees.map(({ id, name }) => ({
          value: id,
          label: name,
          isNotOurs: true,
        }))}
        errors={unsent.errors}
      />
      <button>Giao</button>
    </PostForm>
  );
}

import type { TicketStatus } from "../../../bot/desk.ts";
import { statusLabels, statusTones } from "./ticket-labels.ts";

type Props = { ticket: { status: TicketStatus; isUrgent: boolean; isRestricted: boolean } };

export function TicketTags({ ticket }: Props) {
  return (
    <>
      <span class={`tag ${statusTones[ticket.status]}`}>{statusLabels[ticket.status]}</span>{" "}
      {ticket.isUrgent && <span class="tag bad">Khẩn</span>}{" "}
      {ticket.isRestricted && <span class="tag warn">Niêm phong</span>}
    </>
  );
}

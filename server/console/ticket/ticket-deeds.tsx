import type { ComponentChildren } from "preact";
import { isOpen, nextStatus } from "../../tickets/ticket.ts";
import { PostForm } from "../parts/post-form.tsx";
import { QualityAdvice } from "./forms/quality-advice.tsx";
import type { TicketProps } from "./ticket-props.ts";

/** What can be done with one press, as far as the ticket's status and the role allow. */
export function TicketDeeds({ ticket, visit, desk }: TicketProps) {
  const canMove = (move: Parameters<typeof nextStatus>[1]) =>
    nextStatus(ticket.status, move) !== undefined;
  const isMine = ticket.assignee?.id === visit.staff.id;
  const deeds = [
    visit.may("ticket.accept") && canMove("accept") && { name: "accept", label: "Tiếp nhận" },
    visit.may("ticket.assign") &&
      canMove("assign") &&
      ticket.status !== "new" &&
      !isMine && { name: "assign", label: "Giao cho tôi" },
    visit.may("ticket.close") &&
      canMove("close_by_staff") && { name: "close", label: "Đóng phiếu" },
    visit.may("ticket.answer") && canMove("reopen") && { name: "reopen", label: "Mở lại phiếu" },
    visit.may("conversation.return") &&
      ticket.contact?.isHandedOver && { name: "return", label: "Trả về cho trợ lý tự động" },
  ].filter((deed) => !!deed);
  if (deeds.length === 0) return null;
  return (
    <section class="card stacked" aria-label="Việc cần làm">
      {ticket.contact?.isHandedOver && isOpen(ticket.status) && (
        <p class="hint">Cán bộ đang giữ cuộc trò chuyện này; trợ lý tự động im lặng.</p>
      )}
      {canMove("close_by_staff") && visit.may("ticket.close") && (
        <QualityAdvice asked={desk.said} answer={lastAnswer(ticket)} />
      )}
      {deeds.map(({ name, label }) => (
        <Deed key={name} {...{ name, ticket, visit, isMain: name === "accept" }}>
          {label}
        </Deed>
      ))}
    </section>
  );
}

/** What is judged before a ticket is closed; empty: nobody has answered. */
function lastAnswer({ timeline }: TicketProps["ticket"]): string {
  return timeline.findLast(({ kind }) => kind === "answered")?.text ?? "";
}

type DeedProps = Pick<TicketProps, "ticket" | "visit"> & {
  name: string;
  isMain: boolean;
  children: ComponentChildren;
};

function Deed({ name, ticket, visit, isMain, children }: DeedProps) {
  return (
    <PostForm csrf={visit.csrf} action={`/console/tickets/${ticket.code}/${name}`}>
      <button id={`deed-${name}`} class={isMain ? "main" : undefined}>
        {children}
      </button>
    </PostForm>
  );
}

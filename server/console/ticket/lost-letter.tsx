import type { TicketLetter, TicketPage } from "../../tickets/ticket-page.ts";

/**
 * Says that a letter did not reach the citizen, until somebody of the staff has left a note after it:
 * a call leaves one.
 */
export function LostLetterAlert({ ticket }: { ticket: TicketPage }) {
  const letter = lostLetter(ticket);
  if (!letter) return null;
  return (
    <p class="alert bad">
      <span>{whyLost[letter.failure ?? ""] ?? "Thư chưa tới được người dân."}</span>{" "}
      <span>
        {ticket.phone
          ? "Xin gọi điện cho người dân, rồi viết ghi chú nội bộ để mọi người biết."
          : "Phiếu không có số điện thoại: khi người dân nhắn lại, xin gửi lại lời của anh/chị."}
      </span>
    </p>
  );
}

/** The newest letter that surely did not arrive; whom no letter reaches is told of on its own. */
export function lostLetter({
  letters,
  timeline,
  contact,
  status,
}: Pick<TicketPage, "letters" | "timeline" | "contact" | "status">): TicketLetter | undefined {
  if (status === "closed" || contact?.isUnreachable) return undefined;
  const lost = letters.find(({ state }) => state === "refused" || state === "failed");
  const isSettled = timeline.some(
    ({ kind, actor, at }) =>
      lost && kind === "note" && actor === "staff" && at >= (lost.endedAt ?? lost.at),
  );
  return isSettled ? undefined : lost;
}

const whyLost: Record<string, string> = {
  window_closed: "Thư chưa tới người dân: cửa sổ 7 ngày của Zalo đã đóng.",
  free_window_closed: "Thư chưa tới người dân: đã quá 48 giờ, Zalo chỉ còn nhận tin tốn tiền.",
  day_cap: "Thư chưa tới người dân: đã hết mức chi trong ngày cho tin Zalo tốn tiền.",
};

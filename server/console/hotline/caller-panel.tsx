import { CallTable } from "./call-table.tsx";
import { TheirTickets } from "../contacts/their-tickets.tsx";
import type { Workspace } from "./read-workspace.ts";

/** What the house knows of the number that calls. */
export function CallerPanel({ caller }: { caller: Workspace["caller"] }) {
  if (!caller) return null;
  if (caller === "bad_number") {
    return <p class="fault">Số điện thoại chưa đúng. Xin ghi đủ 10 hoặc 11 số.</p>;
  }
  const { calls, tickets } = caller;
  if (calls.length === 0 && tickets.length === 0) {
    return <p class="hint">Số này chưa gọi và chưa gửi phiếu nào mà anh/chị được xem.</p>;
  }
  return (
    <>
      {tickets.length > 0 && <h3>Phiếu của số này</h3>}
      {tickets.length > 0 && <TheirTickets tickets={tickets} />}
      {calls.length > 0 && <h3>Cuộc gọi trước</h3>}
      {calls.length > 0 && <CallTable items={calls} label="Cuộc gọi trước của số này" />}
    </>
  );
}

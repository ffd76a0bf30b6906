import { nextStatus } from "../../../tickets/ticket.ts";
import { InputField } from "../../parts/field.tsx";
import { PostForm } from "../../parts/post-form.tsx";
import type { TicketProps } from "../ticket-props.ts";

/** Leads to the page where several tickets become one; undoes it for one that was merged. */
export function MergeForm({ ticket, visit, desk }: TicketProps) {
  if (!visit.may("ticket.merge")) return null;
  const takenIn = ticket.related.filter(({ relation }) => relation === "took_in");
  return (
    <>
      {ticket.status === "merged" && <Unmerge code={ticket.code} csrf={visit.csrf} />}
      {takenIn.length > 0 && (
        <details class="card" id="taken-in">
          <summary>
            <span>Phiếu đã gộp vào đây:</span> {takenIn.length}
          </summary>
          {takenIn.map(({ code }) => (
            <Unmerge key={code} code={code} csrf={visit.csrf} back={ticket.code} />
          ))}
        </details>
      )}
      {nextStatus(ticket.status, "merge") && (
        <details class="card" id="merge">
          <summary>Gộp với phiếu khác</summary>
          <form method="get" action="/console/tickets/merge">
            <input type="hidden" name="into" value={ticket.code} />
            <InputField
              name="codes"
              label="Mã các phiếu cùng một việc"
              hint="Cách nhau bằng dấu phẩy. Trang sau cho xem lại trước khi gộp."
              value={desk.similar.map(({ code }) => code).join(", ")}
              autocomplete="off"
            />
            <button>Xem và gộp</button>
          </form>
        </details>
      )}
    </>
  );
}

/** `back`: the ticket whose page it is pressed on. */
function Unmerge({ code, csrf, back = code }: { code: string; csrf: string; back?: string }) {
  return (
    <PostForm csrf={csrf} action={`/console/tickets/${code}/unmerge`} class="joined">
      <input type="hidden" name="back" value={back} />
      <a class="code" href={`/console/tickets/${code}`}>
        {code}
      </a>
      <button class="small" aria-label={`Bỏ gộp ${code}`}>
        Bỏ gộp
      </button>
    </PostForm>
  );
}

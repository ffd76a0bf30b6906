import type { Tx } from "../../db.ts";
import { type MergeCandidate, readMergeCandidates } from "../../tickets/merge-view.ts";
import { type MergeRefusal, mergeTickets } from "../../tickets/merge-tickets.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDate } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import { PostForm } from "../parts/post-form.tsx";
import { kindLabels, statusLabels } from "../parts/ticket-labels.ts";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { inside } from "./ticket-actions.ts";

/** Several tickets about one matter: which of them goes on? */
export async function showMerge(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const codes = visit.query("codes").split(/[\s,;]+/);
  return mergePage(house, visit, { codes, into: visit.query("into"), errors: [] });
}

export async function merge(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const into = visit.field("into");
  const codes = visit.fields("code").filter((code) => code !== into);
  const done = await mergeTickets(inside(house, tx), { into, codes, staff: visit.staff });
  if (done.ok) {
    const { code } = done.value;
    return { kind: "done", to: `/console/tickets/${code}`, flash: "merged", target: code };
  }
  const { reason } = done;
  if (reason === "not_found" || reason === "not_allowed") return { kind: "not_found" };
  const asked = {
    codes: visit.fields("shown"),
    into,
    errors: [{ field: "into", message: faults[reason] }],
  };
  return { kind: "refused", reason, show: () => mergePage(house, visit, asked) };
}

const faults: Record<Exclude<MergeRefusal, "not_found" | "not_allowed">, string> = {
  nothing_to_merge: "Xin chọn ít nhất một phiếu để gộp vào phiếu kia.",
  same_ticket: "Một phiếu không gộp được vào chính nó.",
  mixed_sealed: "Phiếu niêm phong chỉ gộp được với phiếu niêm phong.",
  wrong_status: "Phiếu đã đóng, đã từ chối hoặc đã gộp thì không gộp được nữa.",
};

type Asked = { codes: readonly string[]; into: string; errors: FormErrors };

async function mergePage(house: ConsoleHouse, visit: Visit, asked: Asked): Promise<Shown> {
  const wanted = [asked.into, ...asked.codes];
  const tickets = await readMergeCandidates(house.db.prisma, visit.staff, wanted);
  return {
    title: "Gộp phiếu",
    errors: asked.errors,
    path: "/console/tickets/merge",
    body: (
      <>
        <p class="back">
          <a href="/console/tickets">Danh sách phiếu</a>
        </p>
        <h1>Gộp phiếu về cùng một việc</h1>
        <MergeForm {...{ tickets, visit, asked }} />
      </>
    ),
  };
}

type FormProps = { tickets: readonly MergeCandidate[]; visit: Visit; asked: Asked };

function MergeForm({ tickets, visit, asked }: FormProps) {
  if (tickets.length < 2) {
    return (
      <p class="card">
        Cần ít nhất hai phiếu mà anh/chị được xem. Xin chọn trong danh sách phiếu, hoặc kiểm tra lại
        mã.
      </p>
    );
  }
  const into = tickets.find(({ code }) => code === asked.into) ?? tickets[0];
  return (
    <PostForm csrf={visit.csrf} action="/console/tickets/merge" class="card">
      <p class="hint">
        Mỗi phiếu vẫn được tính riêng. Người gửi các phiếu được gộp được báo mã phiếu xử lý chung và
        nhận được câu trả lời của phiếu đó. Có thể bỏ gộp sau.
      </p>
      {tickets.map(({ code }) => (
        <input key={code} type="hidden" name="shown" value={code} />
      ))}
      <table class="cards" id="into">
        <thead>
          <tr>
            <th scope="col">Xử lý chung</th>
            <th scope="col">Gộp</th>
            <th scope="col">Phiếu</th>
            <th scope="col">Nội dung</th>
            <th scope="col">Tình trạng</th>
            <th scope="col">Ngày nhận</th>
          </tr>
        </thead>
        <tbody>
          {tickets.map((ticket) => (
            <Row key={ticket.code} ticket={ticket} isInto={ticket === into} />
          ))}
        </tbody>
      </table>
      <button class="main">Gộp và báo người dân</button>
    </PostForm>
  );
}

function Row({ ticket, isInto }: { ticket: MergeCandidate; isInto: boolean }) {
  const { code } = ticket;
  return (
    <tr>
      <td data-label="Xử lý chung">
        <input
          type="radio"
          name="into"
          value={code}
          checked={isInto}
          aria-label={`Xử lý chung trong ${code}`}
        />
      </td>
      <td data-label="Gộp">
        <input type="checkbox" name="code" value={code} checked aria-label={`Gộp ${code}`} />
      </td>
      <th scope="row">
        <a class="code" href={`/console/tickets/${code}`}>
          {code}
        </a>
        <span class="sub">{kindLabels[ticket.kind]}</span>
      </th>
      <td data-label="Nội dung" {...notOurs}>
        {ticket.summary}
      </td>
      <td data-label="Tình trạng">{statusLabels[ticket.status]}</td>
      <td data-label="Ngày nhận">{formatDate(ticket.openedAt)}</td>
    </tr>
  );
}

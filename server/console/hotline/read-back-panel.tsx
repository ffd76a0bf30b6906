import { readBackLines } from "../../../bot/texts/hotline.ts";
import { parsePhone } from "../../../bot/dialogue/parse-phone.ts";
import { ticketKinds } from "../../tickets/ticket.ts";
import { notOurs } from "../parts/not-ours.ts";
import { kindLabels } from "../parts/ticket-labels.ts";
import { type CallForm, typedPhone } from "./call-form.ts";
import { isSealed } from "./call-to-save.ts";

/** The matter once more, in large letters, to be read to the caller. */
export function ReadBackPanel({ form }: { form: CallForm }) {
  if (form.what.trim() === "") {
    return <p class="hint">Ghi nội dung rồi xem câu đọc lại ở đây.</p>;
  }
  const kind = ticketKinds.find((one) => one === form.kind) ?? "phan_anh";
  const phone =
    parsePhone(form.contactPhone) ?? (isSealed(form) ? "" : parsePhone(typedPhone(form)));
  const { what, where, when, name, address } = form;
  const lines = readBackLines({
    kind: isSealed(form) ? "thông tin" : kindLabels[kind],
    what,
    where,
    when,
    name,
    address,
    ...(phone ? { phone } : {}),
  });
  return (
    <div class="read-aloud" {...notOurs}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

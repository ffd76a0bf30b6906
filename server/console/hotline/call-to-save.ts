import type { TicketDraft, TicketKind } from "../../../bot/desk.ts";
import { type Phone, parsePhone } from "../../../bot/dialogue/parse-phone.ts";
import type { CallToSave } from "../../hotline/save-call.ts";
import { type Heed, heedWords } from "../../hotline/heed-words.ts";
import { callOutcomes } from "../../hotline/call.ts";
import { ticketCategories } from "../../tickets/categories.ts";
import { ticketKinds } from "../../tickets/ticket.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { FormError } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { type CallForm, callTimes, typedPhone } from "./call-form.ts";

type CallHouse = Pick<ConsoleHouse, "clock" | "knowledge">;
type Readable = { ok: true; value: CallToSave } | { ok: false; errors: FormError[] };

/** The form as a call, or what is wrong with it, first things first. */
export function callToSave(house: CallHouse, visit: Visit, form: CallForm): Readable {
  if (form.join !== "") return joiningCall(house, visit, form);
  const outcome = callOutcomes.find((one) => one === form.end) ?? "ticket";
  const errors = [
    ...faultsOfCall(form),
    ...(outcome === "ticket" ? faultsOfTicket(form, house) : []),
  ];
  if (errors.length > 0) return { ok: false, errors };
  const call = callOf(house, visit, form);
  if (outcome !== "ticket") {
    return { ok: true, value: { ...withoutSecrets(house, form, call), end: { outcome } } };
  }
  return { ok: true, value: { ...call, end: { outcome, ticket: draftOf(form, call.phone) } } };
}

/** What the caller said more on a matter that has a ticket. */
function joiningCall(house: CallHouse, visit: Visit, form: CallForm): Readable {
  const said = [form.what, form.where, form.when, form.name, form.contactPhone];
  const text = said.filter((part) => part.trim() !== "").join("\n");
  const errors = [
    ...faultsOfCall(form),
    ...(text === "" ? [{ field: "what", message: "Xin ghi điều người gọi báo thêm." }] : []),
  ];
  if (errors.length > 0) return { ok: false, errors };
  const end = { outcome: "ticket", joins: { code: form.join, text } } as const;
  return { ok: true, value: { ...callOf(house, visit, form), end } };
}

function callOf(house: CallHouse, visit: Visit, form: CallForm): Omit<CallToSave, "end"> {
  const isKnown = house.knowledge.procedure(form.procedure) !== undefined;
  return {
    clientId: form.clientId,
    staff: visit.staff,
    phone: parsePhone(typedPhone(form)),
    ...callTimes(form, house.clock.now()),
    procedure: isKnown ? form.procedure : undefined,
    note: form.note,
  };
}

/**
 * Whoever spoke of a khiếu nại or tố cáo and left nothing is not to be known by the log: the number
 * stays only where they must be called back (Luật Tố cáo 2018, Điều 56).
 */
function withoutSecrets(
  { knowledge }: CallHouse,
  form: CallForm,
  call: Omit<CallToSave, "end">,
): Omit<CallToSave, "end"> {
  const said = [form.what, form.note, knowledge.procedure(form.procedure)?.name ?? ""];
  const isSecret = said.some((words) => heedWords(words, knowledge).law !== undefined);
  if (form.choice === "ordinary" || !isSecret) return call;
  const phone = form.end === "missed" ? call.phone : undefined;
  return { ...call, phone, procedure: undefined, note: undefined };
}

/** What the words of the matter ask the operator to heed. */
export function heedOf(form: CallForm, house: Pick<ConsoleHouse, "knowledge">): Heed {
  return heedWords(`${form.what}\n${form.where}`.trim(), house.knowledge);
}

/** Information that the caller chose to leave sealed. */
export function isSealed(form: CallForm): boolean {
  return form.choice === "seal";
}

function faultsOfCall(form: CallForm): FormError[] {
  const errors: FormError[] = [];
  if (!/^[\w-]{16,64}$/.test(form.clientId)) {
    errors.push({ field: "main", message: "Biểu mẫu đã cũ. Xin mở lại trang rồi nhập lại." });
  }
  const phone = typedPhone(form);
  if (phone !== "" && !parsePhone(phone)) errors.push({ field: "phone", message: badPhone });
  return errors;
}

function faultsOfTicket(form: CallForm, house: Pick<ConsoleHouse, "knowledge">): FormError[] {
  const errors: FormError[] = [];
  const fault = (field: keyof CallForm, message: string) => errors.push({ field, message });
  if (!isSealed(form) && !isCategory(form.category)) fault("category", "Xin chọn lĩnh vực.");
  if (form.what.trim().length < 10) fault("what", "Xin ghi nội dung, ít nhất mười ký tự.");
  if (form.what.length > 5000) fault("what", "Nội dung dài quá 5000 ký tự. Xin ghi gọn lại.");
  if (heedOf(form, house).law && form.choice === "") {
    fault("choice", "Xin đọc hai câu giải thích cho người gọi rồi chọn theo ý họ.");
  }
  const phone = form.contactPhone.trim();
  if (phone !== "" && !parsePhone(phone)) fault("contactPhone", badPhone);
  return errors;
}

const badPhone = "Số điện thoại chưa đúng. Xin ghi đủ 10 hoặc 11 số.";

function isCategory(id: string): boolean {
  return ticketCategories.some((category) => category.id === id);
}

/** Sealed information names its caller only as far as the form does. */
function draftOf(form: CallForm, caller: Phone | undefined): TicketDraft {
  const kind: TicketKind = ticketKinds.find((one) => one === form.kind) ?? "phan_anh";
  const asked = parsePhone(form.contactPhone);
  const phone = isSealed(form) ? asked : (asked ?? caller);
  const { what, where, when, name, address } = form;
  return {
    kind: isSealed(form) ? "phan_anh" : kind,
    category: isSealed(form) ? "khac" : form.category,
    what,
    ...(where && { where }),
    ...(when && { when }),
    ...(name && { name }),
    ...(address && { address }),
    ...(phone && { phone }),
    ...(isSealed(form) && { restricted: true }),
    ...(form.urgent !== "" && { urgent: true }),
  };
}

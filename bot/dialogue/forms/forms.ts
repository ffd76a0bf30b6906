import type { FormName } from "../state.ts";
import { dossierForm } from "./dossier-form.ts";
import { feedbackForm } from "./feedback-form.ts";
import type { Form } from "./form.ts";
import { phoneNoticesForm } from "./phone-notices-form.ts";
import { questionForm } from "./question-form.ts";
import { sealedForm } from "./sealed-form.ts";
import { ticketForm } from "./ticket-form.ts";

export function formByName(name: FormName): Form {
  return forms[name];
}

const forms: Record<FormName, Form> = {
  feedback: feedbackForm,
  sealed: sealedForm,
  question: questionForm,
  dossier: dossierForm,
  ticket: ticketForm,
  phone_notices: phoneNoticesForm,
};

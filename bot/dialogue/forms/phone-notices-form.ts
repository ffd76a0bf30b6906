import { phoneNoticesAgreed, phoneNoticesForm as texts } from "../../texts/phone-notices.ts";
import { choices } from "../choices.ts";
import { parseMobile } from "../parse-phone.ts";
import type { Form } from "./form.ts";

/** The number at which somebody wants notices; giving it is how they agree. */
export const phoneNoticesForm: Form = {
  name: "phone_notices",
  title: texts.title,
  isReviewed: false,
  stepOutcome: "noted",
  takesFiles: false,
  fields: [
    {
      key: "phone",
      label: texts.label,
      question: texts.ask,
      shares: "phone",
      parse: (words) => {
        const phone = parseMobile(words);
        return phone ? { ok: true, value: phone } : { ok: false, error: texts.badPhone };
      },
    },
  ],
  submit: async ({ desk, state }, { phone = "" }) => {
    const agreed = parseMobile(phone);
    if (agreed) await desk.notices.agree(agreed);
    const offered = [choices.stopPhone, choices.menu];
    return {
      replies: [{ text: phoneNoticesAgreed(), choices: offered }],
      state,
      outcome: "noted",
    };
  },
};

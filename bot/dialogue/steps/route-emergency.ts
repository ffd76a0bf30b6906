import type { Reply } from "../../reply.ts";
import {
  emergencyAdvice,
  emergencyNumbers,
  emergencyOffer,
  emergencyWithoutNumbers,
} from "../../texts/emergency.ts";
import { choices } from "../choices.ts";
import { withFormPaused } from "../forms/run-form.ts";
import { namesDanger } from "../speaks-of-danger.ts";
import { spokenWords } from "../spoken-words.ts";
import type { Step, Talk } from "../step.ts";
import { takesEverything } from "../takes-everything.ts";
import type { Turn } from "../turn.ts";
import { whatIsMeant } from "../what-is-meant.ts";
import { continueForm } from "./continue-form.ts";
import { continueTicketTalk } from "./continue-ticket-talk.ts";

/**
 * Danger to a child: numbers first, the staff on duty is called, and no ordinary ticket is made of
 * it. The citizen alone decides whether an urgent ticket is opened.
 */
export const routeEmergency: Step = (talk) => {
  const spoken = spokenWords(talk.said);
  if (!spoken) return undefined;
  const isDanger = namesDanger(spoken.words) || whatIsMeant(talk, spoken.text) === "emergency";
  return isDanger ? emergencyTurn(talk, spoken.text) : undefined;
};

export async function emergencyTurn(talk: Talk, text: string): Promise<Turn> {
  await talk.desk.contact.alertDuty();
  if (takesEverything(talk)) return numbersBesides(talk);
  const { form } = talk.state;
  const running = form && !form.isPaused ? form : undefined;
  const told = running?.answers["what"];
  const words = told ? `${told}\n\n${text}` : text;
  return {
    replies: [
      {
        text: [numbers(talk), emergencyAdvice(), emergencyOffer()].join("\n\n"),
        choices: [choices.callDuty, choices.notNeeded],
      },
    ],
    state: {
      ...withFormPaused(talk.state),
      aside: {
        route: "route_emergency",
        words,
        ...(running?.files && { files: running.files }),
      },
    },
    outcome: "route_emergency",
  };
}

/** Words for a sealed or urgent ticket go where they belong, with the numbers said before. */
async function numbersBesides(talk: Talk): Promise<Turn> {
  const first: Reply = { text: [numbers(talk), emergencyAdvice()].join("\n\n") };
  const taken = (await continueForm(talk)) ?? (await continueTicketTalk(talk));
  return {
    replies: [first, ...(taken?.replies ?? [])],
    state: taken?.state ?? talk.state,
    outcome: "route_emergency",
  };
}

function numbers({ desk }: Talk): string {
  const known = desk.office.emergencyNumbers;
  return known.length > 0 ? emergencyNumbers(known) : emergencyWithoutNumbers();
}

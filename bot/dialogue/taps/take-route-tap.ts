import { dutyCalled, dutyNotCalled } from "../../texts/emergency.ts";
import { leftNothing } from "../../texts/legal.ts";
import { choices } from "../choices.ts";
import { startForm } from "../forms/run-form.ts";
import { lastCategory } from "../last-category.ts";
import type { Talk } from "../step.ts";
import type { Turn } from "../turn.ts";
import type { Tap } from "./tap.ts";

/**
 * What the citizen decides after an emergency ("e:") or a legal route ("l:"). The words put aside
 * are used up by it, so that a second tap opens nothing.
 */
export const takeRouteTap: Tap = (talk, id) => {
  const { aside } = talk.state;
  if (!aside) return undefined;
  const done = { ...talk, state: { ...talk.state, aside: undefined } };
  if (aside.route === "route_emergency") {
    if (id === "e:call") return callDuty(done, aside);
    return id === "e:no" ? decline(done, dutyNotCalled()) : undefined;
  }
  if (id === "l:leave") return leave(done, aside);
  return id === "l:no" ? decline(done, leftNothing()) : undefined;
};

function leave(talk: Talk, { words, files = [] }: Aside): Promise<Turn> {
  return startForm(talk, "sealed", readyWords(words), { files });
}

async function callDuty(talk: Talk, { words, files = [] }: Aside): Promise<Turn> {
  const { code } = await talk.desk.tickets.open({
    kind: "phan_anh",
    category: lastCategory(talk.desk),
    what: words,
    urgent: true,
    ...(files.length > 0 && { attachments: files }),
  });
  return {
    replies: [{ text: dutyCalled(code) }],
    state: { ...talk.state, form: undefined, ticketTalk: { code, takesAll: true } },
    outcome: "ticket_opened",
  };
}

type Aside = NonNullable<Talk["state"]["aside"]>;

function decline(talk: Talk, text: string): Turn {
  const offered = talk.state.form ? [choices.resumeForm, choices.dropForm] : [choices.menu];
  return { replies: [{ text, choices: offered }], state: talk.state, outcome: "noted" };
}

/** Words long enough for the form are taken over; the citizen may still correct them. */
function readyWords(words: string): { what: string } | undefined {
  return words.length >= 30 && words.length <= 5000 ? { what: words } : undefined;
}

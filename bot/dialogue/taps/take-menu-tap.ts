import { personAskedByButton } from "../../texts/person.ts";
import { askProcedureTurn } from "../ask-procedure-turn.ts";
import { dossierTurn } from "../dossier-turn.ts";
import { startForm } from "../forms/run-form.ts";
import { handOver } from "../hand-over.ts";
import { menuTurn } from "../menu-turn.ts";
import type { Tap } from "./tap.ts";

/** The menu and what hangs on it. */
export const takeMenuTap: Tap = (talk, id) => {
  switch (id) {
    case "m:menu":
    case "h:back":
      return menuTurn(talk);
    case "m:ask":
      return askProcedureTurn(talk);
    case "m:lookup":
      return dossierTurn(talk);
    case "m:feedback":
      return startForm(talk, "feedback");
    case "m:human":
      return handOver(talk, talk.state.question ?? personAskedByButton());
    case "k:ask":
      return startForm(talk, "question", askedWords(talk.state.question));
    default:
      return undefined;
  }
};

function askedWords(question: string | undefined): { what: string } | undefined {
  return question && question.length >= 3 ? { what: question } : undefined;
}

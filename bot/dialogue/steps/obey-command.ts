import { helpText, nothingToCancel, unknownCommand } from "../../texts/menu.ts";
import { personAskedByButton } from "../../texts/person.ts";
import { answerQuestion } from "../answer-question.ts";
import { answerTurn } from "../answer-turn.ts";
import { askProcedureTurn } from "../ask-procedure-turn.ts";
import { menuChoices } from "../choices.ts";
import { dossierTurn } from "../dossier-turn.ts";
import { eraseTurn } from "../erase-turn.ts";
import { cancelForm, startForm, withFormPaused } from "../forms/run-form.ts";
import { greetingTurn } from "../greet-first.ts";
import { handOver } from "../hand-over.ts";
import { menuTurn } from "../menu-turn.ts";
import { parseTicketCode } from "../parse-ticket-code.ts";
import { stopPhoneTurn } from "../phone-notices-turn.ts";
import type { CommandName } from "../read-command.ts";
import type { Step, Talk } from "../step.ts";
import { myTicketsTurn, notFoundReply, ticketTurn } from "../ticket-turn.ts";
import type { Turn } from "../turn.ts";

/** The slash commands, and the opening of the door. They work at any point. */
export const obeyCommand: Step = (talk) => {
  // Whoever unblocks us is known already, and their channel lets "/start" follow; who may not be
  // written to yet is greeted at their first word.
  if (talk.said.kind === "joined") {
    return talk.state.greeted || talk.said.isQuiet
      ? { replies: [], state: talk.state, outcome: "noted" }
      : greetingTurn(paused(talk));
  }
  if (talk.said.kind !== "command") return undefined;
  const { name, argument } = talk.said;
  return name === "unknown" ? help(talk, unknownCommand()) : obey(talk, name, argument);
};

function obey(talk: Talk, name: CommandName, argument: string): Promise<Turn> | Turn {
  switch (name) {
    case "start":
      return followLink(talk, argument) ?? greetingTurn(paused(talk));
    case "menu":
      return menuTurn(talk);
    case "ask":
      return argument ? answerQuestion(talk, argument) : askProcedureTurn(talk);
    case "complain":
      return startForm(talk, "feedback", { kind: "phan_anh", ...longEnough(argument) });
    case "recommend":
      return startForm(talk, "feedback", { kind: "kien_nghi", ...longEnough(argument) });
    case "look_up":
      return dossierTurn(talk, argument, { isAsked: true });
    case "ticket":
      return showTicket(talk, argument);
    case "person":
      return handOver(talk, argument || (talk.state.question ?? personAskedByButton()));
    case "cancel":
      return talk.state.form || talk.state.ticketTalk
        ? cancelForm(talk)
        : menuTurn(talk, nothingToCancel());
    case "erase":
      return eraseTurn(talk);
    case "stop_phone":
      return stopPhoneTurn(talk);
    case "help":
      return help(talk);
  }
}

/** Deep links: "tt-<slug>" to a procedure, "pa" to the complaint form. */
function followLink(talk: Talk, link: string): Promise<Turn> | Turn | undefined {
  if (link === "pa") return startForm(talk, "feedback");
  const slug = /^tt-([a-z0-9-]+)$/.exec(link)?.[1];
  const answer = slug ? talk.desk.knowledge.answer(slug, []) : undefined;
  return answer && answerTurn(paused(talk), answer, []);
}

function showTicket(talk: Talk, argument: string): Promise<Turn> | Turn {
  if (argument === "") return myTicketsTurn(talk);
  const code = parseTicketCode(argument);
  return code
    ? ticketTurn(talk, code)
    : { replies: [notFoundReply()], state: talk.state, outcome: "ticket_status" };
}

function help(talk: Talk, before?: string): Turn {
  const text = before ? `${before}\n\n${helpText()}` : helpText();
  return { replies: [{ text, choices: menuChoices }], state: talk.state, outcome: "help" };
}

/** What already tells the matter need not be asked again. */
function longEnough(argument: string): { what: string } | undefined {
  return argument.length >= 15 && argument.length <= 5000 ? { what: argument } : undefined;
}

function paused(talk: Talk): Talk {
  return { ...talk, state: withFormPaused(talk.state) };
}

import type { Purpose } from "../../knowledge/index.ts";
import type { Choice } from "../reply.ts";
import { menuQuestion } from "../texts/menu.ts";
import { addressIs, hotlineIs, hoursAre, notConfigured } from "../texts/office.ts";
import { mayStayAnonymous, onlyAnswersAreSent, whatIsKept } from "../texts/privacy.ts";
import { answerQuestion } from "./answer-question.ts";
import { asksHowFeedbackWorks } from "./asks-how-feedback-works.ts";
import { askProcedureTurn } from "./ask-procedure-turn.ts";
import { choices, menuChoices } from "./choices.ts";
import { eraseTurn } from "./erase-turn.ts";
import { explainState, stateAskedFor } from "./explain-state.ts";
import { handOver } from "./hand-over.ts";
import type { Outcome } from "./outcome.ts";
import { type Answer, purposeAnswers } from "./purpose-answers.ts";
import { regretDetours, sayHello, thankBack } from "./small-talk-turns.ts";
import { startFeedback, tellsMatter } from "./start-feedback.ts";
import type { Talk } from "./step.ts";
import { myTicketsTurn } from "./ticket-turn.ts";
import type { Turn } from "./turn.ts";
import { dossierWords } from "./vocabulary/dossier.ts";
import { cancelWords } from "./vocabulary/form-words.ts";
import { grievanceWords } from "./vocabulary/grievance.ts";
import * as heard from "./vocabulary/intents.ts";
import * as smallTalk from "./vocabulary/small-talk.ts";
import { hears, hearsAmong, hearsOnly, type Vocabulary } from "./vocabulary.ts";
import type { Words } from "./words.ts";

export type Intent = {
  /** `meant`: what the message wants all in all, as the knowledge has learned to tell. */
  fits(words: Words, meant: Purpose | undefined): boolean;
  answer: Answer;
};

/** The longer phrases first: "ngày mới tốt lành" holds a "tốt". */
const kindWords = [smallTalk.wishWords, smallTalk.complimentWords, smallTalk.thanksWords];

/** In order: the first that fits answers. Greetings and thanks only where nothing else is said. */
export const intents: readonly Intent[] = [
  onlyWith(smallTalk.helloWords, sayHello),
  { fits: (words) => hearsAmong(kindWords, words), answer: thankBack },
  onlyWith(heard.askWords, askProcedureTurn),
  onlyWith(heard.menuWords, (talk) => say(talk, "menu", menuQuestion(), menuChoices)),
  onlyWith(cancelWords, (talk) => say(talk, "menu", menuQuestion(), menuChoices)),
  on(heard.eraseWords, eraseTurn),
  on(heard.myTicketsWords, myTicketsTurn),
  {
    fits: (words) => hears(heard.anonymousWords, words) && !tellsMatter(words),
    answer: (talk) =>
      say(talk, "privacy_notice", mayStayAnonymous(), [choices.feedback, choices.menu]),
  },
  on(heard.optOutWords, (talk) =>
    say(talk, "privacy_notice", onlyAnswersAreSent(), [choices.menu]),
  ),
  on(heard.privacyWords, (talk) => say(talk, "privacy_notice", whatIsKept(), [choices.menu])),
  on(heard.personWords, (talk, said) => handOver(talk, said.text)),
  on(smallTalk.automaticWords, purposeAnswers.automatic),
  on(heard.detourWords, regretDetours),
  {
    // "Gửi phản ánh thì bao lâu được trả lời" asks how it works.
    fits: (words, meant) => meant !== "feedback" && asksHowFeedbackWorks(words),
    answer: (talk, said) => answerQuestion(talk, said.text),
  },
  on(heard.feedbackWords, startFeedback),
  on(grievanceWords, startFeedback),
  { fits: (words) => stateAskedFor(words) !== undefined, answer: explainState },
  on(dossierWords, purposeAnswers.dossier),
  on(heard.hotlineWords, (talk) => tellOffice(talk, talk.desk.office.hotline, hotlineIs)),
  on(heard.hoursWords, (talk) => tellOffice(talk, talk.desk.office.receptionHours, hoursAre)),
  on(heard.addressWords, (talk) =>
    tellOffice(talk, talk.desk.office.address, (address) =>
      addressIs(talk.desk.office.name, address),
    ),
  ),
  ...Object.entries(purposeAnswers).map(([purpose, answer]) => meaning(purpose, answer)),
];

function on(list: Vocabulary, answer: Answer): Intent {
  return { fits: (words) => hears(list, words), answer };
}

function onlyWith(list: Vocabulary, answer: Answer): Intent {
  return { fits: (words) => hearsOnly(list, words), answer };
}

function meaning(purpose: string, answer: Answer): Intent {
  return { fits: (_, meant) => meant === purpose, answer };
}

/** What the operator has entered; what is absent is never made up. */
function tellOffice(talk: Talk, fact: string | undefined, words: (fact: string) => string): Turn {
  return fact === undefined
    ? say(talk, "office_info", notConfigured(), [choices.person, choices.menu])
    : say(talk, "office_info", words(fact), [choices.menu]);
}

function say(talk: Talk, outcome: Outcome, text: string, offered: readonly Choice[]): Turn {
  return { replies: [{ text, choices: offered }], state: talk.state, outcome };
}

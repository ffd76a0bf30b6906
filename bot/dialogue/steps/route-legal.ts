import type { Reply } from "../../reply.ts";
import {
  complaintByLaw,
  complaintVersusDenunciation,
  denunciationByLaw,
  offerInformation,
  receptionHours,
  receptionPlace,
  receptionUnknown,
} from "../../texts/legal.ts";
import { labels } from "../../texts/labels.ts";
import { answerTurn } from "../answer-turn.ts";
import { choices, procedureChoice } from "../choices.ts";
import { type Law, legalRoute, type LegalRoute, meantCase } from "../legal-route.ts";
import { contextOf, withTopic } from "../memory.ts";
import { type Spoken, spokenWords } from "../spoken-words.ts";
import type { Step, Talk } from "../step.ts";
import { takesEverything } from "../takes-everything.ts";
import type { Turn } from "../turn.ts";
import { feedbackWords } from "../vocabulary/intents.ts";
import { complaintWords, denunciationWords, lawsuitWords } from "../vocabulary/legal.ts";
import { hears } from "../vocabulary.ts";
import { whatIsMeant } from "../what-is-meant.ts";
import { readWords } from "../words.ts";

/**
 * Khiếu nại and tố cáo never become an ordinary ticket (NĐ 20/2008 Điều 1; a chat message cannot be
 * a valid tố cáo, Luật Tố cáo 2018 Điều 22–23). The form in hand is stopped, the lawful way is
 * shown, and nothing of what was alleged is said again. Questions about the law are just answered.
 */
export const routeLegal: Step = (talk) => {
  const spoken = spokenWords(talk.said);
  if (!spoken || takesEverything(talk)) return undefined;
  const route = legalRoute(spoken.words, amidLaw(talk)) ?? untoldCase(talk, spoken);
  if (!route) return undefined;
  const { text } = spoken;
  const isInForm = talk.state.form !== undefined && !talk.state.form.isPaused;
  if (route.kind === "case") return showLawfulWay(talk, route.law, text);
  if (route.kind === "difference") return explainDifference(talk);
  return isInForm
    ? showLawfulWay(talk, route.law, text)
    : (answerAboutLaw(talk, route.law, text) ?? showLawfulWay(talk, route.law, text));
};

/** What is in hand, or was asked back, is how a khiếu nại, a tố cáo or a phản ánh is dealt with. */
function amidLaw(talk: Talk): "question" | "choice" | undefined {
  if (talk.state.aside) return undefined;
  const { topic, offered = [] } = contextOf(talk);
  if (offered.some((slug) => ofLaw.has(slug))) return "choice";
  return topic !== undefined && ofLaw.has(topic) ? "question" : undefined;
}

/**
 * A case told without the words of either law, and not as a phản ánh or kiến nghị; or a lawsuit that
 * no procedure answers.
 */
function untoldCase(talk: Talk, { text, words }: Spoken): LegalRoute | undefined {
  if (hears(feedbackWords, words)) return undefined;
  const told = meantCase(whatIsMeant(talk, text));
  if (told !== undefined || !hears(lawsuitWords, words)) return told;
  return talk.desk.knowledge.ask(text, contextOf(talk)).kind === "nothing"
    ? { kind: "case", law: "complaint" }
    : undefined;
}

function showLawfulWay(talk: Talk, law: Law, text: string): Turn {
  const { form } = talk.state;
  const told = form?.answers["what"];
  const route = law === "complaint" ? "route_complaint_law" : "route_denunciation";
  const byLaw = law === "complaint" ? complaintByLaw() : denunciationByLaw();
  return {
    replies: [
      {
        text: [complaintVersusDenunciation(), byLaw, reception(talk), offerInformation()].join(
          "\n\n",
        ),
        choices: [
          choices.leaveInformation,
          choices.leaveNothing,
          procedureChoice(slugs[law], labels.readProcedure),
          choices.person,
        ],
      },
    ],
    state: {
      // "Bao lâu thì giải quyết" asks about it then.
      ...(talk.desk.knowledge.procedure(slugs[law]) ? withTopic(talk, slugs[law]) : talk.state),
      form: undefined,
      ticketTalk: undefined,
      aside: {
        route,
        words: told ? `${told}\n\n${text}` : text,
        ...(form?.files && { files: form.files }),
      },
    },
    outcome: route,
    procedure: slugs[law],
  };
}

function reception({ desk }: Talk): string {
  const { name, address, receptionHours: hours } = desk.office;
  const lines = [
    ...(address ? [receptionPlace(name, address)] : []),
    ...(hours ? [receptionHours(hours)] : []),
  ];
  return lines.length > 0 ? lines.join("\n") : receptionUnknown();
}

function explainDifference(talk: Talk): Turn {
  const reply: Reply = {
    text: complaintVersusDenunciation(),
    choices: [
      procedureChoice(slugs.complaint, labels.complaintProcedure),
      procedureChoice(slugs.denunciation, labels.denunciationProcedure),
      choices.person,
    ],
  };
  return { replies: [reply], state: talk.state, outcome: "answered", procedure: slugs.complaint };
}

function answerAboutLaw(talk: Talk, law: Law, text: string): Turn | undefined {
  const known = talk.desk.knowledge.procedure(slugs[law]) && { topic: slugs[law] };
  const finding = talk.desk.knowledge.ask(text, { ...contextOf(talk), ...known });
  const { answer, asked = [] } = finding.kind === "answered" ? finding : {};
  if (answer && isAboutLaw(answer.procedure.name) && answer.procedure.slug !== slugs[otherOf[law]])
    return answerTurn(talk, answer, asked);
  const own = talk.desk.knowledge.answer(slugs[law], asked);
  return own && answerTurn(talk, own, asked);
}

const otherOf = { complaint: "denunciation", denunciation: "complaint" } as const;

function isAboutLaw(name: string): boolean {
  const words = readWords(name);
  return hears(complaintWords, words) || hears(denunciationWords, words);
}

const slugs = {
  complaint: "giai-quyet-khieu-nai-lan-dau",
  denunciation: "giai-quyet-to-cao",
} as const;

const ofLaw: ReadonlySet<string> = new Set([...Object.values(slugs), "phan-anh-kien-nghi"]);

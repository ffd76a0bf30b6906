import type { SentFile } from "../message.ts";
import { slipTexts, slipUnfit } from "../texts/slip.ts";
import { choices } from "./choices.ts";
import { type Said, sentFile } from "./said.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";

/** The picture of a message, also one sent as a file: it may show the code of a slip. */
export function slipPicture(said: Said): SentFile | undefined {
  const file = sentFile(said);
  if (!file) return undefined;
  const isPicture =
    file.media === "photo" ||
    (file.media === "file" &&
      (file.type?.startsWith("image/") || /\.(?:jpe?g|png|webp|heic)$/i.test(file.name ?? "")));
  return isPicture ? file : undefined;
}

/** Has the picture read for a code, of which the chat hears in a turn of its own. */
export async function readSlipTurn(talk: Talk, picture: SentFile): Promise<Turn> {
  const noted = await talk.desk.slips.read(picture, { isQuiet: false });
  const { state } = talk;
  if (noted.ok)
    return { replies: [{ text: slipTexts.reading }], state, outcome: "dossier_scanning" };
  const text = noted.reason === "too_many" ? slipTexts.tooMany : slipUnfit(noted.reason);
  return { replies: [{ text, choices: slipChoices }], state, outcome: "dossier_scanning" };
}

/** What is offered where no code could be read. */
export const slipChoices = [choices.lookUp, choices.person, choices.menu] as const;

import type { ChannelName } from "./message.ts";
import type { Reply } from "./reply.ts";
import { splitReply } from "./split-reply.ts";
import { numberedChoices } from "./texts/numbered-choices.ts";

/** What one message of a channel holds. */
type MessageShape = {
  /** The longest text, in UTF-16 units, title included. */
  text: number;
  /** The longest text that may stand with a file; 0: a file goes by itself. */
  besideFile: number;
  /** Whether choices are buttons; else they are numbered lines of the text. */
  hasButtons: boolean;
  /** Whether `asks` is a message of its own, as Zalo's form is. */
  asksApart: boolean;
};

const zalo = { text: 2000, besideFile: 0, hasButtons: false } as const;

export const messageShapes: Record<ChannelName, MessageShape> = {
  telegram: { text: 4096, besideFile: 1024, hasButtons: true, asksApart: false },
  zalo: { ...zalo, asksApart: true },
  zalo_bot: { ...zalo, asksApart: false },
  web: { text: 20_000, besideFile: 20_000, hasButtons: true, asksApart: false },
  test: { text: 4096, besideFile: 4096, hasButtons: true, asksApart: false },
};

/**
 * A reply as the letters of a channel: each is one message there, so that each is sent, paced and
 * tried again by itself. Where there are no buttons the numbered choices become part of the words
 * before these are cut, so they count, and none can be lost; `choices` still stand with the last
 * words, for whoever can make buttons of them. A file comes after the words, a form that asks for
 * the contact last. What may be told outside a window (`notice`) stays with the first.
 */
export function toLetters(reply: Reply, channel: ChannelName): Reply[] {
  const shape = messageShapes[channel];
  const { file, asks, ...words } = reply;
  const letters = splitReply(shape.hasButtons ? words : withNumbers(words), shape.text);
  const last = letters.at(-1);
  if (last && file) {
    if (shownLength(last) <= shape.besideFile) last.file = file;
    else letters.push({ text: "", file });
  }
  if (last && asks) {
    if (shape.asksApart) letters.push({ text: "", asks });
    else last.asks = asks;
  }
  return letters;
}

function withNumbers(reply: Reply): Reply {
  const { text, choices = [] } = reply;
  if (choices.length === 0) return reply;
  const list = numberedChoices(choices.map(({ label }) => label));
  return { ...reply, text: text === "" ? list : `${text}\n\n${list}` };
}

function shownLength({ title, text }: Reply): number {
  return (title ? title.length + 2 : 0) + text.length;
}

import type { Choice, Reply } from "../reply.ts";
import { shareContactWords } from "../texts/share-contact.ts";

/** The `message` of a consultation (POST /v3.0/oa/message/cs). */
export type ZaloMessage = { text?: string; attachment?: ZaloAttachment };

type ZaloAttachment =
  | { type: "template"; payload: { buttons: Button[] } }
  | { type: "template"; payload: { template_type: "media"; elements: [Media] } }
  | { type: "template"; payload: { template_type: "request_user_info"; elements: [object] } }
  | { type: "file"; payload: { token: string } };

type Media =
  | { media_type: "image"; attachment_id: string }
  | { media_type: "gif"; attachment_id: string; width: number; height: number };

type Button = { title: string; type: "oa.query.show"; payload: string };

/**
 * The words of a letter as Zalo shows them: title, empty line, text. Of both of its products, as
 * neither knows markup here. The numbered choices stand in the text already (to-letters.ts).
 */
export function plainText({ title, text }: Pick<Reply, "title" | "text">): string {
  return [title ?? "", text].filter((part) => part !== "").join("\n\n");
}

/**
 * The words with the first choices as buttons below. A tap comes back as the words on it, like a
 * typed label. Undefined: there is nothing to tap.
 */
export function withButtons({ choices = [], ...reply }: Reply): ZaloMessage | undefined {
  if (choices.length === 0) return undefined;
  const buttons = choices.slice(0, mostButtons).map(toButton);
  return { text: plainText(reply), attachment: { type: "template", payload: { buttons } } };
}

/** Zalo's documents differ about these (5 or 4; 100 or none; 1000 or none): the least is kept to. */
const mostButtons = 4;
const mostTitle = 35;
const mostPayload = 200;

function toButton({ label }: Choice): Button {
  const title = Array.from(label);
  return {
    title: title.length > mostTitle ? `${title.slice(0, mostTitle - 1).join("")}…` : label,
    type: "oa.query.show",
    payload: Array.from(label).slice(0, mostPayload).join(""),
  };
}

/** Zalo's form that shares name, phone and address: `user_submit_info` comes back. */
export const contactForm: ZaloMessage = {
  attachment: {
    type: "template",
    payload: { template_type: "request_user_info", elements: [shareContactWords] },
  },
};

export function pictureMessage(media: Media): ZaloMessage {
  return {
    attachment: { type: "template", payload: { template_type: "media", elements: [media] } },
  };
}

export function fileMessage(token: string): ZaloMessage {
  return { attachment: { type: "file", payload: { token } } };
}

/**
 * Whom a message goes to: a user's id, or a visitor of a site's chat window, whose address is
 * "anonymous:<id>:<conversation>".
 */
export function recipientOf(address: string): object {
  const [kind, id, conversation] = address.split(":");
  if (kind !== "anonymous") return { user_id: address };
  return { anonymous_id: id, conversation_id: conversation };
}

import type { Delivery, OutgoingLetter } from "../channel.ts";
import type { ReplyFile } from "../reply.ts";
import { fileLinkWords, fileUnsendableWords } from "../texts/sent-file.ts";
import {
  contactForm,
  plainText,
  recipientOf,
  withButtons,
  type ZaloMessage,
} from "./from-reply.ts";
import { toDelivery, toHarmless } from "./to-delivery.ts";
import { upload } from "./upload.ts";
import type { ZaloAnswer, ZaloApi } from "./zalo-api.ts";

export type ConsultationOptions = {
  /** Choices are tried as buttons, too. */
  hasButtons: boolean;
  now: () => Date;
  /** The bytes of a file of a letter; undefined: it is gone. */
  readFile?: (id: string) => Promise<Buffer | undefined>;
  /** Where the citizen may fetch a file of their letter that Zalo does not take. */
  linkTo?: (file: ReplyFile) => string | undefined;
  /** The most bytes of a document. */
  fileBytes?: number;
};

/**
 * Sends one letter as a consultation message: its words, or its file, or the form that asks for the
 * contact. What Zalo surely refused is sent once more where another form may do: buttons as plain
 * text, a file whose upload has expired uploaded anew. Everything else is the outbox's.
 */
export async function sendConsultation(
  api: Pick<ZaloApi, "post" | "upload">,
  { address, reply }: Pick<OutgoingLetter, "address" | "reply">,
  options: ConsultationOptions,
): Promise<Delivery> {
  const send = (message: ZaloMessage): Promise<ZaloAnswer> =>
    api.post("/v3.0/oa/message/cs", { recipient: recipientOf(address), message });
  const { now } = options;
  if (reply.file) return sendFile(api, send, reply.file, options);
  const isForm = reply.asks !== undefined && plainText(reply) === "";
  if (isForm) return toDelivery(await send(contactForm), now());
  const tappable = options.hasButtons ? withButtons(reply) : undefined;
  if (tappable) {
    const answer = await send(tappable);
    if (!(answer.kind === "refused" && takesNoButtons.has(answer.code)))
      return toDelivery(answer, now());
  }
  return toDelivery(await send({ text: plainText(reply) }), now());
}

type Send = (message: ZaloMessage) => Promise<ZaloAnswer>;

const takesNoButtons: ReadonlySet<number> = new Set([-201, -233]);
const uploadExpired = -100;

async function sendFile(
  api: Pick<ZaloApi, "upload">,
  send: Send,
  file: ReplyFile,
  { now, readFile, linkTo, fileBytes = 0 }: ConsultationOptions,
): Promise<Delivery> {
  const bytes = await readFile?.(file.id);
  if (!bytes) return { kind: "refused", reason: "file_gone", unreachable: false };
  for (let isLast = false; ; isLast = true) {
    const uploaded = await upload(api, file, { bytes, mostFile: fileBytes });
    if (uploaded.kind === "answered") return toHarmless(uploaded.answer, now());
    if (uploaded.kind === "unsendable") break;
    const answer = await send(uploaded.message);
    const isExpired = answer.kind === "refused" && answer.code === uploadExpired;
    if (!isExpired || isLast) return toDelivery(answer, now());
  }
  const link = linkTo?.(file);
  const text = link ? fileLinkWords(file.name, link) : fileUnsendableWords(file.name);
  return toDelivery(await send({ text }), now());
}

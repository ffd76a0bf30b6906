import { isObject } from "./call.ts";
import { Refusal, invalid } from "./refusal.ts";
import type { SentAttachment, SentButton, SentMessage, World } from "./world.ts";

const dayMs = 86_400_000;
const mostText = 2000;
const mostButtons = 4;
const mostTitle = 100;
const mostPayload = 1000;

export type Draft = Pick<SentMessage, "text" | "buttons" | "attachment" | "quoted">;

/** The `message` of a consultation: text, and at most one attachment. */
export function readMessage(world: World, message: Record<string, unknown>): Draft {
  const { text, attachment, quote_message_id: quoted } = message;
  if (text !== undefined && typeof text !== "string") throw invalid("text");
  if (text !== undefined && text.length > mostText)
    throw new Refusal(-210, `text must be at most ${mostText} characters`);
  if (quoted !== undefined && typeof quoted !== "string") throw invalid("quote_message_id");
  if (attachment === undefined && (text ?? "").trim() === "") throw invalid("text");
  if (attachment !== undefined && !isObject(attachment)) throw invalid("attachment");
  return {
    text: text ?? "",
    buttons: [],
    ...(quoted !== undefined && { quoted }),
    ...(attachment && readAttachment(world, attachment)),
  };
}

type Read = { buttons?: SentButton[]; attachment?: SentAttachment };

function readAttachment(world: World, { type, payload }: Record<string, unknown>): Read {
  if (!isObject(payload)) throw invalid("payload");
  if (type === "file") return { attachment: readFile(world, payload) };
  if (type !== "template") throw new Refusal(-233, "Message type is not supported");
  if (payload["buttons"] !== undefined) return { buttons: readButtons(world, payload) };
  const [element, ...more] = Array.isArray(payload["elements"]) ? payload["elements"] : [];
  if (!isObject(element) || more.length > 0) throw invalid("elements");
  if (payload["template_type"] === "media") return { attachment: readMedia(world, element) };
  if (payload["template_type"] === "request_user_info") return { attachment: readRequest(element) };
  throw new Refusal(-233, "Message type is not supported");
}

function readButtons(world: World, { buttons }: Record<string, unknown>): SentButton[] {
  if (world.settings.buttons === "refused")
    throw new Refusal(-233, "Message type is not supported");
  if (!Array.isArray(buttons) || buttons.length === 0) throw invalid("buttons");
  if (buttons.length > mostButtons) throw new Refusal(-210, "too many buttons");
  return buttons.map((button: unknown) => {
    if (!isObject(button)) throw invalid("buttons");
    const { title, type, payload } = button;
    if (typeof title !== "string" || title === "") throw invalid("title");
    if (title.length > mostTitle) throw new Refusal(-210, "title is too long");
    const isText = type === "oa.query.show" || type === "oa.query.hide";
    if (isText && (typeof payload !== "string" || payload === "")) throw invalid("payload");
    if (isText && String(payload).length > mostPayload)
      throw new Refusal(-210, "payload is too long");
    if (!isText && !(isObject(payload) && otherButtons.has(String(type)))) throw invalid("type");
    return { title, type: String(type), payload };
  });
}

const otherButtons = new Set(["oa.open.url", "oa.open.phone", "oa.open.sms"]);

function readFile(world: World, { token }: Record<string, unknown>): SentAttachment {
  return { kind: "file", ...uploaded(world, token, ["file"]) };
}

function readMedia(world: World, element: Record<string, unknown>): SentAttachment {
  const { media_type: kind, url, attachment_id: id } = element;
  if (kind !== "image" && kind !== "gif" && kind !== "sticker") throw invalid("media_type");
  if (kind === "sticker") {
    if (typeof id !== "string" || id === "") throw invalid("attachment_id");
    return { kind, ref: id };
  }
  if (kind === "gif" && !(Number(element["width"]) > 0 && Number(element["height"]) > 0))
    throw invalid("width");
  if (id !== undefined) return { kind, ...uploaded(world, id, [kind]) };
  if (!isAddress(url)) throw invalid("url");
  return { kind, ref: url };
}

type Uploaded = Pick<SentAttachment, "ref" | "bytes" | "name">;

function uploaded(world: World, id: unknown, kinds: string[]): Required<Uploaded> {
  const upload = typeof id === "string" ? world.uploads.get(id) : undefined;
  if (upload === undefined || typeof id !== "string" || !kinds.includes(upload.kind))
    throw invalid("attachment_id");
  if (world.now() - upload.at > 7 * dayMs) throw new Refusal(-100, "attachment_id expired");
  return { ref: id, bytes: upload.bytes, name: upload.name };
}

function readRequest(element: Record<string, unknown>): SentAttachment {
  const { title, subtitle, image_url: image } = element;
  if (typeof title !== "string" || title === "" || title.length > mostTitle) throw invalid("title");
  if (typeof subtitle !== "string" || subtitle === "" || subtitle.length > 500)
    throw invalid("subtitle");
  if (image !== undefined && !isAddress(image)) throw invalid("image_url");
  return { kind: "request_user_info", title, subtitle, ...(image !== undefined && { ref: image }) };
}

function isAddress(value: unknown): value is string {
  return (
    typeof value === "string" && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
  );
}

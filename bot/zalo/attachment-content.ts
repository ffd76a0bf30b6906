import { z } from "zod";
import { cleanText } from "../clean-text.ts";
import type { Content, mediaKinds, SentFile } from "../message.ts";

/**
 * One attachment of a citizen's message, with the words beside it. `kind` is what the event's name
 * says (such as "image"). Whatever we can't read becomes "unsupported": it is never dropped.
 */
export function attachmentContent(
  attachment: unknown,
  { kind, words }: { kind: string; words: string | undefined },
): Content {
  const { type = kind, payload } = shape.parse(attachment);
  if (kind === "business_card") return { kind: "attachment", media: "contact" };
  if (type === "link") return link(payload, words);
  const media = mediaByType.get(type);
  if (media === undefined) return { kind: "unsupported", name: unsupportedName(type) };
  const file = hasFile.has(media) ? fileOf(payload) : undefined;
  return {
    kind: "attachment",
    media,
    ...(words !== undefined && { caption: words }),
    ...(file && { file }),
  };
}

/** A short plain name of something that we do not know. */
export function unsupportedName(name: string): string {
  return /^[a-z_]{1,64}$/.test(name) ? name : "odd";
}

const mediaByType: ReadonlyMap<string, (typeof mediaKinds)[number]> = new Map([
  ["image", "photo"],
  ["gif", "photo"],
  ["audio", "voice"],
  ["voice", "voice"],
  ["video", "video"],
  ["sticker", "sticker"],
  ["location", "location"],
  ["file", "file"],
]);

const hasFile: ReadonlySet<string> = new Set(["photo", "voice", "video", "file"]);

const text = z.string().optional().catch(undefined);
const noPayload = {
  url: undefined,
  name: undefined,
  size: undefined,
  type: undefined,
  description: undefined,
};
const shape = z
  .object({
    type: text,
    payload: z
      .object({
        url: text,
        name: text,
        // A string in most samples.
        size: z.coerce.number().nonnegative().optional().catch(undefined),
        type: text,
        description: text,
      })
      .catch(noPayload),
  })
  .catch({ type: undefined, payload: noPayload });

type Payload = z.infer<typeof shape>["payload"];

/** The type is told as an ending ("pdf") or a media type; only the latter says something. */
function fileOf({ url, name, size, type }: Payload): Omit<SentFile, "media"> | undefined {
  if (url === undefined || url.length > 2048 || !URL.canParse(url)) return undefined;
  const isMediaType = type !== undefined && /^\w+\/[\w.+-]{1,100}$/.test(type);
  return {
    ref: url,
    ...(name !== undefined && { name: cleanText(withEnding(name, type), 255) }),
    ...(size !== undefined && { size }),
    ...(isMediaType && { type: type.toLowerCase() }),
  };
}

function withEnding(name: string, type: string | undefined): string {
  const isEnding = type !== undefined && /^[a-z\d]{1,5}$/i.test(type);
  return isEnding && !/\.[\p{L}\p{N}]{1,5}$/u.test(name) ? `${name}.${type}` : name;
}

/** A link is read as words. In disguise it is a business card: the description is JSON then. */
function link({ url, description }: Payload, words = ""): Content {
  if (/^\s*\{.*"phone"/s.test(description ?? "")) return { kind: "attachment", media: "contact" };
  const parts = url === undefined || words.includes(url) ? [words] : [words, url];
  const said =
    cleanText(parts.filter((part) => part !== "").join("\n")) || cleanText(description ?? "");
  return said === "" ? { kind: "unsupported", name: "link" } : { kind: "text", text: said };
}

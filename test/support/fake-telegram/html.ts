import { badRequest } from "./refusal.ts";

export type Entity = { type: string; offset: number; length: number; url?: string };

/**
 * Telegram's parse_mode HTML: a short list of tags, four named entities and numeric ones; every
 * other "<" is an error, as is a tag that is not closed in order.
 */
export function parseHtml(html: string): { text: string; entities: Entity[] } {
  let text = "";
  const open: { tag: string; entity: Entity; at: number }[] = [];
  const entities: Entity[] = [];
  for (let at = 0; at < html.length;) {
    const rest = html.slice(at, at + 600);
    if (html[at] === "<") {
      const closing = /^<\/([a-z-]+)\s*>/i.exec(rest);
      const opening =
        /^<([a-z][a-z-]*)((?:\s+[a-z-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*>/i.exec(rest);
      if (closing) {
        const last = open.pop();
        if (last === undefined)
          throw unparsed(`Unexpected end tag at byte offset ${bytes(html, at)}`);
        if (last.tag !== closing[1]!.toLowerCase()) {
          throw unparsed(
            `Unmatched end tag at byte offset ${bytes(html, at)}, expected "</${last.tag}>", found "${closing[0]}"`,
          );
        }
        last.entity.length = text.length - last.entity.offset;
        if (last.entity.length > 0) entities.push(last.entity);
        at += closing[0].length;
      } else if (opening) {
        const tag = opening[1]!.toLowerCase();
        const type = tagTypes.get(tag);
        if (type === undefined) {
          throw unparsed(`Unsupported start tag "${tag}" at byte offset ${bytes(html, at)}`);
        }
        const url = /href\s*=\s*["']?([^"'\s>]+)/i.exec(opening[2]!)?.[1];
        const entity = { type, offset: text.length, length: 0, ...(url !== undefined && { url }) };
        open.push({ tag, entity, at });
        at += opening[0].length;
      } else {
        throw unparsed(
          `Unsupported start tag "${/^<([^\s>]*)/.exec(rest)![1]}" at byte offset ${bytes(html, at)}`,
        );
      }
      continue;
    }
    const named =
      html[at] === "&" ? /^&(?:(lt|gt|amp|quot);|#(\d+);|#x([0-9a-f]+);)/i.exec(rest) : null;
    text += named ? decode(named) : html[at]!;
    at += named ? named[0].length : 1;
  }
  const left = open.at(-1);
  if (left !== undefined) {
    throw unparsed(`Can't find end tag corresponding to start tag "${left.tag}"`);
  }
  return { text, entities: entities.sort((a, b) => a.offset - b.offset) };
}

function decode([, name, decimal, hex]: RegExpExecArray): string {
  if (name !== undefined) return names.get(name.toLowerCase())!;
  return String.fromCodePoint(decimal === undefined ? parseInt(hex!, 16) : Number(decimal));
}

function unparsed(why: string): Error {
  return badRequest(`can't parse entities: ${why}`);
}

function bytes(text: string, at: number): number {
  return Buffer.byteLength(text.slice(0, at));
}

const names = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
]);

const tagTypes = new Map([
  ["b", "bold"],
  ["strong", "bold"],
  ["i", "italic"],
  ["em", "italic"],
  ["u", "underline"],
  ["ins", "underline"],
  ["s", "strikethrough"],
  ["strike", "strikethrough"],
  ["del", "strikethrough"],
  ["span", "spoiler"],
  ["tg-spoiler", "spoiler"],
  ["tg-emoji", "custom_emoji"],
  ["a", "text_link"],
  ["code", "code"],
  ["pre", "pre"],
  ["blockquote", "blockquote"],
]);

import type { Phrasebook } from "./open-phrasebook.ts";

/**
 * A finished Vietnamese page in another language: every text and spoken attribute of ours that the
 * phrasebook knows is put in its words; the rest stays as it is. What citizens and colleagues
 * wrote stands in elements with translate="no" and is never touched, nor is what was typed into a
 * field.
 */
export function translateDocument(html: string, phrasebook: Phrasebook): string {
  let out = "";
  let at = 0;
  /** The element inside of which nothing is ours, and how deep in elements of its name we are. */
  let foreign: { name: string; depth: number } | undefined;
  for (const match of html.matchAll(tagPattern)) {
    const text = html.slice(at, match.index);
    out += foreign ? text : inWords(text, phrasebook);
    const [tag, slash, name = ""] = match;
    if (foreign) {
      out += tag;
      if (name === foreign.name && !isVoid(tag, name)) foreign.depth += slash ? -1 : 1;
      if (foreign.depth === 0) foreign = undefined;
    } else {
      const isForeign = !slash && (tag.includes(' translate="no"') || name === "textarea");
      out += slash ? tag : withAttributes(tag, phrasebook);
      if (isForeign && !isVoid(tag, name)) foreign = { name, depth: 1 };
    }
    at = match.index + tag.length;
  }
  return out + html.slice(at);
}

/** preact-render-to-string writes every attribute in double quotes and escapes those within. */
const tagPattern = /<(\/?)([a-z][a-z0-9-]*)(?:\s+[^\s=<>/"]+(?:="[^"]*")?)*\s*\/?>/gi;

const voids = new Set(["br", "hr", "img", "input", "link", "meta", "path", "rect", "line"]);

function isVoid(tag: string, name: string): boolean {
  return tag.endsWith("/>") || voids.has(name);
}

/** Attributes that are read out or shown; data-say-* are the sentences of our own scripts. */
const spoken = /\s(aria-label|title|placeholder|alt|label|data-label|data-say-[a-z-]+)="([^"]*)"/g;

function withAttributes(tag: string, phrasebook: Phrasebook): string {
  if (tag.includes(' translate="no"')) return tag;
  return tag.replace(spoken, (_, name: string, words: string) => {
    return ` ${name}="${inWords(words, phrasebook).replaceAll('"', "&quot;")}"`;
  });
}

/** Blanks around the words stay where they are. */
function inWords(text: string, phrasebook: Phrasebook): string {
  const words = text.trim();
  if (words === "") return text;
  const found = phrasebook(unescapeHtml(words));
  if (found === undefined) return text;
  const start = text.indexOf(words);
  return text.slice(0, start) + escapeHtml(found) + text.slice(start + words.length);
}

function unescapeHtml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

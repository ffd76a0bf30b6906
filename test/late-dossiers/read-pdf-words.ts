import { strFromU8, unzlibSync } from "fflate";

/**
 * The words of a PDF as a reader copies them: every glyph that is drawn, through the map that its
 * font carries (ToUnicode). Blanks are left out: justified text draws them as distances. A glyph
 * without a letter, or a font that is not in the file, throws.
 */
export function readPdfWords(pdf: Buffer): { words: string; fonts: string[] } {
  const objects = readObjects(pdf);
  const fontNames = new Set<string>();
  const maps = new Map<string, Map<number, string>>();
  for (const { head } of objects.values()) {
    for (const [, name = "", number = ""] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const font = headOf(objects, number);
      const map = objects.get(refIn(font, "ToUnicode"))?.stream;
      const descendant = headOf(objects, /\/DescendantFonts \[(\d+) 0 R/.exec(font)?.[1] ?? "");
      const descriptor = headOf(objects, refIn(descendant, "FontDescriptor"));
      if (!map || !objects.get(refIn(descriptor, "FontFile2"))?.stream)
        throw new Error(`${name} is not embedded`);
      fontNames.add(/\/BaseFont \/(\S+)/.exec(font)?.[1] ?? "");
      maps.set(name, readUnicodeMap(strFromU8(map)));
    }
  }
  const drawn = [...objects.values()].filter(({ stream }) => /\bBT\b/.test(latin(stream)));
  const words = drawn.map(({ stream }) => wordsOf(latin(stream), maps)).join("");
  return { words: words.replaceAll(/\s/g, ""), fonts: [...fontNames] };
}

type PdfObject = { head: string; stream?: Uint8Array };

function readObjects(pdf: Buffer): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  const text = pdf.toString("latin1");
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, number = "", body = ""] = match;
    const [head = "", raw] = body.split("\nstream\n");
    const bytes = raw && Buffer.from(raw.replace(/\nendstream$/, ""), "latin1");
    const isPacked = head.includes("/FlateDecode");
    objects.set(number, { head, ...(bytes && { stream: isPacked ? unzlibSync(bytes) : bytes }) });
  }
  return objects;
}

/** What is drawn, glyph by glyph: `/F1 12 Tf` names the font, `<0001...>` are numbers of glyphs. */
function wordsOf(content: string, maps: ReadonlyMap<string, Map<number, string>>): string {
  let map: Map<number, string> | undefined;
  let words = "";
  for (const [, font, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>/gi)) {
    if (font) map = maps.get(font);
    for (const glyph of glyphs?.match(/.{4}/g) ?? []) {
      const letter = map?.get(Number.parseInt(glyph, 16));
      if (letter === undefined) throw new Error(`glyph ${glyph} stands for no letter`);
      words += letter;
    }
  }
  return words;
}

/** Reads `<first> <last> [<letters> ...]`, the one way in which pdfkit writes it. */
function readUnicodeMap(cmap: string): Map<number, string> {
  const map = new Map<number, string>();
  for (const [, first = "", letters = ""] of cmap.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    const begin = Number.parseInt(first, 16);
    for (const [place, [, hex = ""]] of [...letters.matchAll(/<([^>]*)>/g)].entries()) {
      const units = hex.match(/[0-9a-f]{4}/gi) ?? [];
      map.set(
        begin + place,
        String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))),
      );
    }
  }
  return map;
}

function headOf(objects: ReadonlyMap<string, PdfObject>, number: string): string {
  return objects.get(number)?.head ?? "";
}

function refIn(head: string, name: string): string {
  return new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1] ?? "";
}

function latin(stream: Uint8Array | undefined): string {
  return stream ? strFromU8(stream, true) : "";
}

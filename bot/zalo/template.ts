import type { Notice, NoticeValue } from "../reply.ts";

/** A template that Zalo has approved for one kind of notice. */
export type ZaloTemplate = {
  /** Its id where it goes to a user's id; absent: it doesn't. */
  uid?: string;
  /** Its id where it goes to a telephone number; absent: it doesn't. */
  phone?: string;
  /** By Zalo's name of each parameter. */
  parameters: Readonly<Record<string, TemplateParameter>>;
};

export type TemplateParameter = {
  value: NoticeValue;
  /** The most characters that Zalo takes. */
  most: number;
};

export type ZaloTemplates = Readonly<Partial<Record<Notice["name"], ZaloTemplate>>>;

/** What each kind of notice always says; a template may ask for nothing else. */
export const valuesOf: Record<Notice["name"], readonly NoticeValue[]> = {
  ticket_answered: ["code", "office", "date"],
  dossier_news: ["code", "state", "office", "date"],
};

/** The parameters of a template as Zalo takes them: none is empty, none too long. */
export function fillTemplate(
  { parameters }: Pick<ZaloTemplate, "parameters">,
  { values }: Pick<Notice, "values">,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, { value, most }]) => [
      name,
      shorten(values[value] ?? "", most) || unknownValue,
    ]),
  );
}

/** Zalo refuses an empty parameter. */
const unknownValue = "—";

/**
 * At most `most` UTF-16 units, cut between two characters as people see them, with "…" at a cut.
 * White space, line breaks included, becomes one blank.
 */
export function shorten(text: string, most: number): string {
  const whole = text.normalize("NFC").replace(/\s+/gu, " ").trim();
  if (whole.length <= most) return whole;
  let kept = "";
  for (const { segment } of characters.segment(whole)) {
    if (kept.length + segment.length + 1 > most) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

const characters = new Intl.Segmenter("vi", { granularity: "grapheme" });

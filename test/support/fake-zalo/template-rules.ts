import { isObject } from "./call.ts";
import { Refusal } from "./refusal.ts";

/** A template that Zalo has approved. */
export type Template = {
  id: string;
  /** The most letters of each parameter; all are needed. */
  parameters: Readonly<Record<string, number>>;
  /** The words with {{parameter}} in them, as the citizen reads them; absent: the values alone. */
  words?: string;
  /** False: from before 2025-12-10, or of a kind that goes by phone alone. */
  goesByUid?: boolean;
  /** The price of one in đồng. */
  price?: number;
};

/** The values in their places. Refuses a parameter that is missing or longer than it may be. */
export function fillTemplate(
  { parameters, words }: Template,
  data: unknown,
): { values: Record<string, string>; text: string } {
  if (!isObject(data)) throw new Refusal(-111, "Template data is empty");
  const values: Record<string, string> = {};
  for (const [name, most] of Object.entries(parameters)) {
    const value = data[name];
    if (typeof value !== "string" || value.trim() === "")
      throw new Refusal(-112, `Template data is invalid: ${name}`);
    if (value.length > most) throw new Refusal(-1121, `Parameter ${name} is longer than ${most}`);
    values[name] = value;
  }
  const text =
    words?.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? "") ??
    Object.values(values).join("\n");
  return { values, text };
}

import { badRequest } from "./refusal.ts";

export type Button = { label: string; data: string };

/** The rows of an inline keyboard, or what the Bot API says of a bad one. */
export function readKeyboard(markup: unknown): Button[][] {
  if (markup === undefined || markup === null || markup === "") return [];
  const value: unknown = typeof markup === "string" ? parse(markup) : markup;
  if (typeof value !== "object" || value === null)
    throw badRequest("object expected as reply markup");
  if (!("inline_keyboard" in value)) return [];
  const rows = value.inline_keyboard;
  if (!Array.isArray(rows)) {
    throw badRequest('can\'t parse inline keyboard: field "inline_keyboard" must be of type Array');
  }
  return rows.map((row: unknown) => {
    if (!Array.isArray(row)) throw badRequest("can't parse inline keyboard: row must be an Array");
    return row.map(readButton);
  });
}

function readButton(button: unknown): Button {
  const { text, callback_data: data, url } = (button ?? {}) as Record<string, unknown>;
  if (typeof text !== "string" || text.trim() === "") {
    throw badRequest("can't parse inline keyboard button: text must be non-empty");
  }
  if (typeof data !== "string" && typeof url !== "string") {
    throw badRequest(
      "can't parse inline keyboard button: text buttons are unallowed in the inline keyboard",
    );
  }
  if (typeof data !== "string") return { label: text, data: "" };
  const size = Buffer.byteLength(data);
  if (size < 1 || size > 64) throw badRequest("BUTTON_DATA_INVALID");
  return { label: text, data };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest("can't parse reply keyboard markup JSON object");
  }
}

import type { Choice, Reply } from "../reply.ts";

/** What sendMessage takes besides the chat. */
export type TelegramText = {
  text: string;
  parse_mode?: "HTML";
  link_preview_options: { is_disabled: true };
  reply_markup?: { inline_keyboard: Button[][] };
};

type Button = { text: string; callback_data: string };

/** Telegram's HTML: the title bold, everything else escaped, choices as buttons under the text. */
export function fromReply({ title, text, choices }: Reply): TelegramText {
  const heading = title ? `<b>${escapeHtml(title)}</b>` : "";
  const body = [heading, escapeHtml(text)].filter((part) => part !== "").join("\n\n");
  return { text: body, parse_mode: "HTML", ...furniture(choices) };
}

/** The same words without markup, for when Telegram could not read the markup. */
export function plainFromReply({ title, text, choices }: Reply): TelegramText {
  const body = [title ?? "", text].filter((part) => part !== "").join("\n\n");
  return { text: body, ...furniture(choices) };
}

function furniture(choices: readonly Choice[] = []): Omit<TelegramText, "text" | "parse_mode"> {
  const rows = inRows(choices).map((row) =>
    row.map(({ id, label }) => ({ text: label, callback_data: id })),
  );
  return {
    link_preview_options: { is_disabled: true },
    ...(rows.length > 0 && { reply_markup: { inline_keyboard: rows } }),
  };
}

/** Two short labels stand side by side; a longer one would be cut on a narrow phone. */
const halfRow = 18;

function inRows(choices: readonly Choice[]): Choice[][] {
  const rows: Choice[][] = [];
  for (const choice of choices) {
    const row = rows.at(-1);
    const isShort = choice.label.length <= halfRow;
    if (isShort && row?.length === 1 && row[0]!.label.length <= halfRow) row.push(choice);
    else rows.push([choice]);
  }
  return rows;
}

function escapeHtml(text: string): string {
  return text.replace(/[<>&]/g, (sign) => escaped[sign as keyof typeof escaped]);
}

const escaped = { "<": "&lt;", ">": "&gt;", "&": "&amp;" } as const;

/** Something the citizen may tap, or answer by its number where a channel has no buttons. */
export type Choice = {
  /** At most 64 bytes (Telegram's limit): comes back as the content of kind "choice". */
  id: string;
  /** At most 40 characters, so that two fit side by side on a phone. */
  label: string;
};

/**
 * What the assistant says, as plain data: no markup, no channel. Paragraphs are parted by an
 * empty line, list items begin with "• ". Each channel renders it in its own way.
 */
export type Reply = {
  /** A heading, shown bold where the channel can. */
  title?: string;
  text: string;
  choices?: readonly Choice[];
  /** The citizen may share who they are with one tap, where the channel can; the words ask as well. */
  asks?: "contact";
  /** A file of ours that goes with the words. */
  file?: ReplyFile;
  /** What may still be told where a channel's window is closed; absent: nothing of it. */
  notice?: Notice;
};

/** A file that the house keeps; channels read its bytes by `id`, and nobody else's by it. */
export type ReplyFile = {
  id: string;
  /** With the ending of its type, as the citizen is shown it. */
  name: string;
  /** MIME type by its bytes. */
  type: string;
  bytes: number;
};

/** The kinds of news that a channel may have an approved template for. */
export const noticeNames = ["ticket_answered", "dossier_news"] as const;

/**
 * The least of a reply that makes the citizen come back for the rest: it names what there is news
 * of, never the news itself. The values are put into a template that the channel has approved.
 */
export type Notice = {
  name: (typeof noticeNames)[number];
  values: Readonly<Partial<Record<NoticeValue, string>>>;
};

/** `date` is the day of the news; `state` that of a dossier. What each notice has: docs/zalo.md. */
export type NoticeValue = "code" | "state" | "office" | "date";

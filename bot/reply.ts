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
};

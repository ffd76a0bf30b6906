import type { SentFile } from "./message.ts";

export type AttachmentDesk = {
  limits: { bytes: number; perTicket: number };
  /** Notes a file to be sent along with a ticket; what is sent along with none is deleted in a day. */
  keep(
    file: SentFile,
  ): Promise<
    { ok: true; value: { id: string } } | { ok: false; reason: "too_big" | "bad_type" | "lost" }
  >;
};

export type SlipDesk = {
  /**
   * Has a picture read for the code of a dossier, later: the chat hears of it as a message of the
   * kind "scanned", once. The picture is not kept. `isQuiet`: nothing is said where none is found.
   * `too_many`: others of this chat wait.
   */
  read(
    picture: SentFile,
    options: { isQuiet: boolean },
  ): Promise<
    { ok: true } | { ok: false; reason: "too_big" | "not_a_picture" | "lost" | "too_many" }
  >;
};

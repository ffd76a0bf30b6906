import { type Api, GrammyError, InputFile } from "grammy";
import type { ReplyFile } from "../reply.ts";
import type { TelegramText } from "./from-reply.ts";

/** The Bot API's limits for uploads. */
const megabyte = 1_048_576;
const mostPhoto = 10 * megabyte;
export const mostDocument = 50 * megabyte;

const photos: ReadonlySet<string> = new Set(["image/jpeg", "image/png", "image/webp"]);

/**
 * Sends a file with the words as its caption (none of more than 1,024 characters comes here, see
 * to-letters.ts). A picture that Telegram can't show as one, by its size or shape, goes as a
 * document. Throws what grammY throws; gives the message's id.
 */
export async function sendFile(
  api: Api,
  address: string,
  { file, bytes }: { file: ReplyFile; bytes: Buffer },
  { text, parse_mode, reply_markup }: TelegramText,
): Promise<number> {
  // grammY writes the name into the form as it is.
  const input = (): InputFile => new InputFile(bytes, file.name.replaceAll(/[";\r\n]/g, " "));
  const other = {
    ...(text !== "" && { caption: text, ...(parse_mode && { parse_mode }) }),
    ...(reply_markup && { reply_markup }),
  };
  if (photos.has(file.type) && bytes.length <= mostPhoto) {
    try {
      return (await api.sendPhoto(address, input(), other)).message_id;
    } catch (error) {
      if (!isPhotoError(error)) throw error;
    }
  }
  return (await api.sendDocument(address, input(), other)).message_id;
}

/** Telegram could not make a photo of it: nothing was sent. */
function isPhotoError(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    error.error_code === 400 &&
    /PHOTO_|IMAGE_PROCESS_FAILED/i.test(error.description ?? "")
  );
}

import type { Office } from "../desk.ts";
import {
  contentNotShown,
  detailsNotTaken,
  pictureWithoutWords,
  signWithoutWords,
  voiceWithoutWords,
} from "../texts/media.ts";
import type { Said } from "./said.ts";

/** What to say to a message without words; undefined: it has words, or is a choice. */
export function mediaReply(said: Said, office: Office): string | undefined {
  if (said.kind === "unsupported") return contentNotShown(office.hotline);
  if (said.kind === "nothing") return signWithoutWords();
  if (said.kind !== "media") return undefined;
  switch (said.media) {
    case "photo":
    case "file":
      return pictureWithoutWords();
    case "voice":
    case "video":
      return voiceWithoutWords();
    case "location":
    case "contact":
      return detailsNotTaken();
    case "sticker":
      return signWithoutWords();
  }
}

/** What may be kept: by MIME type, as told by the bytes of a file. */
export type FileType = {
  ending: string;
  /** Written anew without what stands beside the picture: place, time, camera. */
  picture?: "jpeg" | "png" | "webp";
};

/**
 * Pictures, papers without macros, and short recordings, which are often all the evidence there is.
 * Formats that a browser or an office program would run something from are not in the list.
 */
export const fileTypes: Readonly<Record<string, FileType>> = {
  "image/jpeg": { ending: "jpg", picture: "jpeg" },
  "image/png": { ending: "png", picture: "png" },
  "image/webp": { ending: "webp", picture: "webp" },
  "application/pdf": { ending: "pdf" },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": { ending: "docx" },
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": { ending: "xlsx" },
  "application/vnd.oasis.opendocument.text": { ending: "odt" },
  "application/vnd.oasis.opendocument.spreadsheet": { ending: "ods" },
  "audio/mpeg": { ending: "mp3" },
  "audio/x-m4a": { ending: "m4a" },
  "audio/ogg": { ending: "ogg" },
  "video/mp4": { ending: "mp4" },
};

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What the office may send: papers and pictures that every channel and phone can show. */
export const officeFileTypes: Readonly<Record<string, FileType>> = {
  "application/pdf": { ending: "pdf" },
  [word]: { ending: "docx" },
  "application/msword": { ending: "doc" },
  "image/jpeg": { ending: "jpg", picture: "jpeg" },
  "image/png": { ending: "png", picture: "png" },
};

/** Pictures that this house cannot write anew, and so cannot clean. */
export const uncleanable: ReadonlySet<string> = new Set(["image/heic", "image/heif"]);

export function isPicture(type: string): boolean {
  return fileTypes[type]?.picture !== undefined;
}

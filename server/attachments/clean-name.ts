import { cleanText } from "../../bot/clean-text.ts";

/**
 * The name of a file as shown to the staff: without folders and signs that mean something to a
 * system, at most 80 characters, with the ending of its real type ("a.pdf.exe" of a PDF is
 * "a.pdf.pdf"). Nameless files get one from their kind.
 */
export function cleanName(name: string | undefined, ending: string): string {
  const last =
    cleanText(name ?? "", 1000)
      .split(/[\\/]/)
      .at(-1) ?? "";
  const tidy = last.replaceAll(/[<>:"|?*%;\s]+/g, " ").trim();
  const stem = tidy.replace(/\.[\p{L}\p{N}]{1,5}$/u, "").replaceAll(/^\.+|[. ]+$/g, "");
  return `${Array.from(stem).slice(0, 74).join("").trim() || "tep"}.${ending}`;
}

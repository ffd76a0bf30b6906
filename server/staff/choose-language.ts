import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import { isLanguage } from "./language.ts";
import { setLanguage } from "./staff-store.ts";

/** The language of the console for one person. */
export async function chooseLanguage(
  house: { tx: Tx },
  choice: { staffId: string; language: string },
): Promise<Result<undefined, "unknown_language">> {
  if (!isLanguage(choice.language)) return { ok: false, reason: "unknown_language" };
  await setLanguage(house.tx, choice.staffId, choice.language);
  return { ok: true, value: undefined };
}

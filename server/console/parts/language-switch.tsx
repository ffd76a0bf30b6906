import type { Language } from "../../staff/language.ts";
import type { Visit } from "../visit.ts";
import { notOurs } from "./not-ours.ts";
import { PostForm } from "./post-form.tsx";

/** Each in its own words. */
export const languageNames: Record<Language, string> = { vi: "Tiếng Việt", en: "English" };

/** Offers the other language of the console, in its own words. */
export function LanguageSwitch({ visit, back }: { visit: Visit; back: string }) {
  const other = visit.staff.language === "vi" ? "en" : "vi";
  return (
    <PostForm csrf={visit.csrf} action="/console/account/language" class="language">
      <input type="hidden" name="back" value={back} />
      <button class="quiet" name="language" value={other} lang={other} {...notOurs}>
        {languageNames[other]}
      </button>
    </PostForm>
  );
}

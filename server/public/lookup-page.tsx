import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { GuardedLookup } from "../../bot/dossier-desk.ts";
import type { AssetsFolder } from "./assets-folder.ts";
import { LookupForm, type LookupFormWords } from "./lookup-form.tsx";
import { LookupFrame } from "./lookup-frame.tsx";
import type { PublicHouse } from "./public-house.ts";

/** What a page is about to show: nothing yet, faults of the form, or what was found. */
export type LookupShown<Value> = {
  /** As it was typed. */
  code?: string;
  errors?: Partial<Record<"code" | "digits", string>>;
  found?: GuardedLookup<Value>;
};

export type LookupWords = {
  /** Of the page, to which its form is posted. */
  path: string;
  heading: string;
  /** The other page of its kind. */
  other: { href: string; label: string };
  form: LookupFormWords;
};

/** A page that finds something by a code and four digits; nothing of them is in the URL. */
export function lookupPage(
  { officeName, isDemo }: Pick<PublicHouse, "officeName" | "isDemo">,
  { link }: Pick<AssetsFolder, "link">,
  { path, heading, other, form }: LookupWords,
  { code = "", errors, found }: LookupShown<unknown>,
  outcome: ComponentChildren,
): string {
  const page = (
    <LookupFrame
      {...{ officeName, isDemo, link, heading, other }}
      isFault={errors !== undefined || found?.ok === false}
    >
      {outcome}
      <LookupForm
        {...form}
        action={path}
        hasFound={found?.ok === true}
        typed={code}
        errors={errors ?? {}}
      />
    </LookupFrame>
  );
  return `<!doctype html>${renderToString(page)}`;
}

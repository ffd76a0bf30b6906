import type { Config } from "../config.ts";
import { type LetterDays, zaloDays } from "../dossier-news/way-to.ts";
import { readTemplates } from "./read-templates.ts";

/** What configuration and templates let Zalo do for whoever has not written for a while. */
export type ZaloReach = { zaloDays: LetterDays; hasPhoneNotices: boolean };

/** Undefined: there is no Official Account. Throws ConfigError where the templates have a mistake. */
export function zaloReach({
  zalo,
  dataDir,
}: Pick<Config, "zalo" | "dataDir">): ZaloReach | undefined {
  if (!zalo) return undefined;
  const { spending } = zalo;
  const templates = readTemplates(dataDir);
  const goesByPhone = Object.values(templates).some(({ phone }) => phone !== undefined);
  return {
    zaloDays: zaloDays(spending, templates),
    hasPhoneNotices: spending.isAllowed && goesByPhone,
  };
}

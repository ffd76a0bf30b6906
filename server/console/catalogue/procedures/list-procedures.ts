import type { Knowledge, ProcedureRecord } from "../../../../knowledge/index.ts";
import { isOpenVersion } from "../../../catalogue/procedure-version.ts";
import { type Lapse, lapsesOf } from "../../../catalogue/lapse.ts";
import type { VersionLine } from "../../../catalogue/version-view.ts";
import { wordsKey } from "../../../catalogue/words-key.ts";

export const procedureFilters = ["all", "open", "edited", "soon", "over", "unsure"] as const;
export type ProcedureFilter = (typeof procedureFilters)[number];

export type ProcedureLine = {
  slug: string;
  name: string;
  /** Absent: not told yet, a draft alone. */
  record: ProcedureRecord | undefined;
  /** The edit that someone works on. */
  open: VersionLine | undefined;
  /** Told as the staff wrote it, now or from a day on. */
  isEdited: boolean;
  lapses: readonly Lapse[];
};

/** Every procedure that is told, and those that are still being written, by name. */
export function listProcedures(
  knowledge: Pick<Knowledge, "all" | "record">,
  versions: readonly VersionLine[],
  today: string,
): ProcedureLine[] {
  const told = new Map(knowledge.all().map(({ slug, name }) => [slug, name]));
  const slugs = new Set([...told.keys(), ...versions.map(({ slug }) => slug)]);
  return [...slugs]
    .map((slug): ProcedureLine => {
      const own = versions.filter((version) => version.slug === slug);
      const record = knowledge.record(slug);
      return {
        slug,
        name: told.get(slug) ?? own[0]?.name ?? slug,
        record,
        open: own.find(({ state }) => isOpenVersion(state)),
        isEdited: own.some(({ state }) => state === "published"),
        lapses: record ? lapsesOf(record, today) : [],
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, "vi"));
}

export function passes(line: ProcedureLine, filter: ProcedureFilter): boolean {
  return filters[filter](line);
}

const filters: Record<ProcedureFilter, (line: ProcedureLine) => boolean> = {
  all: () => true,
  open: ({ open }) => open !== undefined,
  edited: ({ isEdited }) => isEdited,
  soon: ({ lapses }) => lapses.some(({ isOver }) => !isOver),
  over: ({ lapses }) => lapses.some(({ isOver }) => isOver),
  unsure: ({ record }) => record !== undefined && record.confidence !== "high",
};

/** Whether name, code or another name holds the words, tone marks aside. */
export function holdsWords({ name, slug, record }: ProcedureLine, search: string): boolean {
  const wanted = wordsKey(search);
  const texts = [name, slug, record?.code ?? "", record?.field ?? "", ...(record?.aliases ?? [])];
  return wanted === "" || texts.some((text) => wordsKey(text).includes(wanted));
}

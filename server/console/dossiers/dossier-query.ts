import { createHash } from "node:crypto";
import { type DossierFilter, dueFilters, stateGroups } from "../../dossiers/staff-filter.ts";
import { isPersonal, readStaffSearch } from "../../dossiers/staff-search.ts";
import { isUuid } from "../../ids.ts";

/** What was asked, as it stands in the form: an empty string is no wish. */
export type DossierQuery = Readonly<Record<(typeof fields)[number], string>>;

const fields = ["q", "group", "unit", "procedure", "due", "from", "until", "after"] as const;

/** From an address or a form; what is not understood is left out. */
export function readDossierQuery(value: (name: string) => string): DossierQuery {
  const one = (words: readonly string[], name: string) =>
    words.includes(value(name)) ? value(name) : "";
  const matching = (name: string, shape: RegExp) => (shape.test(value(name)) ? value(name) : "");
  const unit = value("unit");
  return {
    q: value("q").trim().slice(0, 100),
    group: one(Object.keys(stateGroups), "group"),
    unit: unit === "none" || isUuid(unit) ? unit : "",
    procedure: matching("procedure", /^[0-9a-f]{10}$/),
    due: one(dueFilters, "due"),
    from: dayOf(value("from")),
    until: dayOf(value("until")),
    after: matching("after", /^[\dT:.Z-]{0,24}~[A-Z0-9./-]{1,60}$/),
  };
}

/** `procedures`: the names that `procedure` may stand for. */
export function filterOf(query: DossierQuery, procedures: readonly string[]): DossierFilter {
  const procedureName = procedures.find((name) => procedureKey(name) === query.procedure);
  const group = Object.keys(stateGroups).find(
    (one): one is keyof typeof stateGroups => one === query.group,
  );
  const due = dueFilters.find((one) => one === query.due);
  return {
    search: readStaffSearch(query.q),
    ...(group && { group }),
    ...(query.unit && { unit: query.unit }),
    ...(procedureName !== undefined && { procedureName }),
    ...(due && { due }),
    ...(query.from && { from: query.from }),
    ...(query.until && { until: query.until }),
  };
}

/** Names of procedures are long; an address bears this in place of one. */
export function procedureKey(name: string): string {
  return createHash("sha256").update(name).digest("hex").slice(0, 10);
}

/** Whether it may stand in an address: a name or the end of a phone number may not. */
export function isLinkable({ q }: DossierQuery): boolean {
  return !isPersonal(readStaffSearch(q));
}

/** The address that asks this; `path` for another than the list's. */
export function dossiersHref(query: Partial<DossierQuery>, path = "/console/dossiers"): string {
  const wishes = fields.flatMap((name): [string, string][] =>
    query[name] ? [[name, query[name]]] : [],
  );
  return wishes.length === 0 ? path : `${path}?${new URLSearchParams(wishes)}`;
}

/** For a form that asks the same again. */
export function wishesOf(query: DossierQuery): [name: string, value: string][] {
  return fields.flatMap((name): [string, string][] => (query[name] ? [[name, query[name]]] : []));
}

/** How many filters hide something. */
export function countFilters(query: DossierQuery): number {
  return wishesOf(query).filter(([name]) => name !== "q" && name !== "after").length;
}

function dayOf(asked: string): string {
  return /^(19|20)\d\d-\d\d-\d\d$/.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : "";
}

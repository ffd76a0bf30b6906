import type { AuditFilter } from "../../audit/audit-view.ts";
import { vietnamInstant } from "../../calendar/vietnam-date.ts";
import { isUuid } from "../../ids.ts";
import type { Visit } from "../visit.ts";
import { isAuditName } from "./audit-words.ts";

/** The fields of the filter as typed. */
export type AuditQuery = {
  staff: string;
  action: string;
  target: string;
  from: string;
  to: string;
};

export function readAuditQuery(visit: Visit): AuditQuery {
  return {
    staff: visit.query("staff"),
    action: visit.query("action"),
    target: visit.query("target").trim().slice(0, 100),
    from: visit.query("from"),
    to: visit.query("to"),
  };
}

const dayMs = 86_400_000;

/** What was typed wrongly counts as not typed. Both days are meant whole, by Vietnam's clock. */
export function auditFilter(query: AuditQuery): AuditFilter {
  const { staff, action, target } = query;
  const from = dayOf(query.from);
  const to = dayOf(query.to);
  return {
    ...((staff === "nobody" || isUuid(staff)) && { staffId: staff }),
    ...(isAuditName(action) && { action }),
    ...(target !== "" && { target: isCode(target) ? target.toUpperCase() : target }),
    ...(from && { from }),
    ...(to && { until: new Date(to.getTime() + dayMs) }),
  };
}

function isCode(typed: string): boolean {
  return /^[a-z]{2}-\d{2}-\d{6}-[0-9a-z]$/i.test(typed);
}

function dayOf(typed: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return undefined;
  const day = vietnamInstant(typed);
  return Number.isNaN(day.getTime()) ? undefined : day;
}

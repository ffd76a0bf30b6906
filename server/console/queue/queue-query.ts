import type { Day } from "../../calendar/vietnam-date.ts";
import { isUuid } from "../../ids.ts";
import { isCategory } from "../../tickets/categories.ts";
import {
  type QueueFilter,
  queueSorts,
  queueTabs,
  usualSort,
  usualTab,
} from "../../tickets/queue-filter.ts";
import { ticketKinds, ticketStatuses } from "../../tickets/ticket.ts";
import { ticketChannels } from "../parts/ticket-labels.ts";

/** Reads the queue's query string; what is not understood is left out. */
export function readQueueQuery(query: (name: string) => string): QueueFilter {
  const text = query("q").trim().slice(0, 100);
  const status = oneOf(ticketStatuses, query("status"));
  const tab = oneOf(queueTabs, query("show")) ?? usualTab({ text, ...(status && { status }) });
  const kind = oneOf(ticketKinds, query("kind"));
  const category = query("category");
  const unit = idOf(query("unit"));
  const assignee = idOf(query("assignee"));
  const channel = oneOf(ticketChannels, query("channel"));
  const [from, until] = [dayOf(query("from")), dayOf(query("until"))];
  const sort = oneOf(queueSorts, query("sort")) ?? usualSort({ tab, text });
  return {
    tab,
    sort,
    ...(text && { text }),
    ...(status && { status }),
    ...(kind && { kind }),
    ...(isCategory(category) && { category }),
    ...(unit && { unit }),
    ...(assignee && { assignee }),
    ...(channel && { channel }),
    ...(query("urgent") === "1" && { urgent: true as const }),
    ...(from && { from }),
    ...(until && { until }),
  };
}

/** The same as a query string, in one order and without what goes without saying. */
export function writeQueueQuery(filter: QueueFilter, page = 1): string {
  const { tab, text, sort, urgent, ...rest } = filter;
  const query = new URLSearchParams({
    ...(text ? { q: text } : {}),
    ...(tab === usualTab(filter) ? {} : { show: tab }),
    ...rest,
    ...(urgent ? { urgent: "1" } : {}),
    ...(sort === usualSort(filter) ? {} : { sort }),
    ...(page > 1 ? { page: `${page}` } : {}),
  });
  return query.toString();
}

export function queueHref(filter: QueueFilter, page = 1): string {
  const query = writeQueueQuery(filter, page);
  return query === "" ? "/console/tickets" : `/console/tickets?${query}`;
}

function oneOf<Word extends string>(words: readonly Word[], asked: string): Word | undefined {
  return words.find((word) => word === asked);
}

function idOf(asked: string): string | undefined {
  return asked === "none" || isUuid(asked) ? asked : undefined;
}

function dayOf(asked: string): Day | undefined {
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(asked)) return undefined;
  return Number.isNaN(Date.parse(asked)) ? undefined : asked;
}

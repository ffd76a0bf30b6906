import type { VNode } from "preact";

/** A page as a handler gives it: what stands between the header and the end. */
export type Shown = {
  title: string;
  body: VNode;
  /** 200 unless said otherwise. */
  status?: number;
  /** Faults of the form, first things first: shown on top, and the title says so. */
  errors?: FormErrors;
  /** What the audit row names, such as a ticket code. */
  target?: string;
  /** Whose news the page follows: the query of /console/live, such as "ticket=PA-26-000001-K". */
  live?: string;
};

export type FormError = { field: string; message: string };
export type FormErrors = readonly FormError[];

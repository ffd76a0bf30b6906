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
  /** Whose news the page follows: "all" tickets or the code of one; absent: alarms alone. */
  live?: string;
  /** Where live.js reads the page again, when it may be the answer to a POST. */
  path?: string;
  /** Without header and navigation: for paper. */
  isBare?: boolean;
};

/** A file to be kept, in place of a page. */
export type Download = {
  /** The name it is kept under. */
  file: string;
  /** MIME type. */
  type: string;
  content: string | Buffer;
  target?: string;
};

export type FormError = { field: string; message: string };
export type FormErrors = readonly FormError[];

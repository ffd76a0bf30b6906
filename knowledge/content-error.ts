/**
 * A content file is broken: the message says which file, the line in it where that can be told,
 * what is wrong, and so how to mend it. One line per fault.
 */
export class ContentError extends Error {
  override readonly name = "ContentError";
  readonly faults: readonly ContentFault[];

  constructor(faults: readonly ContentFault[]) {
    super(faults.map(describe).join("\n"));
    this.faults = faults;
  }
}

export type ContentFault = {
  file: string;
  /** Counted from 1. */
  line?: number;
  /** Where in the file, such as "duration.value". */
  path?: string;
  message: string;
};

function describe(fault: ContentFault): string {
  const place = fault.line === undefined ? fault.file : `${fault.file}:${fault.line}`;
  return fault.path ? `${place}: ${fault.path}: ${fault.message}` : `${place}: ${fault.message}`;
}

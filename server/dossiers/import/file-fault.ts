/**
 * The file is refused as a whole, or can't be read from here on. The message is a polite clause in
 * Vietnamese without a full stop, and without anything the file holds of people.
 */
export class FileFault extends Error {
  /** What look like headings, where only their meaning is not known; else empty. */
  readonly headings: readonly string[];

  constructor(message: string, options: ErrorOptions & { headings?: readonly string[] } = {}) {
    super(message, options);
    this.headings = options.headings ?? [];
  }
}

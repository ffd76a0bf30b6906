/** A file is refused, or can't be read from here on; the message is polite Vietnamese. */
export class FileFault extends Error {}

/**
 * The file is refused as a whole, or can't be read from here on. The message is a polite clause in
 * Vietnamese without a full stop, and without anything the file holds of people.
 */
export class FileFault extends Error {}

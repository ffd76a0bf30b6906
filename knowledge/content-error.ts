/** A content file is broken: says which file, where in it, and how to mend it. */
export class ContentError extends Error {}

/**
 * What became of one field. "parsed": its parts are in `value`. "kept": it could not be taken
 * apart and stands as the source wrote it. "empty": the source says nothing.
 */
export type Reading<Value> = {
  outcome: "parsed" | "kept" | "empty";
  value: Value;
  /** Doubts for the report, each a fixed sentence, so that they can be counted. */
  remarks: readonly string[];
};

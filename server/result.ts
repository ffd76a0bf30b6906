/** An expected refusal is a value with a name; the caller must look. */
export type Result<Value, Reason extends string> =
  | { ok: true; value: Value }
  | { ok: false; reason: Reason };

import { expect, test } from "vitest";
import { watchSignatures } from "../../server/webhooks/watch-signatures.ts";
import { stubLog } from "../telegram/stub-house.ts";

test("a wrong key is advised on once, and is trouble until an event fits", () => {
  const log = stubLog();
  const signatures = watchSignatures(log);
  signatures.note("misfit");
  signatures.note("misfit");
  expect(signatures.trouble()).toBeUndefined();
  signatures.note("misfit");
  expect(signatures.trouble()).toBe("bad_signatures");
  signatures.note("stale");
  expect(signatures.trouble()).toBe("old_events");
  signatures.note("fits");
  expect(signatures.trouble()).toBeUndefined();
  expect(log.lines).toEqual([
    "warn webhook signatures do not fit: is ZALO_OA_SECRET the key of the webhook page?",
    "warn webhook events are signed for another time: is the clock of this machine right?",
  ]);
});

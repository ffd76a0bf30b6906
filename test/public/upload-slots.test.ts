import { expect, test } from "vitest";
import { openUploadSlots } from "../../server/public/upload-slots.ts";

test("one network can't take all slots, and a slot is freed once", () => {
  const slots = openUploadSlots({ inAll: 3, ofNetwork: 2 });
  const first = slots.enter("a");
  slots.enter("a");
  expect(slots.enter("a")).toBeUndefined();
  expect(slots.enter("b")).toBeDefined();
  expect(slots.enter("c")).toBeUndefined();
  first?.();
  first?.();
  expect(slots.enter("c")).toBeDefined();
  expect(slots.enter("a")).toBeUndefined();
});

import { describe, expect, test } from "vitest";
import { openFloodShield } from "../../server/public/flood-shield.ts";
import { networkOf } from "../../server/public/network-of.ts";

describe("the flood shield", () => {
  const at = (clock: { ms: number }) => ({ now: () => new Date(clock.ms) });

  test("lets a burst pass and then so many a minute", () => {
    const clock = { ms: 0 };
    const shield = openFloodShield(at(clock), { burst: 3, perMinute: 6 });
    expect([1, 2, 3, 4].map(() => shield.secondsToWait("a"))).toEqual([0, 0, 0, 10]);
    clock.ms += 9_000;
    expect(shield.secondsToWait("a")).toBe(1);
    clock.ms += 1_000;
    expect(shield.secondsToWait("a")).toBe(0);
    expect(shield.secondsToWait("a")).toBe(10);
  });

  test("counts each key by itself", () => {
    const shield = openFloodShield(at({ ms: 0 }), { burst: 1, perMinute: 1 });
    expect([shield.secondsToWait("a"), shield.secondsToWait("b")]).toEqual([0, 0]);
    expect(shield.secondsToWait("a")).toBe(60);
  });

  test("is not stuck when the clock is set back", () => {
    const clock = { ms: 3_600_000 };
    const shield = openFloodShield(at(clock), { burst: 1, perMinute: 60 });
    shield.secondsToWait("a");
    clock.ms = 0;
    expect(shield.secondsToWait("a")).toBe(1);
    clock.ms = 1000;
    expect(shield.secondsToWait("a")).toBe(0);
  });

  test("forgets the least used of too many keys", () => {
    const shield = openFloodShield(at({ ms: 0 }), { burst: 1, perMinute: 1, keys: 2 });
    for (const key of ["a", "b", "a", "c"]) shield.secondsToWait(key);
    expect(["a", "b", "c"].filter((key) => shield.knows(key))).toEqual(["a", "c"]);
  });
});

describe("the network of an address", () => {
  test.each([
    ["203.0.113.9", "203.0.113.9"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:db8:1:2::9", "2001:db8:1:2"],
    ["2001:0db8::1", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
    ["fe80::1%eth0", "fe80:0:0:0"],
    [undefined, "unknown"],
  ])("%s is in %s", (ip, network) => {
    expect(networkOf(ip)).toBe(network);
  });
});

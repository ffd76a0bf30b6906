import { describe, expect, test } from "vitest";
import { checkSignature, type SignedBody } from "../../server/webhooks/zalo-signature.ts";
import { eventMac } from "../support/fake-zalo/event-mac.ts";

const appId = "360846524940903967";
const oaSecret = "OA_SECRET_TEST";
const time = "1543908534740";
const mac = "6449ae8bd3a26dfd37a1bb65504768cdf414391732a90b0dede22f6b4b00dd19";
const words =
  '{"app_id":"360846524940903967","sender":{"id":"246845883529197922"},"user_id_by_app":"552177279717587730","recipient":{"id":"388613280878808645"},"event_name":"user_send_text","message":{"text":"xin chào","msg_id":"96d3cdf3af150460909"},"timestamp":"1543908534740"}';
const signed: SignedBody = {
  signature: `mac=${mac}`,
  headerTimestamp: undefined,
  bodyTimestamp: time,
  body: Buffer.from(words),
};
const keys = { appId, oaSecret, toleranceMs: 3_600_000 };
const now = new Date(Number(time) + 1000);
const check = (given: Partial<SignedBody> = {}, with_: Partial<typeof keys> = {}, at = now) =>
  checkSignature({ ...signed, ...given }, { ...keys, ...with_ }, at);
const sign = (timestamp: string, body = words) => eventMac(appId, body, timestamp, oaSecret);

describe("the signature of a webhook", () => {
  test.each([`mac=${mac}`, `mac = ${mac}`, mac, `MAC=${mac.toUpperCase()}`, ` ${mac} `])(
    "in the form %j fits",
    (signature) => expect(check({ signature })).toBe("fits"),
  );

  test.each([
    ["none", undefined],
    ["an empty one", ""],
    ["half of it", `mac=${mac.slice(1)}`],
    ["another one", `mac=${mac.replace("6", "7")}`],
    ["two of them", `mac=${mac},mac=${mac}`],
    ["words", "mac=true"],
  ])("%s is a misfit", (_, signature) => expect(check({ signature })).toBe("misfit"));

  test("a body of which one byte changed is a misfit", () => {
    expect(check({ body: Buffer.from(words.replace("chào", "chao")) })).toBe("misfit");
    expect(check({ body: Buffer.from(words.slice(0, -1)) })).toBe("misfit");
  });

  test("the application's secret in place of the account's fits nothing, nor does none", () => {
    expect(check({}, { oaSecret: "APP_SECRET_TEST" })).toBe("misfit");
    expect(check({ signature: eventMac(appId, words, time, "") }, { oaSecret: "" })).toBe("misfit");
  });

  test("the header's time fits where it was signed, and the body's where that was", () => {
    const headerTimestamp = "1543908534999";
    expect(check({ headerTimestamp, signature: sign(headerTimestamp) })).toBe("fits");
    expect(check({ headerTimestamp })).toBe("fits");
    expect(check({ headerTimestamp, signature: sign("1543908534741") })).toBe("misfit");
  });

  test("a time in seconds, or one that lost its last digit, is read", () => {
    for (const bodyTimestamp of ["1543908534", "154390853474"])
      expect(check({ bodyTimestamp, signature: sign(bodyTimestamp) })).toBe("fits");
  });

  test("the end of a body can't be passed off as the beginning of its time", () => {
    const body = Buffer.from(words.slice(0, -15));
    expect(check({ body, headerTimestamp: words.slice(-15) + time })).toBe("misfit");
    const longer = Buffer.from(words + time.slice(0, 3));
    expect(check({ body: longer, headerTimestamp: time.slice(3) })).toBe("stale");
  });

  test.each([
    ["at the edge", 3_600_000, "fits"],
    ["past it", 3_600_001, "stale"],
    ["as far ahead", -3_600_000, "fits"],
    ["further ahead", -3_600_001, "stale"],
  ])("a time %s of the tolerance", (_, ms, verdict) => {
    expect(check({}, {}, new Date(Number(time) + ms))).toBe(verdict);
  });

  test("a time that is none is stale, however well it is signed", () => {
    expect(check({ bodyTimestamp: "12", signature: sign("12") })).toBe("stale");
    expect(check({ bodyTimestamp: "1e12", signature: sign("1e12") })).toBe("misfit");
  });
});

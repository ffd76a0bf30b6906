import { expect, test } from "vitest";
import { openSealed, sealSecret } from "../../server/staff/seal-secret.ts";

const key = "a key of the house that is long enough";
const [lan, hoa] = ["0192aaaa-0000-7000-8000-000000000001", "0192aaaa-0000-7000-8000-000000000002"];

test("what is sealed for a person opens for that person", () => {
  expect(openSealed(key, lan, sealSecret(key, lan, "JBSWY3DP"))).toBe("JBSWY3DP");
});

test("the same secret sealed twice looks different", () => {
  expect(sealSecret(key, lan, "JBSWY3DP")).not.toBe(sealSecret(key, lan, "JBSWY3DP"));
});

test("it opens for nobody else and under no other key", () => {
  const sealed = sealSecret(key, lan, "JBSWY3DP");
  expect(openSealed(key, hoa, sealed)).toBeUndefined();
  expect(openSealed(`${key}.`, lan, sealed)).toBeUndefined();
});

test("whatever is changed about it, it opens no more", () => {
  const sealed = sealSecret(key, lan, "JBSWY3DP");
  for (let place = 0; place < sealed.length; place += 1) {
    const other = sealed[place] === "B" ? "C" : "B";
    const changed = sealed.slice(0, place) + other + sealed.slice(place + 1);
    // The last letter of a part may hold bits that say nothing.
    if (sameBytes(changed, sealed)) continue;
    expect(openSealed(key, lan, changed)).toBeUndefined();
  }
  for (const broken of ["", "v1", "v1..", "v1...", "v2.a.b.c", sealed.slice(0, -8)]) {
    expect(openSealed(key, lan, broken)).toBeUndefined();
  }
});

test("a tag that was cut short is not believed", () => {
  const [version, nonce, tag = "", words] = sealSecret(key, lan, "JBSWY3DP").split(".");
  const short = Buffer.from(tag, "base64url").subarray(0, 4).toString("base64url");
  expect(openSealed(key, lan, [version, nonce, short, words].join("."))).toBeUndefined();
});

function sameBytes(one: string, other: string): boolean {
  const bytes = (text: string) =>
    text
      .split(".")
      .map((part, place) => (place === 0 ? part : Buffer.from(part, "base64url").toString("hex")))
      .join(".");
  return bytes(one) === bytes(other);
}

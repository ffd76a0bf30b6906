import { afterEach, expect, test } from "vitest";
import { proofOf, type ZaloRate } from "../../bot/zalo/zalo-api.ts";
import { lan, type OpenedZalo, openZalo } from "./open-zalo.ts";

let opened: OpenedZalo | undefined;
const open = async (...given: Parameters<typeof openZalo>): Promise<OpenedZalo> =>
  (opened = await openZalo(...given));
afterEach(() => opened?.zalo.stop());

const text = (words: string) => ({ recipient: { user_id: lan }, message: { text: words } });
const cs = "/v3.0/oa/message/cs";

test("a call that worked gives its data", async () => {
  const { api } = await open();
  expect(await api.get("/v2.0/oa/getoa")).toMatchObject({
    kind: "done",
    data: { oa_id: opened?.zalo.oaId },
  });
});

test.each([
  [-216, 1],
  [-220, 1],
  [-124, 1],
  [-201, 0],
])("%d: the token is renewed and the call repeated %d times", async (code, times) => {
  const { api, zalo, renewals } = await open();
  zalo.fail({ call: "cs" }, { kind: "code", code });
  const answer = await api.post(cs, text("chào"));
  expect(answer.kind).toBe(times ? "done" : "refused");
  expect([renewals(), zalo.callCount("cs"), zalo.messages(lan).length]).toEqual([
    times,
    1 + times,
    times,
  ]);
});

test("a token that is refused again is not renewed without end", async () => {
  const { api, zalo, renewals } = await open();
  zalo.fail({ call: "cs" }, { kind: "code", code: -216 }, 9);
  expect(await api.post(cs, text("chào"))).toEqual({ kind: "refused", code: -216 });
  expect(renewals()).toBe(1);
});

test("without a token no call is made", async () => {
  const token = () => Promise.resolve({ ok: false, reason: "needs_reauth" } as const);
  const { api, zalo } = await open({}, { access: { token, renew: token } });
  expect(await api.post(cs, text("chào"))).toEqual({ kind: "no_access", reason: "needs_reauth" });
  expect(zalo.callCount("cs")).toBe(0);
});

test("the proof that we know the application's secret is Zalo's own example", async () => {
  expect(proofOf("ACCESS_TOKEN_TEST", "APP_SECRET_TEST")).toBe(
    "13c84e1f6f52f01132698172e32412a2192e615166b0e8702095f21ca36c1ff1",
  );
  const without = await open({ needsProof: true });
  expect(await without.api.post(cs, text("a"))).toEqual({ kind: "refused", code: -242 });
  await without.zalo.stop();
  const { api } = await open({ needsProof: true }, { appSecret: without.zalo.appSecret });
  expect(await api.post(cs, text("a"))).toMatchObject({ kind: "done" });
});

test("what Zalo tells of its limit is passed on; near its end no more calls are made that minute", async () => {
  const rates: ZaloRate[] = [];
  let now = new Date("2026-11-23T02:00:05Z");
  const { api, zalo } = await open(
    { perMinute: 30 },
    { now: () => now, onRate: (rate) => rates.push(rate) },
  );
  const kinds: string[] = [];
  for (let i = 0; i < 32; i += 1) kinds.push((await api.post(cs, text("chào"))).kind);
  expect(rates[0]).toEqual({ limit: 30, remain: 29 });
  expect(zalo.callCount("cs")).toBe(27);
  expect(kinds.filter((kind) => kind === "done")).toHaveLength(27);
  expect(await api.post(cs, text("chào"))).toEqual({ kind: "refused", code: -32 });
  now = new Date("2026-11-23T02:01:00Z");
  zalo.advance(60_000);
  expect(await api.post(cs, text("chào"))).toMatchObject({ kind: "done" });
});

test("whatever answers, the call ends: cut, hanging, a gateway's page, nobody there", async () => {
  const { api, zalo } = await open();
  zalo.fail({ call: "cs" }, { kind: "cut" });
  expect(await api.post(cs, text("a"))).toEqual({ kind: "failed", failure: "cut" });
  zalo.fail({ call: "cs" }, { kind: "hang_after" });
  expect(await api.post(cs, text("b"))).toEqual({ kind: "failed", failure: "no_answer" });
  zalo.fail({ call: "cs" }, { kind: "status", status: 502 });
  expect(await api.post(cs, text("c"))).toEqual({ kind: "odd", status: 502 });
  await zalo.goAway();
  // The first may still go over a connection that was open.
  await api.post(cs, text("d"));
  expect(await api.post(cs, text("d"))).toEqual({ kind: "failed", failure: "not_connected" });
  expect(zalo.messages(lan).map((sent) => sent.text)).toEqual(["b"]);
});

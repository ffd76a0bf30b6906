import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FakeZalo, startFakeZalo } from "../support/fake-zalo/fake-zalo.ts";

const verifier = "A".repeat(43);
const challenge = createHash("sha256").update(verifier).digest("base64url");

describe("OAuth of the fake Zalo", () => {
  let fake: FakeZalo;
  beforeEach(async () => {
    fake = await startFakeZalo();
  });
  afterEach(() => fake.stop());

  test("a consent comes back with code, account and state, and the code gives tokens", async () => {
    const back = await fake.consent(permissionUrl());
    expect(back.searchParams.get("state")).toBe("s1");
    expect(back.searchParams.get("oa_id")).toBe(fake.oaId);
    const tokens = await exchange(back.searchParams.get("code")!);
    expect(tokens).toMatchObject({ expires_in: "90000" });
    expect(await account(tokens["access_token"])).toMatchObject({ error: 0 });
  });

  test("a consent is for this application, with a challenge", async () => {
    await expect(fake.consent(permissionUrl({ app_id: "1" }))).rejects.toThrow("refused");
    await expect(fake.consent(permissionUrl({ code_challenge: "" }))).rejects.toThrow("refused");
  });

  test("a code works once", async () => {
    const code = fake.grant(challenge);
    expect(await exchange(code)).toHaveProperty("access_token");
    expect(await exchange(code)).toMatchObject({ error: -14012 });
  });

  test("a code lives ten minutes", async () => {
    const code = fake.grant(challenge);
    fake.advance(601_000);
    expect(await exchange(code)).toMatchObject({ error_name: "Authorization code expired" });
  });

  test("a code asks for the verifier of its challenge", async () => {
    const wrong = { code_verifier: "B".repeat(43) };
    expect(await exchange(fake.grant(challenge), wrong)).toMatchObject({
      error_name: "Invalid code verifier",
    });
  });

  test("a wrong secret is refused, and JSON instead of a form", async () => {
    const code = fake.grant(challenge);
    expect(await post({ grant_type: "authorization_code", code }, "OaSecret")).toMatchObject({
      error_name: "Invalid secret key",
    });
    const answer = await fetch(`${fake.oauthRoot}/access_token`, {
      method: "POST",
      headers: { secret_key: fake.appSecret, "content-type": "application/json" },
      body: "{}",
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ error_name: "Invalid content type" });
  });

  test("a refresh token works once, and its reuse is counted", async () => {
    const { refreshToken } = fake.issueTokens();
    expect(await refresh(refreshToken)).toHaveProperty("refresh_token");
    const again = await refresh(refreshToken);
    expect(Object.keys(again)).toEqual(
      expect.arrayContaining(["error_name", "error_reason", "error_description"]),
    );
    expect(fake.tokens()).toMatchObject({ refreshes: 1, reused: 1 });
  });

  test("a refresh token lives three months", async () => {
    const { refreshToken } = fake.issueTokens();
    fake.advance(91 * 86_400_000);
    expect(await refresh(refreshToken)).toMatchObject({ error_name: "Refresh token expired" });
  });

  test("a new access token kills the former, and after 25 hours it ends by itself", async () => {
    const { accessToken, refreshToken } = fake.issueTokens();
    const next = await refresh(refreshToken);
    expect(await account(accessToken)).toMatchObject({ error: -216 });
    expect(await account(next["access_token"])).toMatchObject({ error: 0 });
    fake.advance(25 * 3_600_000 + 1000);
    expect(await account(next["access_token"])).toMatchObject({ error: -220 });
  });

  test("a refresh that took effect without an answer has used the token up", async () => {
    const { refreshToken } = fake.issueTokens();
    fake.fail({ call: "refresh" }, { kind: "cut_after" });
    await expect(refresh(refreshToken)).rejects.toThrow("fetch failed");
    expect(await refresh(refreshToken)).toMatchObject({ error: -14024 });
  });

  test("a refresh that was cut before has not", async () => {
    const { refreshToken } = fake.issueTokens();
    fake.fail({ call: "refresh" }, { kind: "cut" });
    await expect(refresh(refreshToken)).rejects.toThrow("fetch failed");
    expect(await refresh(refreshToken)).toHaveProperty("access_token");
  });

  function permissionUrl(more: Record<string, string> = {}): string {
    const query = new URLSearchParams({
      app_id: fake.appId,
      redirect_uri: "http://127.0.0.1:1/callback",
      code_challenge: challenge,
      state: "s1",
      ...more,
    });
    return `${fake.oauthRoot}/permission?${query.toString()}`;
  }
  function exchange(code: string, more: Record<string, string> = {}) {
    return post({ grant_type: "authorization_code", code, code_verifier: verifier, ...more });
  }
  function refresh(token: string) {
    return post({ grant_type: "refresh_token", refresh_token: token });
  }
  async function post(form: Record<string, string>, secret = fake.appSecret) {
    const answer = await fetch(`${fake.oauthRoot}/access_token`, {
      method: "POST",
      headers: { secret_key: secret },
      body: new URLSearchParams({ app_id: fake.appId, ...form }),
    });
    expect(answer.status).toBe(200);
    return (await answer.json()) as Record<string, string>;
  }
  async function account(token = ""): Promise<object> {
    const answer = await fetch(`${fake.apiRoot}/v2.0/oa/getoa`, {
      headers: { access_token: token },
    });
    return (await answer.json()) as object;
  }
});

test("the former access token can be made to live on", async () => {
  const fake = await startFakeZalo({ keepsOldAccessToken: true });
  fake.issueTokens();
  fake.issueTokens();
  expect(fake.tokens().live).toBe(2);
  await fake.stop();
});

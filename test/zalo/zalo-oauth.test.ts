import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openZaloOAuth, type ZaloOAuth } from "../../bot/zalo/zalo-oauth.ts";

let oauth: ZaloOAuth;
let given: { status: number; body: string };
const server = http.createServer((req, res) => {
  req.resume();
  res.writeHead(given.status, { "content-type": "application/json" }).end(given.body);
});
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const oauthRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v4/oa`;
  oauth = openZaloOAuth({ oauthRoot, appId: "1", appSecret: "S" });
});
afterAll(() => void server.close());

const pair = { access_token: "A", refresh_token: "R", expires_in: "90000" };
const aPair = { kind: "pair", pair: { access: "A", refresh: "R", seconds: 90_000 } };
const unknown = { kind: "unknown" };

test.each([
  ["a pair, its time a string of seconds", 200, pair, aPair],
  ["a pair, its time a number", 200, { ...pair, expires_in: 90_000 }, aPair],
  ["a pair with an empty refresh token", 200, { ...pair, refresh_token: "" }, unknown],
  ["a pair without a refresh token", 200, { ...pair, refresh_token: undefined }, unknown],
  ["a pair whose time is over", 200, { ...pair, expires_in: "0" }, unknown],
  ["nothing", 200, {}, unknown],
  ["no object", 200, "ok", unknown],
  ["an error of the server", 500, { error: -1 }, unknown],
  ["a gateway's page", 404, "<html>", unknown],
  ["a name of an error alone", 200, { error_name: "Invalid" }, { kind: "refused" }],
  ["a code", 200, { error: -14012, error_name: "x" }, { kind: "refused", code: -14012 }],
  ["a code that is a string", 400, { error: "-14024" }, { kind: "refused", code: -14024 }],
  ["too many calls", 200, { error: -32, error_name: "x" }, { kind: "busy" }],
  ["too many calls by the status", 429, {}, { kind: "busy" }],
])("%s", async (_, status, body, expected) => {
  given = { status, body: typeof body === "string" ? body : JSON.stringify(body) };
  expect(await oauth.refresh("r")).toEqual(expected);
});

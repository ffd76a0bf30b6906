import { answerCall } from "./answer-call.ts";
import { respond, type Service } from "./api-server.ts";
import type { Call, Reply } from "./call.ts";
import { Refusal } from "./refusal.ts";
import type { TokenPair } from "./tokens.ts";
import { appId, appSecret, oaId, type World } from "./world.ts";

/** https://oauth.zaloapp.com/v4/oa: the consent, and tokens for codes and refresh tokens. */
export function oauth(world: World): Service {
  return async (call, res) => {
    if (call.path === "/permission") return respond(res, permission(world, call));
    if (call.path !== "/access_token" || call.method !== "POST")
      return respond(res, { status: 404, body: "" });
    await answerCall(world, res, {
      name: call.form?.["grant_type"] === "refresh_token" ? "refresh" : "exchange",
      user: undefined,
      run: () => ({ reply: { json: toWire(giveTokens(world, call)) } }),
      refuse,
    });
  };
}

/** GET shows what is asked for; POST is the officer's consent, which goes back with a code. */
function permission(world: World, { method, url }: Call): Reply {
  const redirect = url.searchParams.get("redirect_uri") ?? "";
  const challenge = world.settings.staticChallenge ?? url.searchParams.get("code_challenge") ?? "";
  if (!URL.canParse(redirect)) return page("<h1>Sai redirect_uri</h1>");
  if (url.searchParams.get("app_id") !== appId) return page("<h1>Sai app_id</h1>");
  if (!/^[A-Za-z0-9_-]{43}$/.test(challenge)) return page("<h1>Sai code_challenge</h1>");
  if (method !== "POST") return page(askForm);
  const back = new URL(redirect);
  back.searchParams.set("code", world.tokens.grant(challenge));
  back.searchParams.set("oa_id", oaId);
  const state = url.searchParams.get("state");
  if (state !== null && world.settings.returnsState) back.searchParams.set("state", state);
  return { status: 302, headers: { location: back.href }, body: "" };
}

const askForm = `<h1>Zalo giả</h1>
<p>Ứng dụng xin được gửi và nhận tin thay Official Account. Đây là bản thử, không phải Zalo.</p>
<form method="post"><button>Cho phép</button></form>`;

/** The numbers of refusals are not published; -14012 and -14024 were reported by users. */
function giveTokens(world: World, { headers, form }: Call): TokenPair {
  if (form === undefined) throw new Refusal(-14012, "Invalid content type");
  if (headers["secret_key"] !== appSecret) throw new Refusal(-14012, "Invalid secret key");
  if (form["app_id"] !== appId) throw new Refusal(-14012, "Invalid app id");
  const { code = "", code_verifier: verifier = "", refresh_token: refresh = "" } = form;
  if (form["grant_type"] === "authorization_code") return world.tokens.exchange(code, verifier);
  if (form["grant_type"] === "refresh_token") return world.tokens.refresh(refresh);
  throw new Refusal(-14012, "Invalid grant type");
}

/** With HTTP 200, in words other than the API's. */
function refuse(error: number, name: string): Reply {
  return {
    json: {
      error_name: name,
      error_reason: `${name}.`,
      error_description: `${name}. See the documents.`,
      error,
    },
  };
}

function toWire({ accessToken, refreshToken, expiresIn }: TokenPair): object {
  return { access_token: accessToken, refresh_token: refreshToken, expires_in: expiresIn };
}

function page(content: string): Reply {
  return {
    headers: { "content-type": "text/html; charset=utf-8" },
    body:
      `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Zalo giả</title>` +
      `<meta name="viewport" content="width=device-width">${content}</html>`,
  };
}

/** What an officer's browser does: opens the address, says yes, and is sent to where it gives. */
export async function grantConsent(permissionUrl: string): Promise<URL> {
  const answer = await fetch(permissionUrl, { method: "POST", redirect: "manual" });
  const location = answer.headers.get("location");
  if (location === null) throw new Error("Zalo refused to ask for this consent");
  return new URL(location);
}

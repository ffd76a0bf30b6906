import http from "node:http";
import https from "node:https";

/** Status 0: no answer. `isOpened` tells whether the connection could be opened at all. */
export type Posted = { status: number; isOpened: boolean; ms: number };

export type Poster = {
  post(
    url: string,
    body: string,
    headers: Record<string, string>,
    timeoutMs: number,
  ): Promise<Posted>;
  close(): void;
};

/** Posts JSON over connections that are kept open, at most so many at once. */
export function openPoster(mostAtOnce = 50): Poster {
  const settings = { keepAlive: true, maxSockets: mostAtOnce };
  const agents = { "http:": new http.Agent(settings), "https:": new https.Agent(settings) };

  const post: Poster["post"] = async (url, body, headers, timeoutMs) => {
    const { protocol } = new URL(url);
    const agent = agents[protocol === "https:" ? "https:" : "http:"];
    const first = await postOnce(url, body, headers, timeoutMs, agent);
    // A connection that was idle had been closed by the other side: nothing was sent.
    return first.isStale ? postOnce(url, body, headers, timeoutMs, agent) : first;
  };
  return {
    post,
    close: () => {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

function postOnce(
  url: string,
  body: string,
  headers: Record<string, string>,
  timeoutMs: number,
  agent: http.Agent,
): Promise<Posted & { isStale: boolean }> {
  const { request } = url.startsWith("https:") ? https : http;
  return new Promise((resolve) => {
    let began = performance.now();
    let timer: NodeJS.Timeout | undefined;
    const end = (status: number, isOpened: boolean, isStale = false): void => {
      clearTimeout(timer);
      resolve({ status, isOpened, ms: performance.now() - began, isStale });
    };
    const req = request(url, {
      method: "POST",
      agent,
      headers: {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        ...headers,
      },
    });
    req.on("socket", () => {
      began = performance.now();
      timer = setTimeout(() => req.destroy(new Error("no answer in time")), timeoutMs);
    });
    req.on("response", (res) => {
      res.resume();
      res.on("end", () => end(res.statusCode ?? 0, true));
      res.on("error", () => end(0, true));
    });
    req.on("error", ({ code = "" }: NodeJS.ErrnoException) => {
      end(0, !unopened.has(code), req.reusedSocket && code === "ECONNRESET");
    });
    req.end(body);
  });
}

const unopened = new Set(["ECONNREFUSED", "ENOTFOUND", "EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT"]);

/** Where the one-stop software gives its export. */
export type PullFrom = {
  url: URL;
  token?: string | undefined;
  everyMs: number;
  /** Name of the mapping; absent: the default one. */
  source?: string | undefined;
};

export type Fetched =
  | { kind: "answer"; body: AsyncIterable<Uint8Array>; etag?: string; asOf: Date | undefined }
  | { kind: "unchanged" }
  /** In Vietnamese, without the address: it may hold a secret. */
  | { kind: "failed"; words: string };

/** For the whole answer, its body included. */
const patienceMs = 120_000;
const mostHops = 3;

/** Asks once; follows redirects within the same host alone, for the token goes with them. */
export async function fetchExport(
  { url, token }: PullFrom,
  {
    etag,
    stop,
    withinMs = patienceMs,
  }: {
    etag: string | undefined;
    stop?: AbortSignal | undefined;
    withinMs?: number;
  },
): Promise<Fetched> {
  const signal = AbortSignal.any([AbortSignal.timeout(withinMs), ...(stop ? [stop] : [])]);
  const headers = {
    accept: "text/csv, application/json, application/vnd.openxmlformats-officedocument.*",
    ...(token && { authorization: `Bearer ${token}` }),
    ...(etag && { "if-none-match": etag }),
  };
  try {
    let at = url;
    for (let hop = 0; hop <= mostHops; hop += 1) {
      const response = await fetch(at, { headers, redirect: "manual", signal });
      const next = redirectOf(response, at);
      if (next === undefined) return read(response);
      await response.body?.cancel();
      if (next.host !== url.host || next.protocol !== url.protocol)
        return { kind: "failed", words: "máy chủ chuyển hướng sang nơi khác" };
      at = next;
    }
    return { kind: "failed", words: "máy chủ chuyển hướng vòng quanh" };
  } catch (error) {
    const isLate = error instanceof Error && error.name === "TimeoutError";
    return { kind: "failed", words: isLate ? "máy chủ không trả lời kịp" : "không kết nối được" };
  }
}

function redirectOf({ status, headers }: Response, at: URL): URL | undefined {
  const target = headers.get("location");
  if (status < 300 || status >= 400 || status === 304 || !target) return undefined;
  return URL.canParse(target, at) ? new URL(target, at) : undefined;
}

async function read(response: Response): Promise<Fetched> {
  const { status, headers, body } = response;
  if (status === 304) return { kind: "unchanged" };
  if (status !== 200 || !body) {
    await body?.cancel();
    return { kind: "failed", words: wordsOf(status) };
  }
  const etag = headers.get("etag");
  const asOf = new Date(headers.get("last-modified") ?? "");
  return {
    kind: "answer",
    body: body as AsyncIterable<Uint8Array>,
    ...(etag && { etag }),
    asOf: Number.isNaN(asOf.getTime()) ? undefined : asOf,
  };
}

function wordsOf(status: number): string {
  if (status === 401 || status === 403) return `máy chủ từ chối mã truy cập (${status})`;
  return `máy chủ trả lời ${status}`;
}

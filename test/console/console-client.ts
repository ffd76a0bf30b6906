/** A browser without a screen: keeps cookies, follows nothing by itself, posts forms it has read. */
export type ConsoleClient = {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** Posts fields as a form; the hidden field of the last page read travels along. */
  post(path: string, fields?: Record<string, string>, options?: PostOptions): Promise<Answer>;
  /** The same with fields that come many times. */
  postAll(path: string, fields: [name: string, value: string][]): Promise<Answer>;
  cookies: Map<string, string>;
};

export type PostOptions = { headers?: Record<string, string>; csrf?: string };

export type Answer = {
  status: number;
  html: string;
  location: string | undefined;
  headers: Headers;
  /** What is between the tags, one space for any white space. */
  text: string;
};

export function newClient(url: string): ConsoleClient {
  const cookies = new Map<string, string>();
  let csrf = "";
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(new URL(path, url), {
      ...init,
      redirect: "manual",
      headers: { ...(init.headers as Record<string, string>), cookie },
    });
    for (const line of response.headers.getSetCookie()) keep(cookies, line);
    const html = await response.text();
    csrf = /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? csrf;
    return {
      status: response.status,
      html,
      location: response.headers.get("location") ?? undefined,
      headers: response.headers,
      text: plainText(html),
    };
  };
  return {
    cookies,
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, fields = {}, options = {}) =>
      ask(path, {
        method: "POST",
        headers: { origin: url, ...options.headers },
        body: new URLSearchParams({ csrf: options.csrf ?? csrf, ...fields }),
      }),
    postAll: (path, fields) =>
      ask(path, {
        method: "POST",
        headers: { origin: url },
        body: new URLSearchParams([["csrf", csrf], ...fields]),
      }),
  };
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = ""] = line.split(";");
  const [name = "", value = ""] = pair.split("=");
  if (value === "") cookies.delete(name);
  else cookies.set(name, value);
}

function plainText(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
}

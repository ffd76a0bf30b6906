import { randomUUID } from "node:crypto";

export type ChatEvent = { id?: string; name: string; data: Record<string, unknown> };

export type OpenStream = {
  response: Response;
  events: ChatEvent[];
  /** Every event so far with this name. */
  named(name: string): ChatEvent[];
  /** The words of both sides in the order they came: "> " before the citizen's. */
  talk(): string[];
  isOver(): boolean;
  close(): void;
};

export type Visitor = {
  cookie: string;
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  say(text: string, id?: string): Promise<Response>;
  listen(how?: { after?: string; lastEventId?: string }): Promise<OpenStream>;
};

/** A browser without a screen: keeps the cookie that the page gave it. */
export async function visit(url: string): Promise<Visitor> {
  const page = await fetch(url);
  await page.text();
  return visitorWith(url, page.headers.getSetCookie()[0]?.split(";")[0] ?? "");
}

export function visitorWith(url: string, cookie: string): Visitor {
  const post: Visitor["post"] = (body, headers = {}) =>
    fetch(`${url}/api/chat/messages`, {
      method: "POST",
      headers: { cookie, "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  return {
    cookie,
    post,
    say: (text, id = randomUUID()) => post({ id, text }),
    listen: async ({ after, lastEventId } = {}) => {
      const query = after === undefined ? "" : `?after=${after}`;
      const stopped = new AbortController();
      const response = await fetch(`${url}/api/chat/events${query}`, {
        headers: { cookie, ...(lastEventId && { "last-event-id": lastEventId }) },
        signal: stopped.signal,
      });
      return follow(response, stopped);
    },
  };
}

function follow(response: Response, stopped: AbortController): OpenStream {
  const events: ChatEvent[] = [];
  let isOver = false;
  const read = async (): Promise<void> => {
    let waiting = "";
    const decoder = new TextDecoder();
    for await (const bytes of response.body ?? []) {
      const parts = (waiting + decoder.decode(bytes, { stream: true })).split("\n\n");
      waiting = parts.pop() ?? "";
      events.push(...parts.flatMap(decode));
    }
  };
  void read()
    .catch(() => {})
    .finally(() => {
      isOver = true;
    });
  return {
    response,
    events,
    named: (name) => events.filter((event) => event.name === name),
    talk: () =>
      events.flatMap(({ name, data }) => {
        if (name === "reply") return [String(data["text"])];
        return name === "message" ? [`> ${String(data["text"] ?? data["choice"])}`] : [];
      }),
    isOver: () => isOver,
    close: () => stopped.abort(),
  };
}

function decode(part: string): ChatEvent[] {
  const fields = new Map(
    part.split("\n").map((line) => {
      const border = line.indexOf(": ");
      return [line.slice(0, border), line.slice(border + 2)] as const;
    }),
  );
  const name = fields.get("event");
  if (!name) return [];
  const id = fields.get("id");
  const data = JSON.parse(fields.get("data") ?? "{}") as Record<string, unknown>;
  return [{ name, data, ...(id && { id }) }];
}

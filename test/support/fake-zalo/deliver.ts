import { eventMac } from "./event-mac.ts";
import { openPoster } from "./post-webhook.ts";
import { appId, type Emit, oaSecret, type World, type ZaloEvent } from "./world.ts";

/** 30 s, 5 min, 15 min, 30 min, 1 h. */
const retrySeconds = [30, 300, 900, 1800, 3600];

const probeMs = 2000;

export type WebhookCall = {
  event: ZaloEvent;
  /** 0: none within the time. */
  status: number;
  ms: number;
  /** 0 is the first try; as in the header num_retry. */
  retry: number;
};

export type Delivering = {
  emit: Emit;
  /** Saves the URL; fires the unsigned `{}` and throws where that is not answered with 200. */
  webhookTo(url: string | undefined): Promise<void>;
  url(): string | undefined;
  /** After the last retry failed, a person must save the URL again. */
  isUnsubscribed(): boolean;
  /** Posts an event once more, as when two subscriptions bring it; gives the status. */
  again(id: number): Promise<number>;
  calls(): readonly WebhookCall[];
  pendingCount(): number;
  drained(): Promise<void>;
  events(): readonly ZaloEvent[];
  hold(): void;
  release(): void;
  stop(): void;
};

/**
 * Brings events to the webhook: signed, waiting two seconds for the answer, repeated where the
 * connection could not be opened. Without a webhook an event is lost, as in life.
 */
export function deliverEvents(world: World): Delivering {
  const { settings } = world;
  const poster = openPoster();
  const events: ZaloEvent[] = [];
  const calls: WebhookCall[] = [];
  const lanes = new Map<string, Promise<void>>();
  const timers = new Set<NodeJS.Timeout>();
  const held: (() => void)[] = [];
  let waiting: (() => void)[] = [];
  let pending = 0;
  let url: string | undefined;
  let isUnsubscribed = false;
  let isHolding = false;
  let isStopped = false;

  const settle = (): void => {
    pending -= 1;
    if (pending === 0) for (const done of waiting.splice(0)) done();
  };

  const post = async (
    event: ZaloEvent,
    retry: number,
  ): Promise<WebhookCall & { again: boolean }> => {
    const headers = {
      ...signature(world, event),
      ...event.headers,
      ...(retry > 0 && { num_retry: String(retry) }),
    };
    const posted = await poster.post(url!, event.body, headers, settings.webhookMs);
    const { status, ms, isOpened } = posted;
    const call = { event, status, ms, retry };
    calls.push(call);
    const again = settings.retries === "not_connected" ? !isOpened : status !== 200;
    return { ...call, again };
  };

  const attempt = async (event: ZaloEvent, retry: number): Promise<void> => {
    if (isHolding) await new Promise<void>((resolve) => void held.push(resolve));
    if (isStopped || url === undefined || isUnsubscribed) return settle();
    const { again } = await post(event, retry);
    if (!again || isStopped) return settle();
    const seconds = retrySeconds[retry];
    if (seconds === undefined) {
      isUnsubscribed = true;
      return settle();
    }
    const timer = setTimeout(() => {
      timers.delete(timer);
      void attempt(event, retry + 1);
    }, seconds * settings.secondMs);
    timers.add(timer);
  };

  return {
    emit(user, name, part, headers = {}) {
      const event = makeEvent(world, events.length + 1, { user, name, part, headers });
      events.push(event);
      pending += 1;
      const before = settings.unordered ? undefined : lanes.get(user);
      const tried = before === undefined ? attempt(event, 0) : before.then(() => attempt(event, 0));
      lanes.set(user, tried);
      return { event, tried };
    },
    async webhookTo(address) {
      if (address !== undefined) {
        const { status } = await poster.post(address, "{}", {}, probeMs);
        if (status !== 200) throw new Error(`the probe of the webhook was answered with ${status}`);
      }
      url = address;
      isUnsubscribed = false;
    },
    url: () => url,
    isUnsubscribed: () => isUnsubscribed,
    async again(id) {
      const event = events[id - 1];
      if (event === undefined || url === undefined) throw new Error("no such event or no webhook");
      return (await post(event, 0)).status;
    },
    calls: () => calls,
    pendingCount: () => pending,
    drained: () =>
      new Promise((resolve) => {
        if (pending === 0) resolve();
        else waiting = [...waiting, resolve];
      }),
    events: () => events,
    hold: () => void (isHolding = true),
    release() {
      isHolding = false;
      for (const go of held.splice(0)) go();
    },
    stop() {
      isStopped = true;
      for (const timer of timers) clearTimeout(timer);
      poster.close();
    },
  };
}

type NewEvent = { user: string; name: string; part: object; headers: Record<string, string> };

function makeEvent(world: World, id: number, { user, name, part, headers }: NewEvent): ZaloEvent {
  const { message } = part as { message?: { msg_id?: string } };
  const timestamp = String(world.now());
  const body = JSON.stringify({ app_id: appId, event_name: name, ...part, timestamp });
  return { id, user, name, body, headers, messageId: message?.msg_id };
}

function signature(world: World, { body }: ZaloEvent): Record<string, string> {
  const { timestampHeader, signatureForm } = world.settings;
  const inBody = (JSON.parse(body) as { timestamp: string }).timestamp;
  const ownTime = timestampHeader ? String(world.now() + 7) : undefined;
  const mac = eventMac(appId, body, ownTime ?? inBody, oaSecret);
  return {
    "x-zevent-signature": signatureForm === "bare" ? mac : `${signatureForm}${mac}`,
    ...(ownTime !== undefined && { "x-zevent-timestamp": ownTime }),
  };
}

import { apiServer, type Service } from "./api-server.ts";
import { botApi } from "./bot-api.ts";
import { botCitizens, type BotSide } from "./bot-citizens.ts";
import { openBotEvents } from "./bot-events.ts";
import { type Citizens, citizens } from "./citizens.ts";
import { deliverEvents, type WebhookCall } from "./deliver.ts";
import type { Faults } from "./faults.ts";
import { mediaHost } from "./media-host.ts";
import { businessApi, oaApi } from "./oa-api.ts";
import { grantConsent, oauth } from "./oauth.ts";
import type { FakeZaloOptions } from "./options.ts";
import type { TokenCounts, TokenPair } from "./tokens.ts";
import type { Transcript } from "../transcript.ts";
import {
  appId,
  appSecret,
  botToken,
  oaId,
  oaSecret,
  openWorld,
  type SentMessage,
  type World,
  type ZaloEvent,
} from "./world.ts";

export type FakeZalo = Citizens & {
  apiRoot: string;
  oauthRoot: string;
  businessRoot: string;
  botApiRoot: string;
  /** The host and port that citizens' files are fetched from. */
  mediaHost: string;
  origin: string;
  appId: string;
  appSecret: string;
  oaId: string;
  oaSecret: string;
  botToken: string;
  /** The environment that points a server here. */
  environment(): Record<string, string>;

  /** Saves the OA's webhook; throws where the probe was not answered with 200. */
  webhookTo(url: string | undefined): Promise<void>;
  /** How often the webhook answered with each status; 0 is no answer within two seconds. */
  webhookAnswers(): ReadonlyMap<number, number>;
  webhookCalls(): readonly WebhookCall[];
  /** The last retry of some event failed: no more events until webhookTo. */
  isUnsubscribed(): boolean;
  /** Every event that was made, delivered or not. */
  events(): readonly ZaloEvent[];
  /** Resolves when no event is on its way or waits for a retry. */
  drained(): Promise<void>;
  pendingCount(): number;
  /** Delivers an event of the past once more; gives the status it was answered with. */
  deliverAgain(event: ZaloEvent | number): Promise<number>;

  /** Tokens without the way through a consent. */
  issueTokens(): TokenPair;
  /** A code for a challenge, as after a granted consent. */
  grant(codeChallenge: string): string;
  /** The officer opens the address of a consent and says yes: where Zalo sends them then. */
  consent(permissionUrl: string): Promise<URL>;
  tokens(): TokenCounts;
  webhookUrl(): string | undefined;
  /** No token works any more. */
  revoke(): void;

  /** What the account sent to a citizen, oldest first; by phone where no citizen has it. */
  messages(user: string): readonly SentMessage[];
  allMessages(): readonly SentMessage[];
  waitFor: Transcript<SentMessage, string>["waitFor"];
  waitForCount: Transcript<SentMessage, string>["waitForCount"];
  /** What was spent, and what is left, in đồng. */
  money(): Readonly<World["money"]>;
  /** How often a call was made. */
  callCount(call: string): number;
  refusals(): World["refusals"];
  /** The next calls that fit go wrong. */
  fail: Faults["add"];
  /** Moves Zalo's clock on: windows, tokens, and the timestamps of webhooks as well. */
  advance(ms: number): void;
  /** Windows, tokens and uploads are so much older, for a server whose clock is not moved. */
  age(ms: number): void;
  now(): Date;
  /** Citizens' files can no longer be fetched. */
  loseMedia(): void;
  /** The other product, with webhook, poll and transcript of its own. */
  bot: BotSide;
  /** Refuses connections, as when the way to Zalo is cut; events wait. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * A Zalo for tests: a real HTTP server that keeps the rules of the OA OpenAPI v3, of OAuth v4, of
 * templates and of Zalo Bot as documented, and citizens who write, tap, read and leave. Nothing of
 * it was tried against the live service.
 */
export async function startFakeZalo(
  options: FakeZaloOptions = {},
  /** Services beside Zalo's, such as the page to chat with by hand. */
  beside: (fake: FakeZalo) => Record<string, Service> = () => ({}),
): Promise<FakeZalo> {
  const world = openWorld(options);
  const delivering = deliverEvents(world);
  world.emit = delivering.emit;
  const botEvents = openBotEvents(world);
  const services: Record<string, Service> = {
    "/openapi": oaApi(world),
    "/business": businessApi(world),
    "/oauth/v4/oa": oauth(world),
    "/bot-api": botApi(world, botEvents),
    "/media/": mediaHost(world),
  };
  const server = apiServer(services, world.settings);
  world.origin = `http://127.0.0.1:${await server.open()}`;
  const roots = {
    apiRoot: `${world.origin}/openapi`,
    oauthRoot: `${world.origin}/oauth/v4/oa`,
    businessRoot: `${world.origin}/business`,
    botApiRoot: `${world.origin}/bot-api`,
  };

  const fake: FakeZalo = {
    ...citizens(world),
    ...roots,
    mediaHost: new URL(world.origin).host,
    origin: world.origin,
    appId,
    appSecret,
    oaId,
    oaSecret,
    botToken,
    environment: () => ({
      ZALO_APP_ID: appId,
      ZALO_APP_SECRET: appSecret,
      ZALO_OA_ID: oaId,
      ZALO_OA_SECRET: oaSecret,
      ZALO_API_ROOT: roots.apiRoot,
      ZALO_OAUTH_ROOT: roots.oauthRoot,
      ZALO_BUSINESS_ROOT: roots.businessRoot,
      ZALO_MEDIA_HOSTS: new URL(world.origin).host,
    }),
    webhookTo: delivering.webhookTo,
    webhookAnswers: () => {
      const counts = new Map<number, number>();
      for (const { status } of delivering.calls())
        counts.set(status, (counts.get(status) ?? 0) + 1);
      return counts;
    },
    webhookCalls: delivering.calls,
    isUnsubscribed: delivering.isUnsubscribed,
    events: delivering.events,
    drained: delivering.drained,
    pendingCount: delivering.pendingCount,
    deliverAgain: (event) => delivering.again(typeof event === "number" ? event : event.id),
    issueTokens: world.tokens.issue,
    grant: world.tokens.grant,
    consent: grantConsent,
    tokens: world.tokens.counts,
    webhookUrl: delivering.url,
    revoke: world.tokens.revoke,
    messages: world.transcript.of,
    allMessages: world.transcript.all,
    waitFor: world.transcript.waitFor,
    waitForCount: world.transcript.waitForCount,
    money: () => world.money,
    callCount: (call) => world.calls.get(call) ?? 0,
    refusals: () => world.refusals,
    fail: world.faults.add,
    advance: world.advance,
    age: world.age,
    now: () => new Date(world.now()),
    loseMedia: () => world.media.clear(),
    bot: botCitizens(world, botEvents),
    goAway: async () => {
      delivering.hold();
      await server.close();
    },
    comeBack: async () => {
      await server.open();
      delivering.release();
    },
    stop: async () => {
      delivering.stop();
      botEvents.stop();
      await server.close();
    },
  };
  Object.assign(services, beside(fake));
  return fake;
}

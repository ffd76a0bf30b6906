const features =
  "tickets dossiers conversations inbox outbox staff staff-group hotline catalogue attachments notices units workbench working-time contacts channels audit slips dossier-news late-dossiers tokens zalo surveys";
const floor2 = [...features.split(" "), "reports", "disclosure"];
const floor3 = ["webhooks", "console", "public", "jobs", "desk"];

export type Wall = { says: string; plants: [file: string, specifier: string][]; help: RegExp };

const fromTo = (from: string[], to: string[]): [string, string][] =>
  from.flatMap((file) => to.map((specifier): [string, string] => [file, specifier]));
const useCases = floor2.map((folder) => `server/${folder}/use-case`);
const stores = floor2.flatMap((folder) => [`server/${folder}/x-store`, `server/${folder}/x-view`]);
const edges = floor3.map((folder) => `server/${folder}/edge`);
const ground = ["server/ground", "server/config"];

/** Each wall of the architecture, imports that it must refuse, and what its refusal says. */
export const walls: Wall[] = [
  {
    says: "knowledge imports nothing above it",
    plants: fromTo(
      ["knowledge/a", "knowledge/search/a"],
      ["../bot/reply.ts", "../../server/db.ts", "../../prisma/client/client.ts"],
    ),
    help: /hand the value in as an argument/,
  },
  {
    says: "knowledge has no database and no network",
    plants: fromTo(["knowledge/answer/a"], ["pg", "@prisma/client", "node:http", "express"]),
    help: /let the server fetch/,
  },
  {
    says: "the bot does not import the server",
    plants: fromTo(
      ["bot/a", "bot/dialogue/steps/a", "bot/telegram/a", "bot/staff/a"],
      ["../server/clock.ts", "../../../server/tickets/open-ticket.ts", "../../prisma/x.ts"],
    ),
    help: /bot\/desk\.ts/,
  },
  {
    says: "the bot has no database, web server or log of its own",
    plants: fromTo(["bot/web/a", "bot/dialogue/a"], ["express", "pg", "pino", "@prisma/client"]),
    help: /ask through bot\/desk\.ts/,
  },
  {
    says: "the dialogue knows no channel",
    plants: fromTo(
      ["bot/dialogue/a", "bot/texts/a"],
      ["../telegram/send.ts", "../zalo/send.ts", "../zalo-bot/send.ts", "../web/send.ts", "grammy"],
    ),
    help: /return a Reply/,
  },
  {
    says: "a channel only translates",
    plants: fromTo(
      ["bot/telegram/a", "bot/zalo/a", "bot/zalo-bot/a", "bot/web/a"],
      ["../dialogue/take-turn.ts"],
    ),
    help: /a Reply into one call/,
  },
  {
    says: "knowledge has one door",
    plants: fromTo(
      ["bot/texts/a", "bot/dialogue/a", ...useCases, ...edges],
      ["../../knowledge/text/fold-tones.ts", "../../knowledge/procedure.ts"],
    ),
    help: /only door/,
  },
  {
    says: "a use case knows nothing of the edges above it",
    plants: fromTo(
      [...useCases, ...stores],
      floor3.map((folder) => `../${folder}/a.ts`),
    ),
    help: /let the edge act on it/,
  },
  {
    says: "nobody imports main, compose or app",
    plants: fromTo(
      [...useCases, ...stores, ...edges],
      ["../main.ts", "../compose.ts", "../app.ts", "../../server/app.ts"],
    ).concat(fromTo(ground, ["./compose.ts"])),
    help: /server\/compose\.ts hand it in/,
  },
  {
    says: "only stores and views speak Prisma",
    plants: fromTo(
      [...useCases, ...edges, ...ground, "server/main", "server/compose", "server/commands/a"],
      ["../../prisma/client/client.ts", "@prisma/client", "pg"],
    ),
    help: /put the query into a store or a view/,
  },
  {
    says: "others take only types from server/db.ts",
    plants: fromTo([...useCases, ...edges], ["../db.ts"]).concat(fromTo(ground, ["./db.ts"])),
    help: /import type/,
  },
  {
    says: "the edges never call a store",
    plants: fromTo([...edges, "server/main"], ["../tickets/ticket-store.ts"]),
    help: /call a use case/,
  },
  {
    says: "the ground floor of the server knows no feature",
    plants: fromTo(
      ground,
      [...floor2, ...floor3].map((folder) => `./${folder}/a.ts`),
    ).concat(fromTo(["server/calendar/a"], ["../tickets/ticket.ts"])),
    help: /knows no feature/,
  },
  {
    says: "only the edges speak HTTP",
    plants: fromTo([...useCases, ...stores], ["express", "cookie"]),
    help: /return a Result/,
  },
  {
    says: "a tool of the tests stays out of the product",
    plants: fromTo(
      ["knowledge/a", "bot/telegram/a", "server/main", ...useCases, ...edges],
      ["telegraf", "telegram-test-api", "../../test/support/database.ts"],
    ),
    help: /tests alone/,
  },
];

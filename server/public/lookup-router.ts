import express, { type RequestHandler, type Response, Router } from "express";
import { z } from "zod";
import { isCrossSite } from "./is-cross-site.ts";
import type { LookupShown } from "./lookup-page.tsx";
import { networkOf } from "./network-of.ts";
import type { PublicHouse } from "./public-house.ts";

type Typed = { code: string; digits: string };

type Lookup<Value> = {
  /** Where the router is mounted. */
  path: string;
  page: (shown: LookupShown<Value>) => string;
  /** `network`: whose wrong tries count together. */
  answer: (typed: Typed, network: string) => Promise<Omit<LookupShown<Value>, "code">>;
};

/**
 * GET is the empty form. POST is the answer to the form itself, for a redirect would have to put code
 * or digits into an address. Wrong tries count for the whole network that they came from.
 */
export function lookupRouter<Value>(
  { publicUrl }: Pick<PublicHouse, "publicUrl">,
  { path, page, answer }: Lookup<Value>,
): Router {
  const show = (response: Response, shown: LookupShown<Value>) =>
    response
      .status(statusOf(shown))
      .set("Cache-Control", "no-store")
      .type("html")
      .send(page(shown));
  const look: RequestHandler = async (request, response) => {
    if (isCrossSite(request, publicUrl)) return response.redirect(303, path);
    const typed = fields.parse(request.body ?? {});
    show(response, { code: typed.code, ...(await answer(typed, networkOf(request.ip))) });
  };
  const router = Router();
  router.get("/", (_request, response) => void show(response, {}));
  router.post("/", express.urlencoded({ extended: false, limit: "4kb" }), look);
  return router;
}

function statusOf({ errors, found }: LookupShown<unknown>): number {
  if (errors) return 422;
  if (!found || found.ok) return 200;
  return found.reason === "no_match" ? 404 : 429;
}

const field = z.string().trim().max(100).catch("");
const fields = z.object({ code: field, digits: field });

import type { Request, Response } from "express";
import type { ApiScope } from "../tokens/api-token.ts";
import { checkToken } from "../tokens/check-token.ts";
import type { FloodShield } from "./flood-shield.ts";
import { openFloodShield } from "./flood-shield.ts";
import { refuseImport } from "./import-api-error.ts";
import { networkOf } from "./network-of.ts";
import type { PublicHouse } from "./public-house.ts";

export type TokenAsker = (
  request: Request,
  response: Response,
) => Promise<{ tokenId: string } | undefined>;

/**
 * Lets in who has a token that may do this, and not too often. Undefined: it has been refused. A
 * network that tries one wrong token after the other waits too.
 */
export function askToken(
  house: Pick<PublicHouse, "db" | "clock">,
  scope: ApiScope,
  perMinute: number,
): TokenAsker {
  const failures = openFloodShield(house.clock, { burst: 20, perMinute: 10 });
  const calls: FloodShield = openFloodShield(house.clock, { burst: perMinute, perMinute });
  return async (request, response) => {
    const [, token = ""] = /^Bearer +(\S+) *$/i.exec(request.get("authorization") ?? "") ?? [];
    const checked = await checkToken({ ...house, tx: house.db.prisma }, { token, scope });
    if (!checked.ok) {
      const wait = failures.secondsToWait(networkOf(request.ip));
      if (wait > 0) refuseImport(response, "too_many", { retryAfter: wait });
      else refuseImport(response, checked.reason);
      return undefined;
    }
    const tokenId = checked.value.id;
    const wait = calls.secondsToWait(tokenId);
    if (wait === 0) return { tokenId };
    refuseImport(response, "too_many", { retryAfter: wait });
    return undefined;
  };
}

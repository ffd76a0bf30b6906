import { BlockList, isIPv6 } from "node:net";
import { type Request, type RequestHandler, Router } from "express";
import type { Metrics } from "../metrics.ts";

export type HealthHouse = {
  metrics: Pick<Metrics, "render">;
  /** Each names what it looks at, and resolves with what is wrong, or undefined. */
  checks: readonly ReadinessCheck[];
  /** Longest wait for one check, in milliseconds; 2,000 unless told. */
  patienceMs?: number;
};

export type ReadinessCheck = { name: string; problem(): Promise<string | undefined> };

/**
 * /healthz: the process runs. /readyz: it can serve, else 503 with the reasons. /metrics: for
 * Prometheus, from this machine or a private network and never through the reverse proxy.
 */
export function healthRouter(house: HealthHouse): Router {
  const router = Router();
  const readiness = shared(() => problemsOf(house.checks, house.patienceMs ?? 2000));
  router.get(["/healthz", "/readyz", "/metrics"], (_request, response, next) => {
    response.set("Cache-Control", "no-store");
    next();
  });
  router.get("/healthz", (_request, response) => void response.json({ up: true }));
  router.get("/readyz", async (_request, response) => {
    const problems = await readiness();
    if (problems.length === 0) response.json({ ready: true });
    else response.status(503).json({ ready: false, problems });
  });
  router.get("/metrics", fromInside, async (_request, response) => {
    const { contentType, body } = await house.metrics.render();
    response.set("Content-Type", contentType).send(body);
  });
  return router;
}

async function problemsOf(
  checks: readonly ReadinessCheck[],
  patienceMs: number,
): Promise<string[]> {
  const found = await Promise.all(checks.map((check) => problemOf(check, patienceMs)));
  return found.filter((problem) => problem !== undefined);
}

async function problemOf(
  { name, problem }: ReadinessCheck,
  patienceMs: number,
): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`no answer within ${patienceMs} ms`), patienceMs);
  });
  try {
    const wrong = await Promise.race([problem(), tooLate]);
    return wrong === undefined ? undefined : `${name}: ${wrong}`;
  } catch {
    return `${name}: does not answer`; // the error itself may name hosts and users
  } finally {
    clearTimeout(timer);
  }
}

/** Callers that come while one look is under way share it: a flood costs one query. */
function shared<T>(look: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | undefined;
  return () => {
    underWay ??= look().finally(() => (underWay = undefined));
    return underWay;
  };
}

const fromInside: RequestHandler = (request, response, next) => {
  if (isFromInside(request)) next();
  else response.status(403).json({ error: "metrics are served to private networks alone" });
};

function isFromInside(request: Request): boolean {
  if (request.headers["x-forwarded-for"] || request.headers["forwarded"]) return false;
  const address = (request.socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  return inside.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

const inside = new BlockList();
inside.addSubnet("127.0.0.0", 8);
inside.addSubnet("10.0.0.0", 8);
inside.addSubnet("172.16.0.0", 12);
inside.addSubnet("192.168.0.0", 16);
inside.addAddress("::1", "ipv6");
inside.addSubnet("fc00::", 7, "ipv6");

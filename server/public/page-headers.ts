import type { RequestHandler } from "express";
import helmet from "helmet";
import type { PublicHouse } from "./public-house.ts";

/** What every public answer says to the browser: nothing from elsewhere, no frames, no guessing. */
export function pageHeaders({ publicUrl }: Pick<PublicHouse, "publicUrl">): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        // What the citizen has just chosen is shown before it is sent.
        "img-src": ["'self'", "blob:"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "object-src": ["'none'"],
      },
    },
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
    // On a plain http address in an office network this would lock browsers out.
    strictTransportSecurity: publicUrl?.startsWith("https:") ? { maxAge: 31_536_000 } : false,
  });
}

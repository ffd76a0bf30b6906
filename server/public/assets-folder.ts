import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import express, { type RequestHandler } from "express";

export type AssetsFolder = {
  /** Mounted at /assets. */
  serve: RequestHandler;
  /** Where pages ask for a file: a path that changes whenever any asset does. */
  link(file: string): string;
};

/**
 * The scripts and styles, as they lie in the source. Under /assets/v-<version>/ the present
 * version may be kept for ever; under any other (a page of an older or newer process) and under
 * /assets/ itself for a minute, with an ETag.
 */
export function openAssets(root: string): AssetsFolder {
  const folder = path.join(root, "server/public/assets");
  const version = `v-${fingerprint(folder)}`;
  const lasting = express.static(folder, { immutable: true, maxAge: "365d", index: false });
  const passing = express.static(folder, { maxAge: "60s", index: false });
  const serve = express.Router();
  serve.use(`/${version}`, lasting);
  serve.use("/:version", (request, response, next) => {
    if (request.params.version.startsWith("v-")) passing(request, response, next);
    else next();
  });
  serve.use(passing);
  return { serve, link: (file) => `/assets/${version}/${file}` };
}

function fingerprint(folder: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).toSorted()) {
    hash.update(`${name}\0`).update(readFileSync(path.join(folder, name)));
  }
  return hash.digest("hex").slice(0, 12);
}

import { badRequest, Refusal } from "./refusal.ts";
import type { World } from "./world.ts";

/** What getFile says of a file that a citizen sent. */
export function getFile(world: World, id: unknown): object {
  const bytes = typeof id === "string" ? world.files.get(id) : undefined;
  if (bytes === undefined || typeof id !== "string") throw badRequest("invalid file_id");
  if (bytes.length > 20 * 1_048_576) throw badRequest("file is too big");
  return {
    file_id: id,
    file_unique_id: `u${id}`,
    file_size: bytes.length,
    file_path: `files/${id}`,
  };
}

/** GET /file/bot<token>/<file_path>; undefined: the path asks for something else. */
export function downloadOf(world: World, path: string): Buffer | undefined {
  const [, token, id = ""] = /^\/file\/bot([^/]+)\/files\/([\w-]+)$/.exec(path) ?? [];
  if (token === undefined) return undefined;
  const bytes = token === world.token ? world.files.get(id) : undefined;
  if (bytes === undefined) throw new Refusal(404, "Not Found");
  return bytes;
}

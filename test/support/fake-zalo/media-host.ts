import { respond, type Service } from "./api-server.ts";
import type { World } from "./world.ts";

/** Where citizens' files lie: for everyone who knows the address, as at Zalo. */
export function mediaHost(world: World): Service {
  return (call, res) => {
    const file = world.media.get(call.path);
    respond(
      res,
      file === undefined
        ? { status: 404, body: "" }
        : { headers: { "content-type": file.type }, body: file.bytes },
    );
    return Promise.resolve();
  };
}

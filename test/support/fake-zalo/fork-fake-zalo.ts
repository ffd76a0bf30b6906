import { fileURLToPath } from "node:url";
import { forkFake, type RemoteFake } from "../fork-fake.ts";
import type { FakeZalo } from "./fake-zalo.ts";
import type { FakeZaloOptions } from "./options.ts";

export type Hello = Pick<
  FakeZalo,
  "origin" | "apiRoot" | "oauthRoot" | "businessRoot" | "botApiRoot"
> & { environment: Record<string, string>; botEnvironment: Record<string, string> };

/** The fake Zalo in another process. */
export type RemoteZalo = RemoteFake<Omit<FakeZalo, keyof Hello>, Hello>;

export function forkFakeZalo(options: Omit<FakeZaloOptions, "now"> = {}): Promise<RemoteZalo> {
  return forkFake(fileURLToPath(new URL("main.ts", import.meta.url)), options);
}

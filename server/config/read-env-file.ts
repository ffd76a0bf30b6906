import { existsSync, readFileSync } from "node:fs";
import { parseEnv } from "node:util";

export type Environment = Record<string, string | undefined>;

/**
 * The environment with what a .env file adds; a variable that is really set wins. Node's own
 * --env-file-if-exists came only with Node 22.9.
 */
export function readEnvFile(environment: Environment, file = ".env"): Environment {
  if (!existsSync(file)) return environment;
  return { ...parseEnv(readFileSync(file, "utf8")), ...environment };
}

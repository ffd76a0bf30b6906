import { parseArgs, type ParseArgsConfig } from "node:util";
import { ConfigError } from "../config.ts";

export type CommandEnd = { done: string } | { refusal: string; detail?: string };

type Given = { words: string[]; flags: Record<string, unknown> };

/**
 * The frame of every command: --help, one FILE-like word at most, and exit codes. 0 done,
 * 1 refused or broken, 2 wrongly called. Answers go to stdout, complaints to stderr.
 */
export async function runCommand(
  { help, options }: { help: string; options: NonNullable<ParseArgsConfig["options"]> },
  command: (given: Given) => Promise<CommandEnd>,
): Promise<void> {
  const given = readWords({ ...options, help: { type: "boolean", short: "h" } });
  if (typeof given === "string") return complain(`${given}\n\n${help}`, 2);
  if (given.flags["help"]) return console.log(help);
  try {
    const end = await command(given);
    if ("done" in end) console.log(end.done);
    else complain(end.detail ? `${end.refusal}\n(${end.detail})` : end.refusal, 1);
  } catch (error) {
    complain(error instanceof ConfigError ? error.message : (error as Error).stack, 1);
  }
}

function readWords(options: NonNullable<ParseArgsConfig["options"]>): Given | string {
  try {
    const { positionals, values } = parseArgs({ options, allowPositionals: true });
    if (positionals.length > 1) return "One file at a time.";
    return { words: positionals, flags: values };
  } catch (error) {
    return error instanceof Error ? error.message : "Not understood.";
  }
}

function complain(text: string | undefined, exitCode: number): void {
  console.error(text);
  process.exitCode = exitCode;
}

import { spawn } from "node:child_process";

export type ProgramRun = {
  program: string;
  /** Its exit code; `missing` when the machine has no such program. */
  exit: number | "missing";
  output: string;
  errors: string;
};

/** Runs a program of the machine to its end, in this environment. Never rejects. */
export function runProgram(
  program: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<ProgramRun> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { env: environment, stdio: ["ignore", "pipe", "pipe"] });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    const end = (exit: ProgramRun["exit"]): void =>
      resolve({
        program,
        exit,
        output: Buffer.concat(output).toString("utf8"),
        errors: Buffer.concat(errors).toString("utf8"),
      });
    child.stdout.on("data", (part: Buffer) => output.push(part));
    child.stderr.on("data", (part: Buffer) => errors.push(part));
    child.on("error", () => end("missing"));
    child.on("close", (code) => end(code ?? 1));
  });
}

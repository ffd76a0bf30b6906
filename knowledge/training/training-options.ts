import { parseArgs } from "node:util";

/** What the commands of the training are told; each reads what it needs. */
export type TrainingOptions = {
  /** The folder of the content that is read and written. */
  content: string;
  /** The folder of the examples. */
  examples: string;
  /** A national-portal export. */
  corpus?: string;
  /** An ISO date that is written into the file. */
  date: string;
  /** Prints, writes nothing. */
  isDryRun: boolean;
  /** Keeps what was learned. */
  keeps: boolean;
};

/** Undefined, and the help is printed: it was asked for, or there is no date. */
export function readTrainingOptions(help: string): TrainingOptions | undefined {
  const { values } = parseArgs({
    options: {
      help: { type: "boolean", short: "h" },
      content: { type: "string", default: "knowledge/content" },
      examples: { type: "string", default: "knowledge/training" },
      corpus: { type: "string" },
      date: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      keep: { type: "boolean", default: false },
    },
  });
  const { content, examples, corpus, date, "dry-run": isDryRun, keep: keeps } = values;
  if (values.help || date === undefined) {
    process.stdout.write(help);
    return undefined;
  }
  return { content, examples, ...(corpus === undefined ? {} : { corpus }), date, isDryRun, keeps };
}

import type { z } from "zod";
import { evaluationQuestion, type EvaluationQuestion } from "./question.ts";

/**
 * Reads questions, one JSON object a line or one JSON array. Throws one Error that lists every
 * broken line as "file:line: reason" (for an array "file[place]: reason", counted from 1).
 */
export function readQuestions(source: string, file: string): EvaluationQuestion[] {
  const text = source.replace(/^\uFEFF/, "");
  const rows = text.trimStart().startsWith("[") ? arrayRows(text, file) : lineRows(text, file);
  const questions: EvaluationQuestion[] = [];
  const ids = new Set<string>();
  const faults: string[] = [];
  for (const { place, value } of rows) {
    if (value instanceof SyntaxError) {
      faults.push(`${place}: is not JSON: ${value.message}`);
      continue;
    }
    const read = evaluationQuestion.safeParse(value);
    if (!read.success) faults.push(...read.error.issues.map((issue) => faultOf(place, issue)));
    else if (ids.has(read.data.id)) faults.push(`${place}: id ${read.data.id} stands there twice`);
    else {
      ids.add(read.data.id);
      questions.push(read.data);
    }
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
  if (questions.length === 0) throw new Error(`${file}: holds no question`);
  return questions;
}

/** `value` is the SyntaxError where the text is not JSON. */
type Row = { place: string; value: unknown };

function lineRows(text: string, file: string): Row[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    return [{ place: `${file}:${index + 1}`, value: parseJson(line) }];
  });
}

function arrayRows(text: string, file: string): Row[] {
  const values = parseJson(text);
  if (!Array.isArray(values)) return [{ place: file, value: values }];
  return values.map((value: unknown, index) => ({ place: `${file}[${index + 1}]`, value }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}

function faultOf(place: string, { path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? `${place}: ${message}` : `${place}: ${path.join(".")}: ${message}`;
}

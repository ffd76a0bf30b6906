import { readFileSync } from "node:fs";
import { parseAst } from "rolldown/parseAst";

/** What a view says, with ¤ where a value goes, and where it stands. */
export type Said = { words: string; file: string };

const vietnamese = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i;

/** Stands for a value in what a view says. */
export const gap = "¤";

/**
 * Every Vietnamese sentence in the source of a view: strings, templates and the text between tags,
 * joined with the values beside it as the browser gets it.
 */
export function vietnameseWords(file: string): Said[] {
  const program = parseAst(readFileSync(file, "utf8"), { lang: file.endsWith("x") ? "tsx" : "ts" });
  const found: string[] = [];
  visit(program as unknown as Node, found);
  return found
    .map((words) => words.replaceAll(/\s+/g, " ").trim())
    .filter((words) => vietnamese.test(words))
    .map((words) => ({ words, file }));
}

type Node = { type: string; [key: string]: unknown };

function visit(node: Node, found: string[]): void {
  switch (node.type) {
    case "Literal":
      if (typeof node["value"] === "string") found.push(node["value"]);
      return;
    case "TemplateLiteral":
      found.push(templateWords(node));
      break;
    case "JSXElement":
    case "JSXFragment":
      readChildren(node, found);
      break;
    case "JSXText":
      return; // read with its neighbours
    case "ImportDeclaration":
      return;
  }
  for (const child of childrenOf(node)) visit(child, found);
}

function templateWords(node: Node): string {
  const parts = node["quasis"] as { value: { cooked: string } }[];
  return parts.map(({ value }) => value.cooked).join(gap);
}

/** Text and values side by side are one run of text; an element between them parts it. */
function readChildren(node: Node, found: string[]): void {
  let run = "";
  const end = (): void => {
    found.push(run);
    run = "";
  };
  for (const child of node["children"] as Node[]) {
    if (child.type === "JSXText") run += spaced(child["value"] as string);
    else if (child.type === "JSXExpressionContainer") run += valueOf(child["expression"] as Node);
    else end();
  }
  end();
}

/** As JSX has it: line breaks within are a blank, those at the edges are nothing. */
function spaced(text: string): string {
  return text.replaceAll(/^\s*\n\s*|\s*\n\s*$/g, "").replaceAll(/\s*\n\s*/g, " ");
}

/** A string between braces says itself (`{" "}`); markup in braces parts the text. */
function valueOf(expression: Node): string {
  if (expression.type === "Literal") return String(expression["value"]);
  return hasMarkup(expression) ? "\n\n" : gap;
}

function hasMarkup(node: Node): boolean {
  return node.type.startsWith("JSX") && node.type !== "JSXEmptyExpression"
    ? true
    : childrenOf(node).some(hasMarkup);
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) =>
    (Array.isArray(value) ? value : [value]).filter(isNode),
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

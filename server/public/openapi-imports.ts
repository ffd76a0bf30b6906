import { type ImportErrorCode, importErrors } from "./import-api-error.ts";

const answer = json("DossierImport");
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };

/** POST /api/dossiers/import, for the description of the API. */
export function importOperation() {
  return {
    operationId: "importDossiers",
    summary: "Hands in an export of the one-stop software",
    description:
      "The body is the file itself, of at most 50 MB. Answered only after it is kept for good: " +
      "with the report where the file is small, else with the address at which to ask. The same " +
      "file twice changes nothing, so it may be sent again where no answer came. Needs a token " +
      "with the scope `dossiers.import`.",
    security: [{ token: [] }],
    parameters: [
      query("source", "Name of the mapping of columns; left out: headings are guessed."),
      query("asOf", "When the file was true (2026-11-23T09:30:00+07:00); left out: now."),
      query("office", "The office of rows that name none."),
      query("fileName", "As the staff sees it in the list of imports."),
      query("dryRun", "1: tells what it would do, and writes nothing."),
    ],
    requestBody: {
      required: true,
      content: Object.fromEntries(
        [
          "text/csv",
          "application/json",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ].map((type) => [type, { schema: { type: "string", format: "binary" } }]),
      ),
    },
    responses: {
      200: { description: "Done, with the report", content: answer },
      202: { description: "Kept; it is worked on", content: answer },
      ...refusals([401, 403, 413, 415, 422, 429, 503]),
    },
  };
}

/** GET /api/dossiers/imports/{id}. */
export function importStateOperation() {
  return {
    operationId: "dossierImport",
    summary: "How an import stands",
    security: [{ token: [] }],
    parameters: [id],
    responses: {
      200: { description: "How it stands", content: answer },
      ...refusals([401, 403, 404, 429]),
    },
  };
}

function query(name: string, description: string) {
  return { name, in: "query", description, schema: { type: "string" } };
}

function refusals(statuses: readonly number[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: codesOf(status).join(", "), content: json("ImportError") },
    ]),
  );
}

function codesOf(status: number): ImportErrorCode[] {
  const codes = Object.keys(importErrors) as ImportErrorCode[];
  return codes.filter((code) => importErrors[code].status === status);
}

function json(name: string) {
  return { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } };
}

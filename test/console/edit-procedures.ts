import type { ConsoleApp } from "./console-app.ts";
import type { Answer, ConsoleClient } from "./console-client.ts";
import { fieldsIn } from "./fields-in.ts";
import { whenChecked } from "./when-checked.ts";

export const procedureList = "/console/knowledge/procedures";

type Fields = Record<string, string>;

/** What people do to a procedure in the console, by its pages and forms alone. */
export function editProcedures(app: ConsoleApp, slug: string) {
  const versions = () => app.db.prisma.procedureVersion.findMany({ orderBy: { version: "asc" } });
  /** Opens an edit and gives its path. */
  const draftOf = async (client: ConsoleClient) => {
    await client.get(`${procedureList}/${slug}`);
    const begun = await client.post(`${procedureList}/${slug}`);
    return (begun.location ?? "").replace(/\/edit$/, "");
  };
  /** Posts the whole form as the browser would, with some inputs typed over. */
  const type = (client: ConsoleClient, form: Answer, changes: Fields, step = "save") => {
    const path = /<form[^>]*action="([^"]+\/edit)"/.exec(form.html)?.[1] ?? "";
    return client.post(path, { ...fieldsIn(form.html, "/edit"), ...changes, step });
  };
  const save = async (client: ConsoleClient, path: string, changes: Fields) =>
    type(client, await client.get(`${path}/edit`), changes);
  /** A button of the page of an edit. */
  const deed = async (client: ConsoleClient, path: string, fields: Fields, at = "") => {
    const { html } = await client.get(path);
    const seen = /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? "";
    return client.post(`${path}${at}`, { seen, ...fields });
  };
  const publish = async (client: ConsoleClient, path: string, fields: Fields = {}) => {
    const page = await whenChecked(client, `${path}/publish`);
    return client.post(`${path}/publish`, { ...fieldsIn(page.html, "/publish"), ...fields });
  };
  return { versions, draftOf, type, save, deed, publish };
}

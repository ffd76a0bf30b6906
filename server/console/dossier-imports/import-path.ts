/** Where an import is shown. */
export function importPath({ id }: { id: string }): string {
  return `/console/dossiers/imports/${id}`;
}

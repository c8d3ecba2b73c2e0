/**
 * Address of the form for a page that reads badly, with what is known filled in; undefined where the extension does not
 * say where its project is. The report itself is not in it: addresses are kept in histories.
 */
export function issueForm(
  homepage: string | undefined,
  { address, version }: { address: string; version: string },
): string | undefined {
  if (!homepage || !URL.canParse(homepage)) return undefined;
  const query = new URLSearchParams({ template: 'page-reads-badly.yml', address, version });
  return `${homepage.replace(/\/+$/, '')}/issues/new?${query}`;
}

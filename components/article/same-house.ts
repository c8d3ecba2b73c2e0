/** Ends such as "co.id" and "web.id" belong to nobody: their first part is this short. */
const SHORTEST_NAME = 4;

/**
 * Whether two hosts are one publisher's, as far as their names tell: "news.detik.com" and "finance.detik.com" are,
 * "warta.co.id" and "kabar.co.id" are not. Only for how a link looks: who may do what is never decided by it.
 */
export function sameHouse(one: string, other: string): boolean {
  return houseOf(one) === houseOf(other);
}

function houseOf(host: string): string {
  const [first, ...rest] = host.split('.');
  const isPartOfMore = rest.length > 1 && (first === 'www' || (rest[0]?.length ?? 0) >= SHORTEST_NAME);
  return isPartOfMore ? rest.join('.') : host;
}

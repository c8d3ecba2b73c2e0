/** One node of JSON-LD: untrusted, so every value is looked at before use. */
export type DataNode = Readonly<Record<string, unknown>>;

/** Nodes of one page's JSON-LD that are looked at. */
const NODES = 3_000;
const ARTICLE_TYPE = /(?:Article|Posting|NewsReport|Blog|Report)$/;
const CONTROL = /[\p{Cc}]+/gu;

/**
 * The page's own description of its article (schema.org), or an empty node.
 * @param scripts texts of the page's JSON-LD scripts; broken ones are passed over.
 */
export function structuredArticle(scripts: readonly string[]): DataNode {
  const articles = flatten(scripts.map(parse)).filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  return articles.find((node) => textOf(node, 'headline') && propertyOf(node, 'datePublished')) ?? articles[0] ?? {};
}

/** A property that is plain text, trimmed; empty otherwise. Only own properties count. */
export function textOf(node: DataNode, key: string): string {
  const value = propertyOf(node, key);
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first.trim();
  return isNode(first) ? textOf(first, '@value') : '';
}

/** A property as a list of nodes and texts, at most 50. */
export function listOf(node: DataNode, key: string): (DataNode | string)[] {
  const value = propertyOf(node, key);
  const list: unknown[] = Array.isArray(value) ? value.slice(0, 50) : [value];
  return list.filter((item): item is DataNode | string => typeof item === 'string' || isNode(item));
}

/** Own property or undefined: a page's `__proto__` must not answer for the node. */
export function propertyOf(node: DataNode, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

export function isNode(value: unknown): value is DataNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: DataNode): string[] {
  return listOf(node, '@type').filter((type) => typeof type === 'string');
}

function parse(script: string): unknown {
  const json = script
    .replace(/^\uFEFF/, '')
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/\s*)?\]\]>)\s*;?\s*$/, '');
  for (const text of [json, json.replace(CONTROL, ' ').replace(/,(\s*[}\]])/g, '$1')]) {
    try {
      return JSON.parse(text);
    } catch {
      // Raw line breaks inside strings and commas before a bracket are common: the second try has none.
    }
  }
  return salvage(json);
}

/** What matters most of data that is no JSON: a headline with raw quotation marks in it breaks the whole script. */
function salvage(json: string): unknown {
  if (!/"@type"\s*:\s*\[?\s*"\w{0,20}(?:Article|Posting)"/.test(json)) return null;
  const datePublished = /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(json)?.[1];
  const dateModified = /"dateModified"\s*:\s*"([^"]{4,40})"/.exec(json)?.[1];
  const name = /"author"\s*:\s*[[{][^\]}]{0,400}?"name"\s*:\s*"([^"]{2,80})"/.exec(json)?.[1];
  return { '@type': 'NewsArticle', datePublished, dateModified, ...(name && { author: { name } }) };
}

/** All nodes in document order, breadth first and bounded: a page may nest them a hundred thousand deep. */
function flatten(roots: readonly unknown[]): DataNode[] {
  const nodes: DataNode[] = [];
  const queue: unknown[] = [...roots];
  for (let at = 0; at < queue.length && at < NODES; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, 200));
    if (!isNode(value)) continue;
    nodes.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) {
      const inner = propertyOf(value, key);
      if (isNode(inner) || Array.isArray(inner)) queue.push(inner);
    }
  }
  return nodes;
}

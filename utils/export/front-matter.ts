import type { ExportSource } from './export-source';
import { voicesOf } from './voices';

/** The article's metadata as YAML front matter. JSON strings and lists are YAML, so nothing can break out of a value. */
export function frontMatter({ article, savedAt, tags = [] }: ExportSource): string {
  const { metadata } = article;
  const speakers = voicesOf(article).flatMap(({ speaker }) => (speaker ? [speaker.name] : []));
  const fields: [string, string | readonly string[] | undefined][] = [
    ['title', metadata.title],
    ['author', metadata.byline],
    ['site', metadata.siteName],
    ['url', metadata.canonicalUrl ?? metadata.url],
    ['published', metadata.publishedTime],
    ['modified', metadata.modifiedTime],
    ['saved', savedAt === undefined ? undefined : new Date(savedAt).toISOString()],
    ['language', metadata.language],
    ['tags', tags],
    ['speakers', speakers],
  ];
  const lines = fields.filter(([, value]) => value && value.length > 0).map(([key, value]) => `${key}: ${yaml(value)}`);
  return ['---', ...lines, '---'].join('\n');
}

function yaml(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escapeUnit);
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

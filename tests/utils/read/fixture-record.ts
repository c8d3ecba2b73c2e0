import { ReadError } from '../../../utils/article/read-error';
import { readHtml } from '../../tools/read/read-html';

/** What is expected of a fixture, as it stands in the JSON file beside it. */
export type FixtureRecord = { url: string } & (
  | { error: string }
  | { metadata: object; text: string[]; removed: string[]; images: string[]; completeness: object }
);

/** Reads a fixture and writes down what came of it. */
export function fixtureRecord(html: string, url: string): FixtureRecord {
  try {
    const { metadata, content, removals, completeness } = readHtml(html, url).article;
    const { url: _, ...told } = metadata;
    return {
      url,
      metadata: told,
      text: content.text.split('\n\n'),
      removed: removals.map(({ reason, text }) => `${reason}: ${text}`),
      images: [...JSON.stringify(content.tree).matchAll(/"src":"([^"]+)"/g)].map(([, src]) => src ?? ''),
      completeness,
    };
  } catch (error) {
    if (error instanceof ReadError) return { url, error: error.code };
    throw error;
  }
}

/**
 * The extension's pipeline in the terminal.
 *
 *     npm run -s read -- FILE [--url URL] [--json]     one page: the article and who said what
 *     npm run -s read -- --ndjson                      a JSON line in, a JSON line out
 */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { answerLines } from './read/answer-lines';
import { articleRecord } from './read/article-record';
import { formatArticle } from './read/format-article';
import { readHtml } from './read/read-html';

const USAGE = 'usage: npm run -s read -- FILE [--url URL] [--json]\n       npm run -s read -- --ndjson';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, json: { type: 'boolean' }, ndjson: { type: 'boolean' } },
});

async function readFileArgument(file: string): Promise<void> {
  const html = await readFile(file, 'utf8');
  const reading = readHtml(html, values.url ?? pathToFileURL(file).href);
  const output = values.json ? JSON.stringify(articleRecord(reading), null, 2) : formatArticle(reading.article);
  process.stdout.write(`${output}\n`);
}

const [file] = positionals;
if (values.ndjson) {
  await answerLines(process.stdin, process.stdout);
} else if (file) {
  await readFileArgument(file).catch((error: unknown) => {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
} else {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
}

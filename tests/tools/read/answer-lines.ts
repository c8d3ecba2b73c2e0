import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import { ReadError } from '../../../utils/article/read-error';
import { chooseLanguage } from '../../../utils/quotations/choose-language';
import { extractQuotations } from '../../../utils/quotations/extract-quotations';
import { lexiconOf } from '../../../utils/quotations/lexicon/lexicon-of';
import { articleRecord } from './article-record';
import { quotationRecords, speakerRecord } from './quotation-records';
import { readHtml } from './read-html';

const id = v.optional(v.union([v.string(), v.number(), v.null()]), null);
const Page = v.object({ id, url: v.optional(v.string(), 'https://example.org/'), html: v.string() });
const Text = v.object({ id, text: v.string(), lang: v.optional(v.nullable(v.string())) });
const Request = v.union([Page, Text]);

/**
 * Answers each line of JSON with one line of JSON, in order and as it comes.
 * `{id, url, html}` gives an article, `{id, text, lang?}` the quotations of exactly that text; a line that cannot be
 * answered gives `{id, error: {code, message}}`, and the next one goes on.
 */
export async function answerLines(input: Readable, output: Writable): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    if (!output.write(`${JSON.stringify(answerLine(line))}\n`)) await once(output, 'drain');
  }
}

/** One line's answer; never throws. */
export function answerLine(line: string): object {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return failure(null, 'bad-json', 'the line is not JSON');
  }
  const parsed = v.safeParse(Request, request);
  if (!parsed.success) return failure(idOf(request), 'bad-request', 'a line needs {id, url, html} or {id, text}');
  try {
    return 'html' in parsed.output ? answerPage(parsed.output) : answerText(parsed.output);
  } catch (error) {
    return failure(parsed.output.id, error instanceof ReadError ? error.code : 'failed', String(error));
  }
}

function answerPage({ id, url, html }: v.InferOutput<typeof Page>): object {
  return { id, ...articleRecord(readHtml(html, url)) };
}

function answerText({ id, text, lang }: v.InferOutput<typeof Text>): object {
  const started = performance.now();
  const { quotations, speakers } = extractQuotations(text, lexiconOf(chooseLanguage(text, lang ?? '')));
  const ms = performance.now() - started;
  return { id, quotations: quotationRecords(quotations, speakers), speakers: speakers.map(speakerRecord), ms };
}

function failure(requestId: unknown, code: string, message: string): object {
  return { id: requestId, error: { code, message } };
}

function idOf(request: unknown): unknown {
  return typeof request === 'object' && request !== null && 'id' in request ? request.id : null;
}

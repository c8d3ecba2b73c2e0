import { LIMITS } from '../article/limits';
import { ReadError } from '../article/read-error';
import { charsetOf } from './charset-of';

/**
 * The HTML of another page of the site that the reader is on, with the reader's own cookies, read in the encoding that
 * the site declares. The body is taken in as it comes, so that a page that never ends is left after `nextPageHtml`.
 * @throws {ReadError} `failed` when it cannot be fetched or is no page, `too-large` beyond the limit.
 */
export async function fetchPage(url: URL, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { credentials: 'same-origin', redirect: 'error', signal });
  if (!response.ok) throw new ReadError('failed', `the site answered ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  if (type && !/html|xml|text\/plain/i.test(type)) throw new ReadError('failed', 'not a page');
  const bytes = await readBytes(response);
  return decoderFor(charsetOf(type, bytes)).decode(bytes);
}

async function readBytes(response: Response): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > LIMITS.nextPageHtml) {
      await reader.cancel();
      throw new ReadError('too-large');
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** A name that no browser knows is read as UTF-8. */
function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

import { BackupError } from './backup-error';
import { LONGEST_LINE } from './backup-format';

/**
 * The lines of a file as they are read, gzip-compressed or plain.
 * @throws {BackupError} `too-large` for an endless line, `damaged` where the bytes are no gzip or no UTF-8.
 */
export async function* fileLines(file: Blob): AsyncGenerator<string> {
  let rest = '';
  try {
    for await (const chunk of textChunks(file)) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > LONGEST_LINE) throw new BackupError('too-large');
      yield* lines;
    }
  } catch (error) {
    throw error instanceof BackupError ? error : new BackupError('damaged', { reason: String(error) });
  }
  if (rest !== '') yield rest;
}

async function* textChunks(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = (await bytesOf(file)).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      yield decoder.decode(next.value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function bytesOf(file: Blob): Promise<ReadableStream<Uint8Array>> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isGzip = first === 0x1f && second === 0x8b;
  return isGzip ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
}

import 'fake-indexeddb/auto';
import { gunzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BackupError } from '../../../../utils/library/backup/backup-error';
import { checkBackup } from '../../../../utils/library/backup/read-backup';
import { fc, runs } from '../../../fast-check';
import { sampleArticle } from '../../sample-article';
import { useFreshLibrary } from '../fresh-library';

const library = useFreshLibrary();

/** Text of an honest backup of two articles. */
async function honestBackup(): Promise<string> {
  const store = library.open();
  for (const day of [1, 2]) await store.save(sampleArticle({ title: `Hari ${day}` }), { savedAt: day });
  return strFromU8(gunzipSync(new Uint8Array(await (await store.backup()).arrayBuffer())));
}

const REASON = /^(?:not-backup|newer|damaged|too-large)$/;

/** The answer of the backup reader: how many articles, or the error's code; anything else it throws is a fault. */
async function verdict(file: BlobPart): Promise<string> {
  try {
    const { ids } = await checkBackup(new Blob([file]));
    return `${ids.length} articles`;
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    return error.code;
  }
}

describe('the backup reader, whatever it is given', () => {
  it('answers bytes with a reason', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array().map((tail) => new Uint8Array([0x1f, 0x8b, 8, ...tail])),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (file) => {
        expect(await verdict(new Uint8Array(file))).toMatch(REASON);
      }),
    );
  });

  it('answers any JSON with a reason, behind an honest header as well', async () => {
    const [header] = (await honestBackup()).split('\n');
    const values = fc.array(
      fc.json().filter((text) => !text.includes('"end"')),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(values, fc.boolean(), async (lines, behind) => {
        expect(await verdict([...(behind ? [header] : []), ...lines].join('\n'))).toMatch(REASON);
      }),
    );
  });

  it('never takes a part of an honest file for the whole, whatever piece is missing or there twice', async () => {
    const honest = await honestBackup();
    const piece = fc.record({ at: fc.nat(honest.length - 1), length: fc.integer({ min: 1, max: 400 }) });
    await fc.assert(
      fc.asyncProperty(piece, fc.boolean(), async ({ at, length }, twice) => {
        const [before, lost, after] = [honest.slice(0, at), honest.slice(at, at + length), honest.slice(at + length)];
        const said = await verdict(before + (twice ? lost + lost : '') + after);
        // A word inside of a text may be missing: the file is still of the form that it claims to be.
        expect(said).toMatch(said === '2 articles' ? /^/ : REASON);
      }),
    );
  });

  it('takes lines only when all are there, each once, between header and end', async () => {
    const lines = (await honestBackup()).trimEnd().split('\n');
    const whole = [lines, [lines[0], lines[2], lines[1], lines[3]]].map((order) => order.join('\n'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...lines), { maxLength: 5 }), async (chosen) => {
        const file = chosen.join('\n');
        expect(await verdict(file)).toMatch(whole.includes(file) ? /^2 articles$/ : REASON);
      }),
      { numRuns: runs(1000), examples: [[lines], [lines.filter((_, index) => index !== 1)]] },
    );
  });
});

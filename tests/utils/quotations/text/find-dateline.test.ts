import { describe, expect, it } from 'vitest';
import { findDateline } from '../../../../utils/quotations/text/find-dateline';
import { tokenise } from '../../../../utils/quotations/text/tokenise';

const PLACES = new Set(['jakarta']);

/** Where a text begins behind its dateline. */
const CASES: [what: string, text: string, rest: string][] = [
  ['town and dash', 'SUKAMAJU - Warga datang.', 'Warga datang.'],
  ['town, agency in brackets, dash', 'Sukamaju, SM (KANTOR BERITA) – Warga datang.', 'Warga datang.'],
  ['outlet, town, two dashes', 'LINTAS.CO.ID, SUKAMAJU -- Warga datang.', 'Warga datang.'],
  ['dash, then a new paragraph', 'Sukamaju -\n\nWarga datang.', 'Warga datang.'],
  ['outlet and known town without a dash', 'Lintas5.com, Jakarta Warga datang.', 'Warga datang.'],
  ['behind a byline', 'Penulis: Tirta\n\nSUKAMAJU - Warga datang.', 'Warga datang.'],
  ['none', 'Warga datang.', 'Warga datang.'],
  ['a dash inside a sentence', 'Tirta Wijaya - yang datang - pulang.', 'Tirta Wijaya - yang datang - pulang.'],
  ['a score', 'Harimau Muda - Garuda 2-1.', 'Garuda 2-1.'],
];

describe('findDateline', () => {
  it.each(CASES)('%s', (_, text, rest) => {
    const tokens = tokenise(text, [], new Set());
    const from = findDateline(text, tokens, PLACES);
    expect(text.slice(tokens[from]?.start)).toBe(rest);
  });
});

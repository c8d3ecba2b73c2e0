// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { readSelection } from '../../../utils/read/read-selection';

const PAGE = `<article><h1>Pasar Apung Pindah</h1>
<p id="first">"Kami pindah pekan depan," kata Kepala Pasar Rini Astuti.</p><p id="second">Pedagang menyambutnya.</p></article>`;

afterEach(() => document.getSelection()?.removeAllRanges());

describe('readSelection', () => {
  test('reads what is selected and nothing else', () => {
    document.body.innerHTML = PAGE;
    document.getSelection()?.selectAllChildren(document.getElementById('first') as HTMLElement);
    const { content } = readSelection(document, 'https://warta.example/pasar');
    expect(content.text).toBe('"Kami pindah pekan depan," kata Kepala Pasar Rini Astuti.');
  });

  test('says that there is nothing to read where nothing is selected', () => {
    document.body.innerHTML = PAGE;
    expect(() => readSelection(document, 'https://warta.example/pasar')).toThrow(
      expect.objectContaining({ code: 'empty' }),
    );
  });
});

import type { Element, ElementContent, Root } from 'hast';
import type { Article } from '../../utils/article/article';
import type { Metadata } from '../../utils/article/metadata';
import type { Quotation, Speaker } from '../../utils/article/quotation';
import { textOf } from '../../utils/content/walk-text';

/** An invented article with two speakers, three quotations, a picture, a list and a removal. */
export function sampleArticle(metadata: Partial<Metadata> = {}): Article {
  const tree = sampleTree();
  const text = textOf(tree);
  return {
    metadata: { ...METADATA, ...metadata },
    content: { tree, text },
    quotations: [
      direct(text, {
        id: 'q1',
        words: 'Taman ini milik warga,',
        cue: 'kata',
        speaker: SPEAKERS[0],
        named: 'Ratna Wulandari',
      }),
      direct(text, { id: 'q2', words: 'Kami jaga bersama.', cue: 'ujarnya', speaker: SPEAKERS[0], named: 'nya' }),
      direct(text, { id: 'q3', words: 'Anak-anak senang sekali', cue: 'tutur', speaker: SPEAKERS[1], named: 'Joko' }),
    ],
    speakers: SPEAKERS.map((speaker) => ({ ...speaker })),
    removals: [
      {
        id: 'r1',
        step: 'related-links',
        reason: 'related',
        text: 'Baca Juga: Pasar pindah',
        nodes: [el('p', {}, 'Baca Juga: ', el('a', { href: 'https://kabar.example/pasar' }, 'Pasar pindah'))],
      },
    ],
    completeness: { complete: true, nextPages: [] },
  };
}

export function el(
  tagName: string,
  properties: Element['properties'],
  ...children: (ElementContent | string)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

const METADATA: Metadata = {
  url: 'https://kabar.example/daerah/taman-dibuka?utm_source=wa',
  canonicalUrl: 'https://kabar.example/daerah/taman-dibuka',
  title: 'Taman Kota Dibuka Lagi untuk Warga & Anak',
  kicker: 'Daerah',
  dek: 'Setelah dua tahun, pagar taman dibuka.',
  byline: ['Sinta Maharani'],
  initials: ['sin'],
  siteName: 'Kabar Contoh',
  publishedTime: '2025-05-17T10:32:00+07:00',
  language: 'id',
  direction: 'ltr',
  tags: ['taman'],
  leadImage: {
    src: 'https://kabar.example/taman.jpg',
    alt: 'Gerbang taman',
    caption: 'Gerbang taman dibuka. Foto: Dok.',
  },
};

const SPEAKERS: [Speaker, Speaker] = [
  {
    id: 's1',
    name: 'Ratna Wulandari',
    role: 'Kepala Dinas Pertamanan',
    affiliation: 'Kota Contoh',
    kind: 'person',
    mentions: [],
  },
  { id: 's2', name: 'Joko', role: 'warga', kind: 'person', mentions: [] },
];

function sampleTree(): Root {
  return {
    type: 'root',
    children: [
      el('p', {}, 'Taman kota dibuka lagi pada Sabtu setelah ditutup ', el('strong', {}, 'dua tahun'), '.'),
      el(
        'p',
        {},
        '“Taman ini milik warga,” kata Ratna Wulandari, Kepala Dinas Pertamanan. “Kami jaga bersama.” ujarnya.',
      ),
      el('removal-marker', { dataId: 'r1' }),
      el('h2', {}, 'Sambutan warga'),
      el(
        'figure',
        {},
        el('img', { src: 'https://kabar.example/a.jpg', alt: 'Ayunan' }),
        el('figcaption', {}, 'Ayunan baru'),
      ),
      el(
        'p',
        {},
        '“Anak-anak senang sekali”, tutur Joko, ',
        el('a', { href: 'https://kabar.example/joko' }, 'warga'),
        '.',
      ),
      el('ul', {}, el('li', {}, 'Buka pukul 6'), el('li', {}, 'Tutup <pukul> 18')),
    ],
  };
}

function direct(
  text: string,
  { id, words, cue, speaker, named }: { id: string; words: string; cue: string; speaker: Speaker; named: string },
): Quotation {
  const start = text.indexOf(words);
  const cueStart = text.indexOf(cue, start);
  const mentionStart = text.indexOf(named, start);
  return {
    ...{ id, kind: 'direct', text: words, start, end: start + words.length },
    cue: { text: cue, start: cueStart, end: cueStart + cue.length },
    attribution: {
      speakerId: speaker.id,
      mention: { kind: 'name', text: named, start: mentionStart, end: mentionStart + named.length },
      confidence: 'explicit',
    },
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../tools/project-paths';
import { type FileServer, type ServedFile, serveFiles } from '../../tools/serve-files';
import { photo } from './photo';

const FIXTURES = path.join(ROOT, 'tests/fixtures');
const PAGES = path.join(ROOT, 'tests/browser/pages');
const SAMPLE = path.join(ROOT, 'tests/tools/sample/jembatan-bambu.html');

/** The article that the flows read: our own sample page. */
export const ARTICLE = {
  path: '/berita/jembatan-bambu.html',
  title: 'Jembatan Bambu Kali Wening Dibuka, Anak Sekolah Tak Lagi Memutar',
  /** Words of the body. */
  words: 'Jembatan itu dikerjakan warga sendiri selama sebelas minggu',
  /** Words of a quotation, and who says them. */
  quotation: 'Bambu ini direndam air kapur tiga minggu',
  speaker: 'Nirmala Hestining Tyas',
  /** What clean-up has to take out. */
  noise: ['Pasar Apung Telagajati', 'Salin tautan', 'Semoga awet!', 'Terpopuler'],
} as const;

/** The picture of the page `/lain/bergambar.html`. */
export const PICTURE = '/gambar/layang-layang.svg';
/** Photographs, for pages that need some. */
export const PHOTOS = ['/gambar/foto-pasar.png', '/gambar/gedung-sate.png'] as const;
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><path d="M320 40 480 180 320 320 160 180Z"/></svg>';

/** Names of the fixture pages, without folder. */
export function fixtureNames(): string[] {
  return readdirSync(FIXTURES).filter((name) => name.endsWith('.html'));
}

export function readFixture(name: string): string {
  return readFileSync(path.join(FIXTURES, name), 'utf8');
}

/** A news site on this machine: the sample article, pages without one under /lain/, the fixtures under /fixtures/. */
export function openNewsSite(): Promise<FileServer> {
  return serveFiles((wanted) => {
    const [, folder, name = ''] = wanted.split('/');
    if (wanted === ARTICLE.path) return { body: readFileSync(SAMPLE, 'utf8') };
    if (wanted === PICTURE) return { body: DRAWING, type: 'image/svg+xml' };
    if (PHOTOS.some((path) => path === wanted)) return { body: photo(200, 90, 30), type: 'image/png' };
    if (wanted === '/lain/laporan') return fileIn(PAGES, 'laporan.pdf');
    if (folder === 'fixtures') return styled(fileIn(FIXTURES, name));
    return folder === 'lain' ? fileIn(PAGES, name) : undefined;
  });
}

/** The style sheet that a fixture's class names speak of: a real page has it, and a browser goes by what it does. */
const HIDING = `<style>.d-none, .hidden:not([class*=':']) { display: none }</style>`;

function styled(file: ServedFile | undefined): ServedFile | undefined {
  return file && { ...file, body: String(file.body).replace('</head>', `${HIDING}</head>`) };
}

function fileIn(folder: string, name: string): ServedFile | undefined {
  if (!readdirSync(folder).includes(name)) return undefined;
  const file = path.join(folder, name);
  return name.endsWith('.pdf')
    ? { body: readFileSync(file, 'latin1'), type: 'application/pdf' }
    : { body: readFileSync(file, 'utf8') };
}

import { type FileServer, serveFiles } from '../../tools/serve-files';

/** Articles over two pages each: the same text under as many addresses as are asked for. */
export const LONG_ARTICLE = {
  path: (name: string) => `/berita/${name}`,
  title: (name: string) => `Panen Raya di Telagajati Molor Dua Pekan, Kata Warga ${name}`,
  /** Words of each page. */
  words: ['Hujan yang turun sampai akhir bulan membuat', 'Petani berencana menjemur gabah bergantian'],
} as const;

const PAGES = [
  [
    'Hujan yang turun sampai akhir bulan membuat panen raya di lereng Telagajati molor dua pekan dari rencana semula.',
    '"Padinya belum kering, kalau dipaksa rontok semua," kata ketua kelompok tani, Waluyo Santika, di tepi sawahnya.',
    'Kelompok tani itu menggarap dua puluh hektare sawah yang airnya datang dari dua mata air di atas dusun.',
    'Pemerintah desa menyiapkan dua lantai jemur tambahan supaya gabah tidak menumpuk di halaman rumah warga.',
  ],
  [
    'Petani berencana menjemur gabah bergantian mulai pekan depan, dusun demi dusun, menurut jadwal yang dibagikan.',
    '"Yang penting semua kebagian matahari," ujar kepala dusun, Sulastri Handini, sambil menunjukkan jadwal di papan.',
    'Penggilingan padi milik desa akan buka sampai malam selama panen berlangsung, termasuk pada hari Minggu.',
    'Harga gabah kering di tingkat petani pekan ini naik sedikit dibandingkan dengan panen pada musim sebelumnya.',
  ],
] as const;

/** A news site with these articles; anything else is not there. */
export function openLongArticleSite(): Promise<FileServer> {
  return serveFiles((wanted) => {
    const [, folder, name = '', page = '1'] = wanted.split('/');
    const paragraphs = PAGES[Number(page) - 1];
    return folder === 'berita' && paragraphs ? { body: pageOf(name, paragraphs) } : undefined;
  });
}

function pageOf(name: string, paragraphs: readonly string[]): string {
  const [title, path] = [LONG_ARTICLE.title(name), LONG_ARTICLE.path(name)];
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const links = `<nav><a href="${path}">1</a> <a href="${path}/2">2</a></nav>`;
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title}</title></head>
<body><article><h1>${title}</h1>${text}</article>${links}</body></html>`;
}

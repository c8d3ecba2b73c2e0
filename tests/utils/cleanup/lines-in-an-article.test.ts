import { describe, expect, it } from 'vitest';
import { readHtml } from '../../tools/read/read-html';

const OPENING =
  '<p>Jembatan bambu di Sumber Jati ditutup untuk perbaikan mulai Senin pagi, dan warga diminta memutar.</p>';
const MIDDLE =
  '<p>“Tali pengikatnya sudah lapuk,” kata Ratna Pertiwi, kepala dinas, sambil menunjuk sambungan di tiang tengah.</p>';
const END = '<p>Perbaikan akan selesai dalam dua pekan, dan pejalan kaki boleh menyeberang lebih dulu.</p>';

/** Reads an article of three paragraphs with `html` between the last two (`mid`) or below them (`tail`). */
function textWith(where: 'mid' | 'tail', html: string): string[] {
  const body = where === 'mid' ? `${OPENING}${MIDDLE}${html}${END}` : `${OPENING}${MIDDLE}${END}${html}`;
  const page = `<html lang="id"><head><title>Jembatan Bambu Ditutup</title><meta property="og:type" content="article"><meta name="author" content="Rani Lestari"><meta property="og:site_name" content="Warta Rimbun"></head><body><article><h1>Jembatan Bambu Ditutup</h1>${body}</article></body></html>`;
  const { text } = readHtml(page, 'https://wartarimbun.example/jembatan').article.content;
  return text.split('\n\n');
}

const link = (text: string): string => `<a href="https://wartarimbun.example/lain">${text}</a>`;
const strip = (html: string): string => html.replace(/<[^>]*>/g, '');

describe('what a page hangs into and under its article', () => {
  it.each<['mid' | 'tail', string]>([
    ['tail', '<p>Jangan lupa like, comment, dan subscribe.</p>'],
    ['tail', '<p>Nonton berita kami di YouTube, jangan lupa subscribe!</p>'],
    ['tail', '<p>Kunjungi laman kami di wartarimbun.example untuk berita lainnya.</p>'],
    ['tail', '<p>Punya informasi penting? Kirim ke WhatsApp redaksi 0812-0000-0000</p>'],
    ['tail', '<p>Dukungan Anda akan menambah semangat kami untuk menyajikan artikel yang bermanfaat.</p>'],
    ['tail', '<p>Bagaimana menurut Anda? Tulis di kolom komentar ya!</p>'],
    ['tail', '<p>Klik di sini untuk membaca selengkapnya.</p>'],
    ['tail', '<p>*) Penulis adalah dosen Universitas Rimbun Raya.</p>'],
    ['tail', '<p>*Isi artikel menjadi tanggung jawab penulis.</p>'],
    ['tail', '<p>RANI LESTARI</p>'],
    ['tail', '<p>When we learn of a mistake, we acknowledge it with a correction. Please let us know at any time.</p>'],
    ['tail', '<p>*Rani Lestari</p>'],
    ['tail', '<p>@rani</p>'],
    ['tail', '<p>👁 1.234</p>'],
    ['tail', '<p>Font: A+ A-</p>'],
    ['tail', '<div class="reaksi"><p>Apa reaksi Anda?</p><ul><li>Suka 0</li><li>Sedih 0</li></ul></div>'],
    ['tail', '<div class="donasi"><p>Donasi Anda membantu kami menulis. Kirim ke rekening 1234.</p></div>'],
    ['tail', '<p>Thanks for reading Warta Rimbun! Subscribe for free to receive new posts and support my work.</p>'],
    ['tail', '<p>Rani Lestari covers the hill villages. Reach her at rani@wartarimbun.example.</p>'],
    [
      'tail',
      '<p>___</p><p>Associated Press writer Dana Whitfield in Harlow Bay contributed to this report, with others.</p>',
    ],
    ['tail', '<p>(Humas Setda / Kominfo)</p>'],
    ['mid', '<p>Saksikan siaran langsung final hanya di RCTI+</p>'],
    ['mid', '<p>Langsung klik halaman selanjutnya untuk simulasi tarif penyeberangan.</p>'],
    ['mid', '<p>Video rekomendasi: Menyusuri Jalur Kopi Bukit</p>'],
    ['mid', '<p>Iklan di bawah, geser untuk membaca</p>'],
    ['tail', '<p>Jangan lupa ikuti update berita lainnya dan follow akun media sosial wartarimbun.example</p>'],
    ['tail', '<p>[email protected]</p>'],
    ['tail', '<p><em>CNN’s Dana Whitfield contributed to this report.</em></p>'],
    ['tail', '<p>The Harlow Briefing newsletter provides all the news you need. Sign up here.</p>'],
    [
      'mid',
      '<figure><section><p>Sign up to Headlines</p><p>Get the day’s headlines emailed direct to you every morning</p></section><p>after newsletter promotion</p></figure>',
    ],
    ['mid', `<p>Baca ogé: ${link('Kebon Entéh Jaman Baheula')}</p>`],
    ['mid', `<ul><li>${link('Pasar Rakyat Ditata Ulang')}</li><li>${link('Kenapa Harga Bambu Naik?')}</li></ul>`],
    [
      'mid',
      `<div class="entity"><div><h2>${link('Pasar Rakyat Ditata Ulang')}</h2><p>Pedagang pindah ke lapak sementara mulai Senin depan, kata dinas perdagangan.</p></div></div>`,
    ],
    ['mid', `<p>Berita Selanjutnya: ${link('Pasar Rakyat Ditata Ulang')}</p>`],
    [
      'mid',
      '<div><a href="#sesudah">Skip past newsletter promotion</a><div><p>Kabar Bukit</p><p>Setiap pagi di kotak surat Anda</p></div><p id="sesudah">after newsletter promotion</p></div>',
    ],
    [
      'mid',
      '<form><h3>Surat Kebun</h3><p>Sepucuk surat tentang tanah, dua pekan sekali.</p><input type="email"></form>',
    ],
    [
      'mid',
      `<div><h3>More on Hill Villages</h3><ul><li>${link('A Bamboo Bridge Closes:')} Villagers disagree about what comes next.</li><li>${link('The Last Ferry of Jati:')} A boatman crosses alone.</li></ul></div>`,
    ],
    ['mid', '<p class="button-wrapper"><a href="https://wartarimbun.example/share">Share Warta Rimbun</a></p>'],
    ['mid', '<p>•</p>'],
    [
      'mid',
      '<div class="css-1x" data-area="newsletter"><h3>Kabar Bukit</h3><p>Berita hari ini, setiap sore di kotak surat Anda.</p></div>',
    ],
    [
      'tail',
      '<p>Got in touch with our news team? Mail us at kabar@wartarimbun.example.</p><p>For more, check <a href="/">our news page</a>.</p>',
    ],
    ['tail', '<p>Heb je een tip? Stuur ons een bericht of mail naar redactie@wartarimbun.example.</p>'],
    ['tail', '<p>WARTA RIMBUN RISET</p><p>riset@wartarimbun.example</p>'],
    [
      'tail',
      `<h2>More on this story</h2><ul><li>${link('Kenapa Harga Bambu Naik?')}<ul><li>17 January</li></ul></li></ul><p>The paper is not responsible for the content of external sites.</p>`,
    ],
  ])('%s: %s goes', (where, html) => {
    expect(textWith(where, html)).toHaveLength(3);
  });

  it('takes a related link off the end of a paragraph', () => {
    const line = `<p>“Kami menunggu,” katanya. <strong>Baca Juga: ${link('Pasar Rakyat Ditata Ulang')}</strong></p>`;
    expect(textWith('mid', line)).toContain('“Kami menunggu,” katanya.');
  });

  it('takes a related link in brackets out of a paragraph', () => {
    const line = `<p>Warga memutar lewat hulu. <i>(Baca juga: ${link('Pasar Rakyat Ditata Ulang')})</i> Anak sekolah ikut.</p>`;
    expect(textWith('mid', line)).toContain('Warga memutar lewat hulu. Anak sekolah ikut.');
  });

  it.each([
    `<a href="https://wartarimbun.example/lain"><b>(Baca juga : Pasar Rakyat Ditata Ulang Bulan Depan oleh Dinas)</b></a>`,
    '<a>[Baca: Pasar Rakyat Ditata Ulang Bulan Depan oleh Dinas Kota]</a>',
  ])('takes it out of a short one too: %s', (bracket) => {
    const line = `<p>Camat Sumber Jati, Bagus Prakoso, ${bracket} menunggu di balai desa.</p>`;
    expect(textWith('mid', line)).toContain('Camat Sumber Jati, Bagus Prakoso, menunggu di balai desa.');
  });

  it.each([
    ['Jembatan dibuka lagi Maret nanti. (Dewi Pusparini/rimbun)', 'Jembatan dibuka lagi Maret nanti.'],
    ['Jembatan dibuka lagi Maret nanti.***', 'Jembatan dibuka lagi Maret nanti.'],
  ])('takes off what closes the text: %s', (line, expected) => {
    expect(textWith('tail', `<p>${line}</p>`).at(-1)).toBe(expected);
  });

  it('takes out what a link says of where it opens', () => {
    const line =
      '<p>Begitu kata <a href="https://dinas.example/">Dinas Perhubungan<span>, opens new tab</span></a>.</p>';
    expect(textWith('mid', line)).toContain('Begitu kata Dinas Perhubungan.');
  });

  it('takes the arrow off a footnote', () => {
    const note = '<p id="fn1">Ukuran dinas, bukan ukuran warga. <a href="#dari1">↩︎</a></p>';
    expect(textWith('tail', note).at(-1)).toBe('Ukuran dinas, bukan ukuran warga.');
  });

  it('makes a line right under a picture its caption where it names who took it', () => {
    const line = '<p><img src="/tali.jpg"><br><em>Tali jembatan yang lapuk. [Hestu/Warta Rimbun]</em></p>';
    expect(textWith('mid', line)).toHaveLength(3);
  });
});

describe('what only looks like it', () => {
  it.each<['mid' | 'tail', string]>([
    ['mid', '<p>More: kata terakhir di prasasti itu.</p>'],
    ['mid', '<p>Terkait: begitu polisi menyebut kedua perkara itu.</p>'],
    ['mid', `<ul><li>${link('Jembatan Bambu di Jalan Melati')}</li></ul>`],
    ['tail', '<p>Para pedagang sepakat mendukung jurnalisme warga di kampung itu.</p>'],
    ['tail', '<p>Kilang itu contributed to this city, tulis prasasti di gerbangnya.</p>'],
    ['tail', '<p>Warga dapat menulis surat. You can reach them by boat.</p>'],
    ['mid', `<p>1. ${link('Jembatan Bambu di Jalan Melati')}</p>`],
    ['mid', `<p>${link('Unduh surat keputusan dinas (PDF)')}</p>`],
    ['mid', '<p class="caption">Dinas akan mengecat ulang pagar jembatan itu pada Juni, kata Ratna kepada warga.</p>'],
    ['tail', '<p>Kategori: rusak berat.</p>'],
    ['tail', '<p>Jadwal misa: Minggu, 18 Mei 2025, pukul 07.00</p>'],
    ['tail', '<p>Berlaku mulai 17 Mei 2025</p>'],
    ['tail', '<p>Ya, begitulah. (tertawa)</p>'],
    ['tail', '<p>“Kunjungi laman resmi kami,” kata Ratna.</p>'],
    ['mid', `<p>Kalau bingung, ${link('lihat video perbaikan jembatan itu')} di laman dinas, kata Ratna.</p>`],
    ['mid', '<h2 class="subheader" id="jembatan-tua-related">Jembatan tua</h2>'],
    [
      'mid',
      '<p>The count went on all night, see <a href="#hasil">skip past the results</a> below.</p><div id="hasil"></div>',
    ],
    ['mid', '<p>Pertandingan final di alun-alun itu mempertemukan dua juara wilayah (Jawa Timur/Jawa Tengah).</p>'],
    ['tail', '<p>Puisi itu dibaca di akhir acara oleh anak-anak. (Chairil Anwar)</p>'],
    ['mid', '<p>Orang nomor satu di kota itu <strong>(baca: Wali Kota)</strong> datang terlambat ke jembatan.</p>'],
    ['mid', '<h2 id="toc-1">Jembatan tua</h2>'],
    [
      'mid',
      '<p>Ia datang <em>(baca: Menteri Koordinator Bidang Politik dan Keamanan Bagus Prakoso)</em> pagi itu.</p>',
    ],
    ['mid', '<p>Camat, Bagus Prakoso <em>(baca: Wali Kota Malang)</em></p>'],
    ['mid', '<h2 id="h-jembatan-share-market">Jembatan share market</h2>'],
    ['mid', '<h2>More about flood defences</h2>'],
    ['tail', '<p>“Kami menunggu di sini,” kata Ratna, “dan jembatan itu milik kami.”</p>'],
    ['tail', '<p>US citizens can write to the embassy at help@embassy.example.</p>'],
    [
      'tail',
      '<p>The bridge belongs to all of us, and the next flood will find it waiting for the people of the hill.</p>',
    ],
    ['tail', '<p>Warta Rimbun 3-1 Arema</p>'],
    ['mid', '<p>Petugas memasang tiga bintang *** di papan itu.</p>'],
    ['mid', '<form><p>Warga mengisi nama dan alamat di balai desa, lalu menunggu giliran.</p></form>'],
  ])('%s: %s stays', (where, html) => {
    expect(textWith(where, html)).toContain(strip(html));
  });

  it('keeps an address that the text speaks of', () => {
    const notice = '<p>Relawan mendaftar melalui surel panitia berikut:</p><p>relawan@wartarimbun.example</p>';
    expect(textWith('tail', notice).at(-1)).toBe('relawan@wartarimbun.example');
  });

  it('keeps the part that a link skips to', () => {
    const recipe =
      '<a href="#resep">Skip past the map</a><div id="resep"><h2>Resep</h2><ul><li>Tali bambu</li></ul></div>';
    expect(textWith('mid', recipe)).toEqual(expect.arrayContaining(['Resep', 'Tali bambu']));
  });

  it('keeps a table of scores under a bracket', () => {
    const scores =
      '<p>Berikut hasil lengkap pertandingan di lapangan itu. (Babak Penyisihan)</p><ul><li>Jati 2-1 Melati</li></ul>';
    expect(textWith('tail', scores).at(-1)).toBe('Jati 2-1 Melati');
  });

  it('keeps the works that a text is built on', () => {
    const titles = ['Laporan tahunan dinas 2024', 'Peta jembatan bambu di hulu', 'Data kendaraan 2025, dinas'];
    const list = `<h2>Rujukan</h2><ol>${titles.map((title) => `<li>${link(title)}</li>`).join('')}</ol>`;
    expect(textWith('tail', list)).toEqual(expect.arrayContaining(['Rujukan', ...titles]));
  });
});

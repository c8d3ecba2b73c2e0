/**
 * Verbs of saying, by root. The forms (ujar, ujarnya, mengatakan, dikatakan) are made by `inflect-cues.ts`.
 * To add a cue put its root in the list whose example fits.
 */

/** Stand behind or inside a quotation, bare or with -nya: “…,” ujar Wahyu; “…,” ujarnya; Ia, lanjut Dian, … */
export const TAG_ROOTS = `
  kata ujar ucap jelas ungkap tambah pungkas tutur sambung imbuh terang tegas tanya beber lanjut jawab tulis papar sebut
  tutup tandas urai tukas cetus keluh sahut singkat teriak cerita kilah canda kelakar seloroh aku sergah timpal seru
  harap pesan kenang saran usul klaim tuding bantah bela desak pinta imbau rinci ulas puji kritik kecam tantang sesal
  gumam bisik ketus protes tampik kisah simpul yakin duga nilai bilang ingat sindir celetuk celoteh lontar umum lapor
  balas pikir catat gugat ajak ancam kutip komentar demikian tekan rinci analisa jabar ketus batin sanggah ralat curhat
  rayu perintah pamit pekik ratap lirih sumpah janji syukur bunyi tuntas akhir ujung pesan kabar tanggap
`;

/** Rarely a cue when bare, since they are also nouns, adverbs or other verbs: only right behind a quotation. */
export const WEAK_BARE = `
  terang tegas jelas tambah lanjut tutup singkat aku harap pesan bela ingat yakin duga nilai umum lapor balas pikir catat
  ajak ancam kritik protes janji akhir ujung tuntas kisah cerita tanya jawab tulis syukur bunyi kabar puji saran usul
  klaim simpul rinci tantang tekan komentar perintah sumpah demikian sambung sebut ungkap
`;

/**
 * Stand between speaker and reported clause: Wahyu mengatakan (bahwa) … Each entry is root+suffix; the prefix me(N)-
 * and the passive di- are made from it. A ! at the end: only a report before "bahwa" or a comma ("menyampaikan keluhan" is none).
 */
export const REPORT_VERBS = `
  kata+kan ujar+kan ucap+kan jelas+kan terang+kan tegas+kan tambah+kan ungkap ungkap+kan sebut sebut+kan nilai
  aku aku+i nyata+kan sampai+kan! papar+kan beber+kan tutur+kan tutur lanjut+kan! cerita+kan! kisah+kan! kabar+kan!
  pasti+kan klaim bantah! duga tuding! tuduh! lapor+kan! contoh+kan urai+kan! rinci! ulas! kritik! jawab! tulis!
  tulis+kan! tanya+kan! simpul+kan tampik! sangkal! akui benar+kan! umum+kan! tandas+kan tekan+kan cetus+kan lontar+kan
  keluh+kan! anggap! pandang ingat+kan! sorot! sorot+i! perkira+kan prediksi! yakin+i bilang gambar+kan! catat! kenang!
  tanda+kan garisbawah+i nyana konfirmasi! sindir sambung! komentar+i janji+kan! kata+i analisis! indikasi+kan ramal+kan
  lontar+kan kutip! jabar+kan sosialisasi+kan
`;

/** Built irregularly or without me(N)-: Wahyu berkata … */
export const REPORT_WORDS = `berkata bercerita bertutur berujar berpendapat beranggapan berpandangan berkisah berdalih beralasan
  berkilah bilang berucap bertanya menimpali berkomentar bersaksi berkeyakinan optimistis mengaku mengakui tegaskan katakan
  sebut ungkap nilai akui klaim jelaskan bantah pastikan menandaskan memaparkan berkeluh mengklarifikasi`;

/**
 * Wishes, requests and feelings: they show whom the text is about, what follows is not a report.
 * Wahyu berharap …; Wahyu mengimbau warga …
 */
export const ATTITUDE_WORDS = `
  berharap mengharapkan meminta mengimbau mengajak mengingatkan mendorong merasa menyesalkan menyayangkan mengapresiasi
  menyoroti menyinggung membantah membenarkan menyambut mempertanyakan menanyakan memuji mengecam mengkritik menolak mendesak menuntut
  menginginkan ingin mau berencana menargetkan menegur memerintahkan menginstruksikan berpesan menyarankan mengusulkan
  menyebutnya bersyukur mengucapkan memohon menyerukan melaporkan mengumumkan menceritakan menjawab menanggapi
  mengeluhkan menyindir merinci menguraikan mengulas mencontohkan memperingatkan mencecar mendalami menyimpulkan
  menduga meyakini mengutip menghimbau bertekad berkomitmen berjanji menyanggah
  mengutuk curiga heran khawatir kaget bangga senang optimistis yakin setuju sepakat
`;

/** Before the speaker: Menurut Wahyu, …; Bagi Wahyu, … */
export const ACCORDING_WORDS = `menurut`;
/** As above but only a sign of whom the text is about. */
export const WEAK_ACCORDING = `bagi sepengetahuan`;

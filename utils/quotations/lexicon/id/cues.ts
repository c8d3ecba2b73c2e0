/**
 * Verbs of saying, by root. The forms (ujar, ujarnya, mengatakan, dikatakan) are made by `inflect-cues.ts`.
 * To add a cue put its root in the list whose example fits.
 */

/** Stand behind or inside a quotation, bare or with -nya: “…,” ujar Wahyu; “…,” ujarnya; Ia, lanjut Dian, … */
export const TAG_ROOTS = `
  kata ujar ucap jelas ungkap tambah pungkas tutur sambung imbuh terang tegas tanya beber lanjut jawab tulis papar
  sebut tutup tandas urai tukas cetus keluh sahut singkat teriak cerita kilah canda kelakar seloroh aku sergah timpal
  seru harap pesan kenang saran usul klaim tuding bantah bela desak pinta imbau rinci ulas puji kritik kecam tantang
  sesal gumam bisik ketus protes tampik kisah simpul yakin duga nilai bilang ingat sindir celetuk celoteh lontar umum
  lapor balas pikir catat gugat ajak ancam kutip komentar demikian tekan analisa jabar batin sanggah ralat curhat rayu
  perintah pamit pekik ratap lirih sumpah janji bunyi
`;

/** Rarely a cue when bare, since they are also nouns, adverbs or other verbs: only right behind a quotation. */
export const WEAK_BARE = `
  terang tegas jelas tambah lanjut tutup singkat aku harap pesan bela ingat yakin duga nilai umum lapor balas pikir catat
  ajak ancam kritik protes janji akhir ujung tuntas kisah cerita tanya jawab tulis syukur bunyi kabar puji saran usul
  klaim simpul rinci tantang tekan komentar perintah sumpah demikian sambung sebut ungkap
`;

/** With -nya these are also adverbs or nouns (umumnya, pesannya): a cue only right behind a quotation. */
export const WEAK_CLITICS = `
  umum nilai duga bunyi catat kabar pesan harap janji perintah ajak kisah cerita tanya jawab lapor pikir kritik protes saran
  usul klaim komentar tekan singkat yakin aku puji ingat desak bela tutup tulis balas ancam sumpah simpul kenang kutip
`;

/**
 * Stand between speaker and reported clause: Wahyu mengatakan (bahwa) … Each entry is root+suffix; the prefix me(N)-
 * and the passive di- are made from it. A ! at the end: only a report before "bahwa" or a comma ("menyampaikan keluhan" is none).
 */
export const REPORT_VERBS = `
  kata+kan ujar+kan ucap+kan jelas+kan terang+kan tegas+kan tambah+kan ungkap ungkap+kan sebut sebut+kan nilai
  aku aku+i nyata+kan sampai+kan! papar+kan beber+kan tutur+kan tutur lanjut+kan! cerita+kan! kisah+kan! kabar+kan!
  pasti+kan klaim bantah! duga tuding! contoh+kan urai+kan! rinci! ulas! kritik! tulis!
  tulis+kan! tanya+kan! simpul+kan tampik! sangkal! akui benar+kan! umum+kan! tandas+kan tekan+kan cetus+kan lontar+kan
  keluh+kan! anggap! pandang ingat+kan! sorot! sorot+i! perkira+kan prediksi! yakin+i bilang gambar+kan! catat! kenang!
  tanda+kan garisbawah+i nyana konfirmasi! sindir sambung! komentar+i janji+kan! kata+i analisis! indikasi+kan ramal+kan
  lontar+kan jabar+kan sosialisasi+kan
`;

/** Built irregularly or without me(N)-: Wahyu berkata … */
export const REPORT_WORDS = `berkata bercerita bertutur berujar berpendapat beranggapan berpandangan berkisah berdalih beralasan
  berkilah bilang berucap bertanya menimpali berkomentar bersaksi berkeyakinan optimistis mengaku mengakui tegaskan katakan
  sebut ungkap nilai akui klaim jelaskan bantah pastikan menandaskan memaparkan berkeluh mengklarifikasi mengeklaim`;

/**
 * Wishes, requests and feelings: the subject is the one whose view the text gives, what follows is a report only
 * before "bahwa" or a comma. Wahyu berharap …; Wahyu mengimbau warga …
 */
export const ATTITUDE_WORDS = `
  berharap mengharapkan meminta mengimbau menghimbau mengajak mengingatkan mendorong merasa menyesalkan menyayangkan
  mengapresiasi menyoroti membantah membenarkan mempertanyakan memuji mengecam mengkritik menginginkan ingin berpesan
  menyarankan mengusulkan bersyukur mengucapkan memohon menyerukan mengumumkan menceritakan mengeluhkan menyindir
  merinci menguraikan mengulas mencontohkan memperingatkan menyimpulkan menduga meyakini bertekad berkomitmen berjanji
  menyanggah menyinggung khawatir optimistis yakin menargetkan
`;

/** Other things people do with words; the subject need not be the one who speaks next. Budi melaporkan Tono … */
export const DEED_WORDS = `
  menanyakan menyambut menolak mendesak menuntut menegur memerintahkan menginstruksikan melaporkan menjawab menanggapi
  mencecar mendalami mengutip mengutuk mau berencana heran kaget bangga senang setuju sepakat
`;

/** Before the speaker: Menurut Wahyu, …; Bagi Wahyu, … */
export const ACCORDING_WORDS = `menurut`;
/** As above but only a sign of whom the text is about. */
export const WEAK_ACCORDING = `bagi sepengetahuan`;

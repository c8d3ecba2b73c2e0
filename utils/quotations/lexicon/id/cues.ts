/**
 * Verbs of saying, by root. The forms (ujar, ujarnya, mengatakan, dikatakan) are made by `inflect-cues.ts`.
 * To add a cue put its root in the list whose example fits.
 */

/**
 * Stand behind or inside a quotation, bare or with -nya: “…,” ujar Wahyu; “…,” ujarnya; Ia, lanjut Dian, …
 * A * where the bare word is also an ordinary word (jawab), a ^ where the one with -nya is (pesannya, umumnya): that form
 * counts only right behind a quotation.
 */
export const TAG_ROOTS = `
  ajak*^ aku*^ analisa ancam*^ balas*^ bantah batin beber bela*^ bilang bisik bunyi*^ canda catat*^ celetuk celoteh
  cerita*^ cetus curhat demikian* desak^ duga*^ gugat gumam harap*^ imbau imbuh ingat*^ jabar janji*^ jawab*^ jelas*
  kata kecam kelakar keluh kenang^ ketus kilah kisah*^ klaim*^ komentar*^ kritik*^ kutip^ lanjut* lapor*^ lirih lontar
  nilai*^ pamit papar pekik perintah*^ pesan*^ pikir*^ pinta protes*^ puji*^ pungkas ralat ratap rayu rinci* sahut
  sambung* sanggah saran*^ sebut* seloroh sergah seru sesal simpul*^ sindir singkat*^ sumpah*^ tambah* tampik tandas
  tantang* tanya*^ tegas* tekan*^ terang* teriak timpal tuding tukas tulis*^ tutup*^ tutur ucap ujar ulas umum*^
  ungkap* urai usul*^ yakin*^
`;

/**
 * Stand between speaker and reported clause: Wahyu mengatakan (bahwa) … Each entry is root+suffix; the prefix me(N)-
 * and the passive di- are made from it. A ! at the end: only a report before "bahwa" or a comma ("menyampaikan keluhan" is none).
 */
export const REPORT_VERBS = `
  aku aku+i akui analisis! anggap! bantah! beber+kan benar+kan! bilang catat! cerita+kan! cetus+kan contoh+kan duga
  gambar+kan! garisbawah+i indikasi+kan ingat+kan! jabar+kan janji+kan! jelas+kan kabar+kan! kata+i kata+kan
  keluh+kan! kenang! kisah+kan! klaim komentar+i! konfirmasi! kritik! lanjut+kan! lontar+kan nilai nyana nyata+kan
  pandang papar+kan pasti+kan perkira+kan prediksi! ramal+kan rinci! sambung! sampai+kan! sangkal! sebut sebut+kan
  simpul+kan sindir sorot! sorot+i! sosialisasi+kan tambah+kan tampik! tanda+kan tandas+kan tanya+kan! tegas+kan
  tekan+kan terang+kan tuding! tulis! tulis+kan! tutur tutur+kan ucap+kan ujar+kan ulas! umum+kan! ungkap ungkap+kan
  urai+kan! yakin+i
`;

/** Built irregularly or without me(N)-: Wahyu berkata … */
export const REPORT_WORDS = `berkata bercerita bertutur berujar berpendapat beranggapan berpandangan berkisah berdalih beralasan
  berkilah bilang memperkirakan berucap bertanya menimpali berkomentar bersaksi berkeyakinan optimistis mengaku mengakui tegaskan katakan
  sebut ungkap nilai akui klaim jelaskan bantah pastikan menandaskan memaparkan berkeluh mengklarifikasi mengeklaim`;

/**
 * Wishes, requests and feelings: the subject is the one whose view the text gives, what follows is a report only
 * before "bahwa" or a comma. Wahyu berharap …; Wahyu mengimbau warga …
 */
export const ATTITUDE_WORDS = `
  berharap berjanji berkomitmen berpesan bersyukur bertekad ingin khawatir membantah membenarkan meminta memohon
  memperingatkan mempertanyakan memuji menanggapi menanyakan menargetkan menceritakan mencontohkan menjawab mendorong menduga mengajak mengapresiasi
  mengecam mengeluhkan mengharapkan menghimbau mengimbau mengingatkan menginginkan mengkritik mengucapkan mengulas
  mengumumkan menguraikan mengusulkan menyanggah menyarankan menyayangkan menyerukan menyesalkan menyimpulkan
  menyindir menyinggung menyoroti merasa merinci meyakini optimistis yakin
`;

/** Of those and of the verbs marked with !: a clause behind them is a report. "membantah partainya mengincar kursi" */
export const CLAUSE_CUES = `
  membantah membenarkan mengingatkan memperingatkan menuding menyampaikan menyanggah menduga meyakini menyimpulkan menjawab
  menyangkal mengklarifikasi
`;

/** Other things people do with words; the subject need not be the one who speaks next. Budi melaporkan Tono … */
export const DEED_WORDS = `
  menyambut menolak mendesak menuntut menegur memerintahkan menginstruksikan melaporkan
  mencecar mendalami mengutip mengutuk mau berencana heran kaget bangga senang setuju sepakat
`;

/** Before the speaker: Menurut Wahyu, …; Bagi Wahyu, … */
export const ACCORDING_WORDS = `menurut`;
/** As above but only a sign of whom the text is about. */
export const WEAK_ACCORDING = `bagi sepengetahuan`;

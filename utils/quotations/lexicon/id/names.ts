/** Forms of address, ranks and religious titles before a name. "Kombes Pol Budi", "dr. Sari", "Pak Budi" */
export const TITLES = `
  aipda aiptu ajun ajun_komisaris akbp akp bang bapak bharada bharatu brigadir brigjen brigpol bripda bripka briptu bu
  dokter dr dra drg drh drs h habib hajah haji hc hj ibu inspektur inspektur_jenderal ipda iptu ir irjen jenderal
  jendral kak kang kapten kh kiai kolonel komandan kombes komisaris komjen kompol kopda kopka koptu ky kyai laksamana
  laksda laksdya laksma letda letjen letkol letnan lettu marsda marsdya marsekal marsma mas mayjen mayor mbak mgr nona
  nyai nyonya pak pater pdt pelda peltu pendeta pol polisi prada praka pratu prof profesor romo saudara saudari sdr
  sdri serda serka serma sertu tgh tuan tuan_guru uskup ustad ustadz ustaz ustazah
`;

/** Second words of ranks, only behind a first one: "Komisaris Besar", "Jenderal TNI (Purn)", "Letnan Satu" */
export const RANK_PARTS = `
  besar madya muda utama pertama satu dua pol polisi tni purn al ad au kav inf nav mar art cpm czi tk ii i
`;

/** Behind a name, mostly after a comma: "Budi Santoso, S.H., M.Si" */
export const DEGREES = `
  amd apt asean_eng bsc ca cfa cpa dea dess finasdim ipu lc llm ma mag map mba me meng mh mhum mikom mkes mkom mm mp
  mpd mph mpp msc msi msn msos mt ners phd sag se sfarm sh sik sikom sip skep skm skom sp spa spd spjp spog sppd spsi
  ss ssi ssn ssos sstp st strk
`;

/** Forms of address that stay with a name of one word (Gus Ipul) and fall away before the full one (Gus Fawait = Muhammad Fawait). */
export const NICK_TITLES = `gus ning cak abah buya raden mr mrs ms sir`;

/** Inside a name: "Andi bin Amir" */
export const PARTICLES = `bin binti van de der den von da al el la le du dos ibn`;

/** Common given names and name parts, only to settle doubtful boundaries. */
export const GIVEN_NAMES = `
  abdul abdullah abdurrahman achmad ade adi aditya agus ahmad ahmed airlangga akhmad ali amin andi andreas andri ani
  anies anton antonius anwar arief arif arifin aris asep aziz bambang basuki benny budi catur cecep christian dadang
  daniel david deden dedi dedy deni denny dewi dian didik dimas dodi dwi edi edy eko endang erick erik erwin eva
  faisal fajar fauzi ferry firman fitri ganjar gede gibran gita gunawan hadi hari hariyanto hasan hendra hendri hendry
  heri herman heru hidayah hidayat husein ika imam indra intan irfan iwan jessica johan johanes john joko jokowi
  kartika ketut khofifah kurnia kurniawan laila laksmi lestari lia lina luhut lukman m. made mahfud maria maya mega
  megawati michael moch mochamad mochammad moh mohamad mohammad mokhamad muhamad muhammad nadia nadiem nanda ngurah
  nina novi novita nur nurul nyoman oki panji prabowo pramono prasetyo puan puspita putri putu rachmat rahman rahmat
  rakhmat ratna retno reza ria ridwan rina rini rizal rizki rizky rosa rudi rudy ruslan saiful samsul sandi sandiaga
  santoso sarah satria setiawan setyo shinta sinta siti slamet sofyan sri sugeng suharto sukarno suparno supriyadi
  surya susanto susi sutrisno suwarno syahrul syamsul tania taufik taufiq teddy teguh tina titik tito toni tony tri
  udin ujang umar usman vera vina wahyu wati wawan wayan widodo widya wisnu wulan yanti yanto yoga yohanes yosef yudha
  yudi yuli yulia yusril yusuf zainal zaki zulkifli
`;

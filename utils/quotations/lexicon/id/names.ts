/** Forms of address, ranks and religious titles before a name. "Kombes Pol Budi", "dr. Sari", "Pak Budi" */
export const TITLES = `
  aipda aiptu ajun akbp akp bang bapak bharada bharatu brigadir brigjen brigpol bripda bripka briptu bu dokter dr dra
  drg drs h habib hajah haji hj ibu inspektur ipda iptu ir irjen jenderal jendral kak kang kapten kh kiai kolonel
  kombes komisaris komjen kompol ky kyai laksamana laksda laksdya laksma letda letjen letkol letnan lettu marsda
  marsdya marsekal marsma mas mayjen mayor mbak nona nyonya pak pater pdt pendeta pol polisi prof profesor romo sdr
  serda serka serma sertu tuan uskup ustadz ustazah
`;

/** Second words of ranks, only behind a first one: "Komisaris Besar", "Jenderal TNI (Purn)", "Letnan Satu", "Letkol Chk" */
export const RANK_PARTS = `
  besar madya muda utama pertama satu dua pol polisi tni purn purnawirawan al ad au tk ii i inf kav arm arh art czi cke
  chb cpl cku cba ckm chk cpm caj cpn mar laut nav pnb pas psk pom tek kes sus adm lek kal
`;

/** Behind a name, mostly after a comma: "Budi Santoso, S.H., M.Si" */
export const DEGREES = `lc ma map mba mh mm mpd msi mt phd sag se sh sik sip skom spd ssos st`;

/** Forms of address that stay with a name of one word (Gus Ipul) and fall away before the full one (Gus Fawait = Muhammad Fawait). */
export const NICK_TITLES = `gus ning cak abah buya raden mr mrs ms sir`;

/** Inside a name: "Andi bin Amir" */
export const PARTICLES = `bin binti van de der den von da al el la le du dos ibn`;

/** Common given names and name parts, only to settle doubtful boundaries. */
export const GIVEN_NAMES = `
  abdul abdullah achmad adi aditya agus ahmad ahmed airlangga akhmad ali amin andi andreas andri ani anies anton anwar
  arief arif aris asep aziz bambang basuki benny budi david dedi dedy deni dewi dian didik dimas dodi dwi edi edy eko
  erick erik eva faisal fajar fauzi firman fitri ganjar gede gibran hadi hari hariyanto hasan hendra hendri hendry
  heri herman heru hidayah hidayat husein ika imam indra intan irfan iwan johan joko jokowi ketut kurnia kurniawan
  laila lestari lia lina luhut lukman m. made maria mega moch mochamad mochammad moh mohamad mohammad muhamad muhammad
  nadia nina novi nur nurul nyoman prabowo prasetyo puan putri putu rachmat rahman rahmat ratna retno reza ria ridwan
  rina rizal rizki rizky rudi rudy ruslan saiful samsul sandi santoso sarah setiawan setyo siti sri suharto sukarno
  surya susanto susi sutrisno taufik teguh tina titik tito toni tony tri umar wahyu wati wayan widodo widya yanti
  yanto yudi yuli yusuf zainal
`;

/** Begin a name and hardly ever stand inside one: what comes before is an institution or a place. "PT Sinar | Muhammad Tirta" */
export const FIRST_NAMES = `
  abdul abdullah achmad ahmad akhmad andi anak baiq cut dewa dewi gusti i ida la lalu m. made moch mochamad mochammad moh
  mohamad mohammad muh muhamad muhammad ni nyoman ketut putu raden siti sri st teuku tengku tri tubagus wa wayan
`;

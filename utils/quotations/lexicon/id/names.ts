/** Forms of address, ranks and religious titles before a name. "Kombes Pol Budi", "dr. Sari", "Pak Budi" */
export const TITLES = `
  aipda aiptu ajun akbp akp bang bapak bharada bharatu brigadir brigjen brigpol bripda bripka briptu bu dokter dr dra
  drg drs h habib hajah haji hj ibu inspektur ipda iptu ir irjen jenderal jendral kak kang kapten kh kiai kolonel
  kombes komisaris komjen kompol ky kyai laksamana laksda laksdya laksma letda letjen letkol letnan lettu marsda
  marsdya marsekal marsma mas mayjen mayor mbak nona nyonya pak pater pdt pendeta pol polisi prof profesor romo sdr
  serda serka serma sertu tuan tgk tn ny nyi sdri apt ust tgh uskup ustad ustadz ustaz ustazah
`;

/** Second words of ranks, only behind a first one: "Komisaris Besar", "Jenderal TNI (Purn)", "Letnan Satu", "Letkol Chk" */
export const RANK_PARTS = `
  besar madya muda utama pertama satu dua pol polisi tni purn purnawirawan al ad au tk ii i inf kav arm arh art czi cke
  chb cpl cku cba ckm chk cpm caj cpn mar laut nav pnb pas psk pom tek kes sus adm lek kal
`;

/** Behind a name, mostly after a comma: "Budi Santoso, S.H., M.Si" */
export const DEGREES = `
  amd apt lc ma mag mak map mars mba mbiomed meng mfarm mh mhan mhum mikom mkes mkm mkom mm mp mpd mpdi mpsi msc msi msn mt mth phd sag se sh
  shi shut si sik sip skep sked skep skm skom sos spd spdi spi spsi spt sth sthi ssi ssos ssn st`;

/** Forms of address that stay with a name of one word (Gus Ipul) and fall away before the full one (Gus Fawait = Muhammad Fawait). */
export const NICK_TITLES = `
  gus koh ko cik cece tante ning cak abah buya raden mbah eyang inang amang opung bli om mama nyai suster pakde bude uda mr mrs ms sir
`;

/** Inside a name: "Andi bin Amir" */
export const PARTICLES = `dg. dt. br boru bin binti van de der den von da al el la le du dos ibn`;

/** Given names that are often written alone or mean something else too; the list need not be long. "Putri", "Imam" */
export const GIVEN_NAMES = `
  adi agus ali cucu pangeran ratu sultan amin anwar arif bambang basuki budi david dedi dewi dian didik dwi edi eko erik fajar fauzi fitri hadi hari
  hasan hendra heru iman imam indra intan iwan joko jokowi kurnia lestari lina luhut mega nur nurul prabowo puan putra
  putri rahmat ratna retno rizki rudi sandi setiawan sinta surya susi taufik titik tono tri umar wahyu wati yanto yusuf
`;

/** Begin a name and hardly ever stand inside one: what comes before is an institution or a place. "PT Sinar | Muhammad Tirta" */
export const FIRST_NAMES = `
  abdul abdullah achmad ahmad akhmad andi anak baiq cut dewa gede gusti i ida la lalu m. kadek komang made moch moch. mochamad mochammad moh moh. muh.
  mohamad mohamed mohammad muh muhamad muhammad ni nyoman ketut putu raden siti sitti sri st teuku tengku tubagus wa wayan
`;

/** Forms of address, ranks and religious titles before a name. "Kombes Pol Budi", "dr. Sari", "Pak Budi" */
export const TITLES = `
  pak bapak bu ibu sdr sdr. sdri saudara saudari tuan nyonya nona mas mbak bang kang kak haji hajah h h. hj hj. kh kh. k.h. ky kiai kyai nyai ustaz ustadz ustad ustazah
  habib tgh dr dr. drg drg. drh drh. drs drs. dra dra. ir ir. prof prof. profesor dokter pdt pdt. pendeta romo rm pater mgr. mgr uskup dr.h. hc
  jenderal jendral letjen mayjen brigjen kolonel letkol mayor kapten lettu letda pelda peltu serma serka sertu serda kopka koptu kopda praka pratu prada
  laksamana laksdya laksda laksma marsekal marsdya marsda marsma komisaris ajun inspektur komandan komjen irjen brigjen kombes akbp kompol akp iptu ipda
  aiptu aipda bripka brigadir brigpol brigjen briptu bripda bharada bharatu pol letnan polisi
  inspektur_jenderal ajun_komisaris gus ning cak abah buya tengku raden rr. r. r.m. datuk dato sri_paduka ki tuan_guru sir paduka mr mrs mr. mrs. ms ms.
`;

/** Second words of ranks, only behind a first one: "Komisaris Besar", "Jenderal TNI (Purn)", "Letnan Satu" */
export const RANK_PARTS = `besar madya muda utama pertama satu dua pol polisi tni purn al ad au kav inf nav mar art cpm czi tk ii i`;

/** Behind a name, mostly after a comma: "Budi Santoso, S.H., M.Si" */
export const DEGREES = `
  s.h. s.h sh m.h. m.h mh s.e. s.e se m.m. mm m.si m.si. msi s.pd s.pd. spd m.pd m.pd. mpd m.kes mkes s.sos s.ip s.ik sik s.i.k. s.i.k m.ap map s.t. st m.t. mt
  ph.d phd ph.d. lc lc. ma m.a. m.a s.ag m.ag s.kom m.kom s.k.m skm s.stp sstp m.hum mhum s.tr.k str.k mba m.b.a. msc m.sc m.sc. sp.pd sp.a sp.og sp.jp finasdim ssi s.si mph mpp amd a.md s.psi s.farm apt s.kep ners
  cpa ca cfa bsc dess d.e.a llm ll.m llm. s.s. m.sos m.ikom s.ikom s.sn m.sn ipu asean_eng m.eng m.p. s.p. m.e. m.i.kom
`;

/** Inside a name: "Andi bin Amir" */
export const PARTICLES = `bin binti van de der den von da al el la le du dos ibn`;

/** Common given names and name parts, only to settle doubtful boundaries. */
export const GIVEN_NAMES = `
  muhammad ahmed mohammad mohamad muhamad mochamad moch mochammad mokhamad moh m. ahmad achmad akhmad abdul abdullah abdurrahman agus budi bambang eko dwi tri catur sri siti nur nurul dewi
  dian rina rini ani wati yuli yulia yanti yanto susanto santoso setiawan setyo wahyu hidayat hidayah rahmat rahman rachmat rakhmat adi aditya ade andi andri anton antonius arif arief aris
  asep ujang cecep dadang dedi dedy deden denny deni didik dodi edi edy endang erik erwin fajar faisal fauzi ferry firman gunawan hadi hari hariyanto hendra hendri hendry heri herman heru
  imam indra irfan iwan joko johan johanes yohanes kurniawan kurnia laila lestari lia lina lukman made wayan ketut nyoman putu gede ngurah maria mega maya nina novi oki panji prabowo prasetyo
  puspita putri ratna retno reza ridwan rizki rizky rizal rudi rudy ruslan saiful samsul sandi satria slamet sofyan sugeng suharto sukarno suparno supriyadi surya susi sutrisno suwarno syahrul syamsul
  taufik taufiq teguh teddy tito titik toni tony udin umar usman vina wawan widodo widya wisnu yoga yudi yudha yusuf yusril zainal zulkifli zaki hasan husein ali amin anwar arifin aziz basuki
  luhut airlangga anies ganjar gibran megawati jokowi puan mahfud erick nadiem sandiaga khofifah dedi pramono
  andreas benny christian daniel david dimas eva fitri gita hasan ika intan jessica kartika laksmi nadia nanda novita ria rosa sarah shinta sinta tania tina vera wulan yosef john michael
`;

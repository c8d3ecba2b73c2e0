/** Offices: the first word of what somebody is. "Ketua RT 05", "Kapolres Kendal", "Direktur Utama PT …" */
export const OFFICES = `
  advokat ahli akademisi aktivis aktor aktris analis anggota apoteker area_manager arkeolog arsitek artis asisten
  asisten_pelatih atlet babinsa bek bekas bendahara bhabinkamtibmas bidan budayawan bupati cagub caleg calon camat
  capres cawagub cawapres ceo cfo chief cmo co-founder coo corporate_secretary country_manager cto dandim danki
  danlanal danramil danrem dansat danyon dekan deputi dewan_pembina direktris direktur direktur_jenderal direskrimsus
  direskrimum dirjen dirlantas dirreskrimsus dirreskrimum dirresnarkoba dirsamapta dirut ditreskrimum dokter dosen
  dubes duta_besar ekonom eks epidemiolog founder gelandang general_manager gitaris gubernur guru guru_besar hakim
  hakim_agung head humas imam influencer inspektur_jenderal jaksa jaksa_agung jaksa_agung_muda jubir jurnalis
  juru_bicara kabag kabareskrim kabid kabidhumas kades kadinkes kadis kadisdik kadishub kadisnaker kadispen kadiv
  kadivhumas kajari kajati kakanwil kakorlantas kanit kanselir kapendam kapenrem kapolda kapolpos kapolres kapolresta
  kapolrestabes kapolri kapolsek kaprodi kapten kapuskes kapuskesmas kapuspen kapuspenkum kardinal karo karopenmas
  kasat kasatlantas kasatreskrim kasdam kasi kasi_penkum kasie kasipenkum kasubag kasubbag kasubdit kasubsi kepala
  kepala_desa kepala_dinas kepala_sekolah kepsek ketua ketum kiper komedian komisaris komisioner konjen konsul
  koordinator kordinator korlap ksad ksal ksau legislator lurah majelis majelis_hakim manager managing_director
  manajer mantan menag menaker mendagri mendikbud mendikdasmen menhan menhub menkes menkeu menko menkomdigi menkominfo
  menkumham menlu menpan menparekraf menpora mensesneg mensos mentan menteri menteri_koordinator model musisi notaris
  ombudsman operator pakar pangdam pangeran panglima panitera pastor paus pebulutangkis pegiat pejabat pelaksana
  pelatih pemain pembalap pemilik pemimpin pemred penasihat pendamping pendeta pendiri peneliti pengajar pengamat
  pengasuh pengawas pengurus penjabat penulis penyair penyanyi penyerang penyidik penyuluh perawat perdana_menteri
  pesepak_bola petinju petugas pimpinan pj pjs plh plt pm politikus politisi presdir presenter presiden
  president_director presidium produser profesor project_manager psikolog public_relations putri raja ratu redaktur
  region_manager rektor relawan reporter sastrawan sejarawan sekda sekdaprov sekjen sekretaris sekretaris_jenderal
  sekwan selebgram senator seniman sosiolog spokesperson staf staf_ahli staf_khusus store_manager striker sultan
  superintendent supervisor sutradara takmir tim_hukum tokoh ulama uskup vice_president vokalis wabup wagub wakapolda
  wakapolres wakapolresta wakapolri wakapolsek waketum wakil wakil_wali_kota wali_kota walikota wamen wamendagri
  wamenkes wamenkum wapres warek wartawan wawali youtuber
`;

/** Other nouns for people. "seorang warga", "pedagang sayur", "saksi mata" */
export const PEOPLE = `
  adik akun alumni anak anggota_polisi aparat asisten_pribadi ayah ayahanda bapak bibi bocah buruh cucu demonstran
  difabel figur gadis ibu ibunda istri jamaah janda jemaah jukir juragan juru_parkir kakak kakek karyawan karyawati
  kasir kekasih keluarga kepolisian keponakan kerabat ketua_kelas klien konsumen korban kuasa_hukum kubu laki-laki
  lansia lelaki mahasiswa mahasiswi manajemen manajer massa menantu mertua murid nelayan nenek netizen ojol orang
  orang_tua orangtua pacar paman pasien pedagang pegawai pekerja pelajar pelaku pelanggan pembeli pembina pemeran
  pemerintah pemuda pemudi pemudik penambang penasihat_hukum pendaki pendemo pengacara pengasuh_pondok pengelola
  pengemudi pengendara penggemar pengguna penghuni pengojek pengrajin pengunggah pengungsi pengunjung pengurus_masjid
  pengusaha penjaga penjual penumpang penyintas perajin perantau perempuan perupa perwakilan peserta petambak petani
  peternak petugas_kepolisian pihak polisi prajurit pria purnawirawan rekan remaja sahabat saksi santri satpam sepupu
  sesepuh siswa siswi sopir sosok suami supir teman tentara terdakwa terduga terpidana tersangka tetangga tim tukang
  turis wali_kelas wali_murid wanita warga warganet wiraswasta wisatawan
`;

/** Followed by the name of somebody else: "pengacara Ridwan", "ibu korban" */
export const RELATIONS = `
  adik anak asisten ayah ayahanda bibi cucu ibu ibunda istri jubir juru_bicara kakak kakek kekasih keluarga keponakan
  kerabat klien kuasa_hukum kubu manajer mantan_istri mantan_suami menantu mertua nenek orang_tua orangtua pacar paman
  penasihat_hukum pendukung pengacara penggemar pihak putra putri rekan sahabat sepupu suami teman tetangga tim
  tim_hukum
`;

/** Followed by a place: "Bupati Klaten" */
export const PLACE_ROLES = `
  bupati wabup camat lurah kades kepala_desa kapolres kapolresta kapolrestabes kapolsek wakapolres wakapolsek dandim danramil danrem kajari sekda babinsa bhabinkamtibmas
`;

/** Institutions that speak, written small. "pihak kedutaan", "manajemen perusahaan" */
export const ORGANS = `
  kedutaan kementerian militer otoritas pengadilan perusahaan panitia lembaga kejaksaan kepolisian pemerintah manajemen
`;

export const GROUPS = `
  warga polisi kepolisian pemerintah keluarga pihak massa demonstran pendemo aparat manajemen netizen warganet mahasiswa pedagang petani nelayan
  penyidik majelis_hakim tim kubu pengungsi saksi
`;

/** Short forms and what they stand for. */
export const SHORT_ROLES: [string, string][] = [
  ['kapolri', 'kepala polri'], // Kapolri Jenderal …
  ['kapolda', 'kepala kepolisian daerah'],
  ['kapolres', 'kepala kepolisian resor'],
  ['kapolresta', 'kepala kepolisian resor'],
  ['kapolrestabes', 'kepala kepolisian resor'],
  ['kapolsek', 'kepala kepolisian sektor'],
  ['kabareskrim', 'kepala bareskrim'],
  ['kades', 'kepala desa'],
  ['kadis', 'kepala dinas'],
  ['kadinkes', 'kepala dinas kesehatan'],
  ['kasat', 'kepala satuan'],
  ['kabid', 'kepala bidang'],
  ['kasi', 'kepala seksi'],
  ['sekda', 'sekretaris daerah'],
  ['sekjen', 'sekretaris jenderal'],
  ['dirjen', 'direktur jenderal'],
  ['dirut', 'direktur utama'],
  ['ketum', 'ketua umum'],
  ['waketum', 'wakil ketua umum'],
  ['wagub', 'wakil gubernur'],
  ['wabup', 'wakil bupati'],
  ['wapres', 'wakil presiden'],
  ['walikota', 'wali kota'],
  ['jubir', 'juru bicara'],
  ['dubes', 'duta besar'],
  ['mendagri', 'menteri dalam negeri'],
  ['menkeu', 'menteri keuangan'],
  ['menkes', 'menteri kesehatan'],
  ['menhan', 'menteri pertahanan'],
  ['menlu', 'menteri luar negeri'],
  ['mensos', 'menteri sosial'],
  ['menag', 'menteri agama'],
  ['menhub', 'menteri perhubungan'],
  ['mentan', 'menteri pertanian'],
  ['kajari', 'kepala kejaksaan negeri'],
  ['kajati', 'kepala kejaksaan tinggi'],
  ['kapuspen', 'kepala pusat penerangan'],
  ['kapuspenkum', 'kepala pusat penerangan hukum'],
  ['kepsek', 'kepala sekolah'],
  ['pm', 'perdana menteri'],
  ['politikus', 'politisi'],
];

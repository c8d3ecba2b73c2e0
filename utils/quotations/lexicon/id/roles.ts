/** Offices: the first word of what somebody is. "Ketua RT 05", "Kapolres Kendal", "Direktur Utama PT …" */
export const OFFICES = `
  advokat ahli akademisi aktivis aktor aktris analis anggota apoteker arkeolog arsitek artis asisten asisten_pelatih
  atlet babinsa bek bekas bendahara bhabinkamtibmas bidan budayawan bupati cagub caleg calon camat capres cawagub
  cawapres ceo cfo chief co-founder corporate_secretary dekan deputi dewan_pembina direktris direktur
  direktur_jenderal dokter dosen dubes duta_besar ekonom eks epidemiolog founder gelandang general_manager gitaris
  gubernur guru guru_besar hakim hakim_agung head humas imam influencer inspektur_jenderal jaksa jaksa_agung
  jaksa_agung_muda jubir jurnalis juru_bicara kades kanselir kapten kardinal kasi_penkum kepala kepala_desa
  kepala_dinas kepala_sekolah kepsek ketua ketum kiper komedian komisaris komisioner konjen konsul koordinator
  legislator lurah majelis majelis_hakim manager manajer mantan menteri menteri_koordinator model musisi notaris
  ombudsman operator pakar pangdam pangeran panglima panitera pastor paus pegiat pejabat pelaksana pelatih pemain
  pembalap pemilik pemimpin pemred penasihat pendamping pendeta pendiri peneliti pengajar pengamat pengasuh pengawas
  pengurus penjabat penulis penyair penyanyi penyerang penyidik penyuluh perawat perdana_menteri petinju petugas
  pimpinan pj pjs plh plt pm politikus politisi presenter presiden president_director produser profesor psikolog
  public_relations putri raja ratu redaktur rektor relawan reporter sastrawan sejarawan sekda sekdaprov sekjen
  sekretaris sekretaris_jenderal sekwan selebgram senator seniman sosiolog spokesperson staf staf_ahli staf_khusus
  striker sultan supervisor sutradara takmir tokoh ulama uskup vice_president vokalis wabup wagub waketum wakil
  wakil_wali_kota wali_kota walikota wamen wamendagri wamenkes wamenkum wapres warek wartawan wawali youtuber
`;

/** Other nouns for people. "seorang warga", "pedagang sayur", "saksi mata" */
export const PEOPLE = `
  adik akun alumni anak aparat ayah bapak bocah buruh demonstran figur ibu istri jamaah jemaah kakak kakek karyawan
  kekasih keluarga kepolisian kerabat ketua_kelas klien konsumen korban kuasa_hukum kubu laki-laki lelaki mahasiswa
  mahasiswi manajemen manajer massa murid nelayan nenek netizen orang orang_tua orangtua pacar pasien pedagang pegawai
  pekerja pelajar pelaku pelanggan pembeli pembina pemerintah pemuda penasihat_hukum pendemo pengacara pengelola
  pengemudi pengendara penggemar pengguna penghuni pengungsi pengunjung pengusaha penjaga penjual penumpang perempuan
  perwakilan peserta petani pihak polisi prajurit pria purnawirawan rekan remaja sahabat saksi santri satpam siswa
  siswi sopir sosok suami supir teman tentara terdakwa terduga terpidana tersangka tetangga tim turis wali_kelas
  wali_murid wanita warga warganet wisatawan
`;

/** Followed by the name of somebody else: "pengacara Ridwan", "ibu korban" */
export const RELATIONS = `
  adik anak asisten ayah ibu istri jubir juru_bicara kakak kakek kekasih keluarga kerabat klien kuasa_hukum kubu
  manajer mantan_istri mantan_suami nenek orang_tua orangtua pacar penasihat_hukum pendukung pengacara penggemar pihak
  putra putri rekan sahabat suami teman tetangga tim tim_hukum
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

/** Short forms and what they stand for, joined by =. */
export const SHORT_ROLES = `
  kapolri=kepala_polri
  kapolda=kepala_kepolisian_daerah
  kapolres=kepala_kepolisian_resor
  kapolsek=kepala_kepolisian_sektor
  kabareskrim=kepala_bareskrim
  kades=kepala_desa
  kadis=kepala_dinas
  sekda=sekretaris_daerah
  sekjen=sekretaris_jenderal
  dirjen=direktur_jenderal
  dirut=direktur_utama
  ketum=ketua_umum
  waketum=wakil_ketua_umum
  wagub=wakil_gubernur
  wabup=wakil_bupati
  wapres=wakil_presiden
  walikota=wali_kota
  jubir=juru_bicara
  mendagri=menteri_dalam_negeri
  menkeu=menteri_keuangan
  menlu=menteri_luar_negeri
  kapuspen=kepala_pusat_penerangan
  kepsek=kepala_sekolah
  pm=perdana_menteri
`;

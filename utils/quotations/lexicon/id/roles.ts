/** Offices: the first word of what somebody is. "Ketua RT 05", "Kapolres Kendal", "Direktur Utama PT …" */
export const OFFICES = `
  arsitek atase auditor bassist bintang cabup cagub capres cawapres cawali cfo chairman content_creator coo cto direksi
  drummer duta editor eksekutif engineer fotografer gitaris insinyur inspektur instruktur juara kader kakanwil
  perbekel bendesa kelian keuchik geuchik pambakal wali_nagari hukum_tua kuwu carik dukuh kepala_lingkungan kepala_kampung
  sineas pesinetron penyair pesulap sekretaris_daerah sekretaris_desa kepala_daerah kepala_bidang kepala_bagian kepala_seksi kepala_staf kolumnis konsul konsultan kontraktor koreografer korwil mentor novelis owner pastor produser promotor
  redaktur reporter sekum spesialis striker supervisor tenaga_ahli terapis trainer wasekjen winger kiper jurnalis
  wako wawako vokalis sutradara presenter youtuber model founder seniman chief co-founder head vice_president
  general_manager epidemiolog sosiolog caleg advokat ahli akademisi aktivis aktor aktris analis anggota artis
  asisten_pelatih atlet bekas bendahara bidan calon ceo dekan deputi dewan_pembina direktris direktur direktur_jenderal
  dokter dosen dubes duta_besar ekonom eks gubernur guru guru_besar hakim hakim_agung humas imam jaksa jaksa_agung
  jaksa_agung_muda kapten kasi_penkum kepala kepala_dinas kepala_sekolah kepsek ketua ketum komisaris komisioner
  koordinator majelis manager mantan menteri menteri_koordinator pakar pangdam panglima pegiat pejabat pelaksana
  pelatih pemain pembalap pemilik pemimpin penasihat pendamping pendeta pendiri peneliti pengajar pengamat pengasuh
  pengawas pengurus penjabat penulis penyanyi penyuluh perawat perdana_menteri petugas pimpinan pj pjs plh plt pm
  politikus politisi presiden profesor psikolog rektor relawan sekdaprov sekjen sekretaris sekretaris_jenderal sekwan
  staf staf_ahli staf_khusus takmir tokoh ulama wagub waketum wakil wamen wamendagri wamenkes wamenkum wapres warek
  wartawan
`;

/** Of the two lists, what is also a family name behind another name: "Tono Hakim" */
export const OFFICE_NAMES = `bintang hakim pangeran raja ratu sultan`;

/** Other nouns for people. "seorang warga", "pedagang sayur", "saksi mata" */
export const PEOPLE = `
  antropolog arkeolog budayawan cendekiawan geolog ilmuwan kriminolog perwira pustakawan rohaniwan sejarawan
  mahasiswa pedagang petani nelayan saksi
  pemeran penyidik ajudan alumni bankir barista bek bibi bocah bos chef cucu dalang driver duda gelandang influencer janda juragan kasir
  koki komandan komedian komika kondektur korlap kreator kreator_konten kurir legislator masinis mertua montir musisi
  nakhoda notaris paman pangeran panitera paus pilot praktisi pramugari presdir raja ratu satpam selebgram selebritas
  sekuriti sepupu stafsus sultan teknisi tukang tunangan veteran wasit buruh santri jemaah wisatawan remaja akun bapak
  juru kuli lulusan alumnus karyawan ketua_kelas korban laki-laki lelaki mahasiswi orang pasien pegawai pekerja pelajar pelaku pelanggan pembina
  pemuda pengelola pengemudi pengendara pengguna penghuni pengunjung pengusaha penumpang perempuan perwakilan peserta
  pria siswa siswi sopir sosok supir terdakwa terduga tersangka turis wanita
`;

/** Followed by the name of somebody else: "pengacara Ridwan", "ibu korban" */
export const RELATIONS = `
  adik anak asisten ayah cucu ibu istri jubir keponakan menantu juru_bicara kakak kakek kekasih keluarga kerabat klien kuasa_hukum kubu
  manajer mantan_istri mantan_suami nenek orang_tua orangtua pacar penasihat_hukum pendukung pengacara penggemar pihak
  putra putri rekan sahabat suami teman tetangga tim tim_hukum
`;

/** Followed by a place: "Bupati Klaten" */
export const PLACE_ROLES = `
  aparat massa pemerintah polisi warga bupati wabup wali_kota walikota wakil_wali_kota wawali camat lurah kades kepala_desa perbekel keuchik geuchik pambakal wali_nagari hukum_tua kuwu dukuh kepala_kampung kapolres kapolresta kapolrestabes kapolsek wakapolres wakapolsek dandim danramil danrem kajari sekda babinsa bhabinkamtibmas
`;

/** Institutions that speak, written small. "pihak kedutaan", "manajemen perusahaan" */
export const ORGANS = `
  kedutaan kementerian militer otoritas pengadilan perusahaan panitia lembaga kejaksaan kepolisian pemerintah manajemen
`;

export const GROUPS = `
  warga polisi kepolisian pemerintah keluarga pihak massa demonstran pendemo aparat manajemen netizen warganet
  majelis_hakim tim kubu pengungsi
`;

/** Begin the institution inside a role, with a capital; capitals alone (KPU) do too. "Kepala | Dinas Kesehatan Kota Malang" */
export const AFFILIATIONS = `
  aliansi federasi forum gerakan koalisi serikat asosiasi badan bank bareskrim center cv dewan dinas direktorat divisi fakultas fraksi himpunan ikatan institut kantor
  kejaksaan kejari kejati kementerian komisi komite kedutaan lembaga mahkamah otoritas partai pengadilan perhimpunan persatuan pemkab pemkot
  polda polres polresta polrestabes polri polsek pt pusat rs satreskrim sekolah tim timnas universitas yayasan
`;

/** Short forms and what they stand for, joined by =. */
export const SHORT_ROLES = `
  kapolri=kepala_polri
  kapolda=kepala_kepolisian_daerah
  kapolres=kepala_kepolisian_resor
  kapolsek=kepala_kepolisian_sektor
  kabareskrim=kepala_bareskrim
  kades=kepala_desa
  kajari=kepala_kejaksaan_negeri
  kajati=kepala_kejaksaan_tinggi
  wako=wali_kota
  wawako=wakil_wali_kota
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
  dprd=dewan
  kapuspen=kepala_pusat_penerangan
  kepsek=kepala_sekolah
  pm=perdana_menteri
`;

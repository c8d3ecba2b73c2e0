/** Offices: the first word of what somebody is. "Ketua RT 05", "Kapolres Kendal", "Direktur Utama PT …" */
export const OFFICES = `
  presiden wapres wakil menteri menko menkeu menhan menlu mendagri menkes mensos menag menpora mendikbud mendikdasmen menhub
  mentan menaker menkumham menpan menkomdigi menkominfo mensesneg menparekraf menteri_koordinator wamen wamenkes wamendagri wamenkum
  gubernur wagub bupati wabup wali_kota walikota wawali wakil_wali_kota sekda sekdaprov sekwan sekretaris asisten staf staf_ahli staf_khusus penasihat
  camat lurah kades kepala ketua waketum ketum sekjen bendahara anggota dirjen direktur dirut direktris deputi irjen_kementerian
  inspektur_jenderal_kementerian kapolri wakapolri kapolda wakapolda kapolres kapolresta kapolrestabes wakapolres wakapolresta kapolsek wakapolsek kabareskrim
  kadiv kadivhumas kabid kabag kasat kanit kasi kasie kasubdit kasubag kasubsi kasubbag karo karopenmas dirreskrimum dirreskrimsus dirlantas dirsamapta
  direskrimum direskrimsus dirresnarkoba ditreskrimum kasatreskrim kasatlantas kabidhumas kapuspen kapuspenkum kapuskes kadispen pangdam panglima dandim danrem danramil danlanal danyon kasdam kapendam kapenrem ksad ksal ksau
  kajari kajati kasipenkum kasi_penkum kapolpos bhabinkamtibmas babinsa hakim_agung hakim jaksa jaksa_agung panitera majelis majelis_hakim
  rektor warek dekan dosen guru guru_besar profesor peneliti pakar pengamat analis ekonom pengajar akademisi kepsek kepala_sekolah ahli sosiolog
  psikolog epidemiolog arkeolog sejarawan budayawan seniman sastrawan penulis penyair wartawan jurnalis reporter redaktur pemred
  juru_bicara jubir humas manajer manager general_manager vice_president president_director presdir chief ceo cfo coo cto cmo founder co-founder pendiri pemilik
  komisaris komisioner koordinator korlap kordinator pelatih pemain kapten kiper striker pembalap atlet petinju pebulutangkis bek gelandang penyerang asisten_pelatih pesepak_bola
  duta_besar dubes konsul konjen kanselir perdana_menteri pm raja ratu pangeran sultan putri
  senator legislator politisi politikus caleg capres cawapres cagub cawagub calon
  artis aktor aktris penyanyi musisi sutradara produser komedian presenter model vokalis gitaris selebgram youtuber influencer
  kadis kadinkes kadisdik kadishub kadisnaker plt plh pj pjs penjabat pelaksana pejabat mantan eks bekas
  pengurus pimpinan pemimpin tokoh pegiat aktivis relawan pengasuh imam takmir ulama pendeta pastor uskup kardinal paus
  operator petugas penyuluh pendamping penyidik pengawas ombudsman advokat notaris arsitek dokter bidan perawat apoteker
  head country_manager region_manager corporate_secretary public_relations superintendent supervisor spokesperson managing_director danki dansat kapuskesmas kaprodi kakanwil kakorlantas kepala_desa kepala_dinas
  tim_hukum project_manager area_manager store_manager presidium dewan_pembina
`;

/** Other nouns for people. "seorang warga", "pedagang sayur", "saksi mata" */
export const PEOPLE = `
  warga pria wanita perempuan lelaki laki-laki pemuda pemudi remaja anak bocah gadis janda kakek nenek saksi korban pelaku tersangka terdakwa terpidana terduga
  pedagang petani nelayan buruh karyawan karyawati pegawai pekerja sopir supir pengemudi pengendara penumpang pengunjung pembeli pelanggan konsumen
  mahasiswa mahasiswi siswa siswi pelajar santri murid alumni orangtua orang_tua penjual pengusaha wiraswasta juragan penggemar turis wisatawan
  jamaah jemaah peserta pasien penghuni pengguna pengelola penjaga satpam kasir ojol pengojek peternak perajin pengrajin perantau pemudik
  tetangga kerabat keluarga ibunda ayahanda ibu ayah bapak istri suami anak adik kakak paman bibi keponakan sepupu cucu mertua menantu teman rekan sahabat kekasih pacar
  pengacara kuasa_hukum penasihat_hukum klien asisten_pribadi manajer kubu pihak tim
  perwakilan juru_parkir jukir penambang sesepuh tukang wali_murid wali_kelas ketua_kelas netizen warganet akun pengunggah pemeran perupa
  purnawirawan prajurit polisi tentara anggota_polisi aparat pemerintah manajemen kepolisian petugas_kepolisian demonstran pendemo massa pengungsi pendaki petambak penyintas difabel lansia
  sosok figur orang pengasuh_pondok pengurus_masjid pembina
`;

/** Followed by the name of somebody else: "pengacara Ridwan", "ibu korban" */
export const RELATIONS = `
  pengacara kuasa_hukum penasihat_hukum tim_hukum ibu ayah ibunda ayahanda istri suami anak adik kakak paman bibi keponakan sepupu cucu mertua menantu
  teman rekan sahabat kekasih pacar kerabat keluarga orang_tua orangtua tetangga juru_bicara jubir asisten manajer kubu pihak tim
  putri putra penggemar pendukung klien kakek nenek mantan_istri mantan_suami
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

/** Parts of the names of institutions, areas, laws and events; never a person's name. */
export const ORGANISATION_WORDS = `
  agama aliansi anggaran apotek area ayat badan bagian bahasa bandara banding bangsa bank bantuan barat bareskrim
  barisan basarnas bawaslu bencana berencana bidang biro bisnis bola brimob budaya bursa business center centre club
  corporate covid-19 daerah dalam danau data daya demokrat densus departemen desa dewan dinas direktorat ditjen divisi
  dok. dunia dusun ekonomi ekspor fakultas forum foto fraksi front gabungan gakkum gakkumdu gang gedung gelora general
  gerakan gereja gerindra golkar group grup hanura hidup himpunan holding hotel hukum human humas ikatan ilmu impor
  industri informatika institut istana jabodetabek jalan junior jurusan kabupaten kampung kampus kantor kasus kawasan
  kejagung kejari kejati kelompok kemenag kemendagri kemendikbud kemenhub kemenkes kemenkeu kemenko kemenkumham
  kemenlu kemenparekraf kemensos kerja klinik klub kodam kodim komdigi kominfo komisi komite komnas kompolnas kopassus
  koramil korem korupsi kostrad kota lanal lantas lapas laporan laut lembaga liga lingkungan luar mabes madrasah
  mahkamah majelis manager mapolda mapolres marinir markas marketing masjid masyarakat media merdeka muhammadiyah
  museum nahdlatul nasdem nasional negara negeri niaga nomor olahraga operations pajak panitia pantai pariwisata park
  parlemen partai pasal pasar pemadam pemda pemerintah pemkab pemko pemkot pemprov pengawas pengelola penyelenggara
  perda perindo peristiwa perkara perppu persero persib persija personalia perum pesantren plaza polda politeknik
  politik polres polresta polrestabes polri polsek pom pondok posko program propam provinsi public publik pulau pura
  pusat puskesmas puspen puspom rakyat rapat raya region relations relawan republik reskrim resmob resource resources
  restoran rumah rutan sakit sastra satgas satlantas satreskrim satresnarkoba satuan secretary sejahtera sekolah seksi
  selat selatan senior sepak serikat sidang sosial stadion stasiun statistik studi sungai taman tata tbk teluk tenaga
  tengah tenggara terminal tim timnas timur tol tower tugas umum undang-undang unit united usaha utama utara video
  vihara wilayah yayasan
`;

/** Regions and large towns, where a name could begin right behind them. */
export const PLACES = `
  aceh afrika ambon amerika arab argentina asia australia babel badung bali balikpapan bandung banjar banjarmasin
  banten bantul banyumas banyuwangi batam batu bekasi belanda bengkulu bima blitar bogor bojonegoro boyolali brasil
  brebes bukittinggi china cianjur cilacap cirebon demak denpasar depok ende eropa filipina flores garut gaza
  gorontalo gresik india indonesia indramayu inggris iran israel italia jabar jakarta jambi jateng jatim jawa jayapura
  jember jepang jepara jerman jogja jombang kalbar kalimantan kalsel kaltara kalteng kaltim karanganyar karawang
  kediri kendari kepri klaten korea kudus kupang lamongan lampung lombok london lumajang madiun madura magelang
  makassar malang malaysia maluku malut manado manokwari mataram medan mojokerto ngawi ntb ntt nusa nusantara padang
  palangkaraya palembang palestina palu papua paris pasuruan pati pekalongan pekanbaru ponorogo pontianak prancis
  probolinggo purwakarta qatar riau rusia salatiga samarinda semarang serang sidoarjo singapura sleman solo sorong
  spanyol sragen subang sukabumi sulawesi sulbar sulsel sulteng sultra sulut sumatera sumatra sumbar sumedang sumenep
  sumsel sumut surabaya surakarta tangerang tangsel tasikmalaya tegal ternate thailand timika tiongkok tuban turki
  ukraina yogyakarta
`;

export const PLACE_LEADS = `
  asal bandara bank cv daerah dari desa di dusun gang gunung hotel institut jalan jl jl. kabupaten kampung kawasan ke
  kecamatan kelurahan klinik kodim kota masjid pantai partai pasar pelabuhan perumahan pesantren polda politeknik
  polres polresta polsek ponpes provinsi pt pulau puskesmas rs rsud rsup stadion stasiun sungai terminal universitas
  wilayah yayasan
`;

/** Open sentences or stand between names: never part of a name. The lists of small words further down belong to it too. */
export const FUNCTION_WORDS = `
  -nya ada adapun agustus ahad akibat akibatnya aku alasannya alhasil anda antara antara_lain apa apabila apakah
  apalagi april artinya atas baca bagai bagaimana bawah begini begitu belakang berapa berikutnya berkaca bersama
  beruntung besok bila boleh bukan bulan contohnya dampaknya dari delapan demi demikian depan desember diberitakan
  diduga diketahui dimana dini dua empat enam februari guna hal hari_ini harus hasilnya ingin inilah intinya itulah
  jadi jangan januari jelas juli juni kabarnya kami kamu kapan kata kecuali kedua kemarin kenapa kendati ketiga
  khususnya kini kita kliennya konon lain lanjut lantaran lima maka malam mana maret mau mei melansir melihat
  mendengar mengapa mengetahui meski meskipun misalnya nahas nahasnya nanti november oke oktober padahal pagi pasalnya
  pasca pascakejadian pekan perihal perlu pertama petang pihak_lain puluhan ratusan ribuan rp rp. rupanya salah sama
  sambung samping sana satu saya sayangnya sebab sebagai sebanyak sebuah sehingga sekarang sekitar selain selama
  selesai sembilan senada sepanjang september sepuluh serupa sesudah setiap siang siapa sini sisi situ sore suatu
  tahun tak_hanya tambah tanggal tapi tentu tentunya terakhir terang terbaru ternyata tiap tidak_hanya tiga tujuannya
  tujuh tutup umur untungnya usd usia walau walaupun wib wit wita ya
`;

export const PRONOUNS = `ia dia beliau dirinya pihaknya yang_bersangkutan`;
export const PLURAL_PRONOUNS = `mereka keduanya`;
export const DEMONSTRATIVES = `itu ini tersebut tadi`;
export const DETERMINERS = `seorang salah_satu salah_seorang para sang si sejumlah beberapa sebagian seseorang sosok seluruh semua banyak`;

/** Between speaker and verb. "Wahyu juga menegaskan", "Wahyu sendiri mengaku" */
export const ADVERBS = `
  akan akhirnya awalnya bahkan belum bisa cuma dapat dengan_tegas enggan hanya ikut juga justru kembali kemudian kerap
  lagi lalu langsung lantas malah masih memang mulai mulanya pernah pula pun saat_itu sebelumnya secara sedang
  selanjutnya sempat sendiri sering singkat sudah tak tegas telah tengah terpisah terus tetap tidak turut
`;

/** End the description of a person. "kata Wahyu | saat ditemui", "kata Wahyu | kepada wartawan" */
export const PHRASE_ENDS = `
  adalah agar atau bagi bahwa berdasarkan dalam dan dengan di dihubungi dikonfirmasi dikutip dilansir ditemui hingga
  ialah jika jum'at jumat kalau kamis karena ke kepada ketika lewat melalui menanggapi mengenai menurut menyusul
  merespons merupakan minggu namun oleh pada rabu saat sabtu sambil sampai sebagaimana sebelum sedangkan sejak selasa
  selepas sembari sementara senin seolah seperti seraya serta setelah seusai sewaktu soal supaya tanpa tentang
  terhadap terkait tetapi untuk usai via yaitu yakni yang
`;

/** Lower-case words over which a role goes on. "staf agen perjalanan dari Nexus Travel", "saksi mata" */
export const ROLE_LINKS = `of for and the dari asal bidang di ke pada dan untuk bagian yang`;
export const ALIAS_LEADS = `alias disapa dipanggil bernama berinisial inisial julukan bertajuk panggilan bernama_lengkap`;
export const CLAUSE_LEADS = `bahwa bahwasanya`;
/** Between a verb of saying and its clause: "mengatakan kepada wartawan bahwa …" */
export const ADDRESSEE_LEADS = `kepada pada dalam melalui lewat di saat ketika usai`;
export const AGENT_LEADS = `oleh`;
export const CONJUNCTIONS = `dan serta lalu kemudian sambil seraya sembari lantas tetapi tapi namun`;

/** Parts of the names of institutions, areas, laws and events; never a person's name. */
export const ORGANISATION_WORDS = `
  tempo kompas koperasi tani nelayan pemilu pilkada digital watch initiative foundation berdaya berkarya bersatu berjuang hindu buddha katolik protestan konghucu gereja paroki vihara pura gapoktan poktan paguyuban ayat huruf prov. berjangka press sekuritas basarnas gakkum majelis nomor pasal undang-undang surat teknologi museum taman media grup agama
  anggaran bahasa banding bangsa bantuan barat bawaslu bencana berencana bisnis bola budaya business centre club
  corporate covid-19 dalam danau data daya demokrat ditjen dok. dunia ekonomi ekspor forum foto gabungan gedung gelora
  general gerindra golkar hanura hidup holding hukum human humas ilmu impor industri informatika istana jurusan kampus
  kasus kejagung kelompok kemenag kemendagri kemendikbud kemenhub kemenkes kemenkeu kemenko kemenkumham kemenlu
  kemenparekraf kemensos kerja klub kodam komdigi kominfo komnas kompolnas kopassus koramil korem korupsi kostrad
  laporan lingkungan luar madrasah manager marinir markas marketing masyarakat muhammadiyah nahdlatul nasional negara
  negeri olahraga operations pajak panitia pariwisata parlemen pemadam pemda pemerintah pemko pemprov pengawas
  pengelola penyelenggara perindo peristiwa perkara persero persib persija personalia perum politik pom pondok program
  public publik rakyat rapat raya region relations relawan republik reskrim resource resources restoran rumah sakit
  sastra satgas satresnarkoba satuan secretary sejahtera selatan sepak serikat sidang sosial statistik studi tata tbk
  tenaga tengah tenggara timur tugas umum unit united usaha utama utara video
`;

/** Regions and large towns, where a name could begin right behind them. */
export const PLACES = `
  saudi austria belanda spanyol portugal swedia norwegia denmark finlandia polandia italia belgia swiss yunani mesir argentina
  brasil meksiko kanada chile kolombia peru kuba filipina thailand vietnam kamboja laos myanmar brunei pakistan bangladesh nepal
  afghanistan irak suriah lebanon yordania qatar kuwait nigeria kenya sudan libya aljazair maroko tunisia hungaria rumania
  ceko kroasia serbia irlandia skotlandia kazakhstan uzbekistan   aceh afrika ambon amerika arab asia australia babel bali balikpapan bandung banjar banjarmasin banten bantul
  banyumas banyuwangi batam batu bekasi bengkulu blitar bogor bojonegoro boyolali brebes bukittinggi china cianjur
  cilacap cirebon demak denpasar depok diy dki eropa flores garut gaza gorontalo gresik india indonesia indramayu inggris iran
  israel jabar jakarta jambi jateng jatim jawa jayapura jember jepang jepara jerman jogja jombang kalbar kalimantan
  kalsel kaltara kalteng kaltim karanganyar karawang kediri kendari kepri klaten korea kudus kupang lamongan lampung
  lombok london lumajang madiun madura magelang makassar malang malaysia maluku malut manado manokwari mataram medan
  mojokerto ngawi ntb ntt padang palangkaraya palembang palestina palu papua paris pasuruan pati pekalongan pekanbaru
  ponorogo pontianak prancis probolinggo purwakarta riau rusia salatiga samarinda semarang serang sidoarjo singapura
  sleman solo sragen subang sukabumi sulawesi sulbar sulsel sulteng sultra sulut sumatera sumatra sumbar sumedang
  sumsel sumut surabaya surakarta tangerang tangsel tasikmalaya tegal timika tiongkok tuban ukraina yogyakarta
  asahan badung bangka bangkalan bangli banjarnegara banyuasin belitung belu bengkalis berau binjai bitung blora
  bolaang bondowoso bontang buleleng bulukumba ciamis cimahi dumai gianyar gowa grobogan gunungkidul jembrana
  kampar karangasem kebumen kendal ketapang klungkung kolaka kotawaringin kulonprogo kuningan kutai langkat lebak luwu
  magetan majalengka mamuju manggarai maros merauke minahasa nabire nganjuk nias nunukan pacitan pamekasan pandeglang
  pangandaran parepare pariaman paser payakumbuh pelalawan pringsewu purbalingga purworejo rembang rokan sambas sampang
  siantar sidrap sikka simalungun singkawang sintang situbondo solok sorong sukoharjo sumbawa sumenep tabanan tapanuli
  tarakan temanggung ternate tidore tomohon toraja trenggalek tulungagung wonogiri wonosobo
`;

/** Before the name of a thing, which is no person's: "penumpang pesawat Sinar Lintas". */
export const THING_LEADS = `pengguna aplikasi brand bus film grup hotel kafe kedai platform restoran rintisan startup warung kapal kereta lagu maskapai merek mobil motor perusahaan pesawat toko`;

/** Before what is quoted without being said: "spanduk bertuliskan “…”", "lagu “…”" */
export const LABELS = `
  album artinya ayat berarti berbunyi bertulis hadis tertulis berjudul berlabel bertagar bertajuk bertema bertulisan bertuliskan buku film istilah jargon judul julukan lagu
  moto motto novel program sebutan semboyan sinetron slogan tagline tajuk tema tembang
`;

/** What is read out or quoted from; whoever wrote it speaks. "bunyi keterangan tersebut" */
export const DOCUMENTS = `caption cuitan dokumen isi keterangan komentar laporan pernyataan pesan putusan rilis siaran status surat surel takarir tulisan unggahan`;

/** Before the name of a place. "di | Malang" */
export const PLACE_LEADS = `subbagian urusan asal cv dari di gang gunung jl jl. ke kecamatan kelurahan klinik pelabuhan perumahan ponpes pt rs rsud rsup sungai universitas po ud`;

/** Before the name of a place or a field of work, and a part of that name. "Bandara | Juanda" */
export const PLACE_NOUNS = `
  bagian bidang biro divisi seksi bandara bank daerah kab. kec. kel. desa dusun hotel institut jalan kabupaten kampung
  kawasan kodim kota masjid pantai partai pasar pesantren polda politeknik polres polresta polsek provinsi pulau
  puskesmas sirkuit stadion stasiun surah terminal wilayah yayasan
`;

/** Open sentences or stand between names: never part of a name. The lists of small words further down belong to it too. */
export const FUNCTION_WORDS = `
  -nya ada adapun namanya subuh zuhur magrib agustus ahad akibat akibatnya aku anda antara antara_lain apa apabila apakah apalagi april atas baca bagai
  bagaimana bawah begini begitu belakang berapa berikutnya bersama besok bila boleh bukan bulan dari demi demikian
  depan desember diduga dimana dini dua februari guna hal hari_ini harus ingin inilah itulah jadi jangan januari jelas
  juli juni kami kamu kapan kata kecuali kedua kemarin kenapa kendati ketiga khususnya kini kita kliennya konon lain
  lanjut lantaran maka malam mana maret mau mei melansir melihat mendengar mengapa mengetahui meski meskipun nahas
  nanti november oke oktober padahal pagi pasca pekan perihal perlu pertama petang pihak_lain rp rp. salah sama
  sambung samping sana satu saya sebab sebagai sebanyak sebuah sehingga sekarang sekitar selain selama selesai senada
  sepanjang september serupa sesudah setiap siang siapa sini sisi situ sore suatu tahun tak_hanya tambah tanggal tapi
  tentu tentunya terakhir terang terbaru ternyata tiap tidak_hanya tiga tutup umur usd usia walau walaupun wib wit
  wita ya
`;

/** What people do who are asked or spoken to. "Rangga terdiam. “…,” katanya" */
export const REACTIONS = `
  bicara bungkam diam enggan memilih menangis menanggapi mendengar mengangguk mengelak menggeleng menghela menjawab menunduk
  menyambut mempersoalkan bersikukuh berkukuh pasrah peduli terdiam terharu terisak terkekeh tersenyum tertawa tertunduk
`;

export const PRONOUNS = `nya ia dia beliau dirinya pihaknya yang_bersangkutan`;
export const PLURAL_PRONOUNS = `mereka keduanya`;
export const DEMONSTRATIVES = `itu ini tersebut tadi`;
export const DETERMINERS = `seorang salah_satu salah_seorang para sang si sejumlah beberapa sebagian seseorang sosok seluruh semua banyak`;

/** Between speaker and verb. "Wahyu juga menegaskan", "Wahyu sendiri mengaku" */
export const ADVERBS = `
  akan akhirnya awalnya bahkan belum bisa cuma dapat dengan_tegas enggan hanya ikut juga justru kembali kemudian kerap
  lagi lalu langsung lantas malah masih memang mulai mulanya pernah pula pun saat_itu sebelumnya secara sedang segera mungkin tiba-tiba
  selanjutnya sempat sendiri sering singkat sudah tak tegas telah tengah terpisah terus tetap tidak turut
`;

/** End the description of a person. "kata Wahyu | saat ditemui", "kata Wahyu | kepada wartawan" */
export const PHRASE_ENDS = `
  angkat_bicara angkat_suara buka_suara adalah agar atau bagi bahwa berdasarkan dalam dan dengan di dihubungi dikonfirmasi dikutip dilansir ditemui hingga
  ialah jika jum'at jumat kalau kamis karena ke kepada ketika lewat melalui menanggapi mengenai menurut menyusul
  merespons merupakan minggu namun oleh pada rabu saat sabtu sambil sampai sebagaimana sebelum sedangkan sejak selasa
  selepas sembari sementara senin seolah seperti seraya serta setelah seusai sewaktu soal supaya tanpa tentang
  terhadap terkait tetapi untuk usai via yaitu yakni yang
`;

/** Lower-case words over which a role goes on. "staf agen perjalanan dari Nexus Travel", "saksi mata" */
export const ROLE_LINKS = `of on for and the dari asal bidang di ke pada dan untuk bagian yang`;
export const ALIAS_LEADS = `alias sapaan disapa dipanggil bernama berinisial inisial julukan bertajuk panggilan bernama_lengkap dengan_nama`;
export const CLAUSE_LEADS = `bahwa bahwasanya`;
/** Between a verb of saying and its clause: "mengatakan kepada wartawan bahwa …" */
export const SETTING_LEADS = `kepada pada dalam melalui lewat di saat ketika usai`;
export const AGENT_LEADS = `oleh`;
export const CONJUNCTIONS = `dan serta lalu kemudian sambil seraya sembari lantas tetapi tapi namun`;

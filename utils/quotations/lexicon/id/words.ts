/** Parts of the names of institutions, areas, laws and events; never a person's name. */
export const ORGANISATION_WORDS = `
  acara agama akademi aliansi amanat anggaran aparatur apotek area artikel aset asuransi ayat badan bagian bahasa
  bandara banding bangsa bank bantuan barat bareskrim barisan basarnas bawaslu bea bencana bentuk berencana biaya
  bidang biro bisnis bola brimob budaya bursa business cara center centre club corporate covid-19 cukai daerah dalam
  danau data daya demokrat densus departemen desa dewan digital dinas direktorat ditjen divisi dok dok. dunia dusun
  edaran editor efek ekonomi eksekutif ekspor energi executive fakultas finance forum foto fraksi front gabungan
  gakkum gakkumdu gang gedung gelora general gerakan gereja gerindra golkar group grup halaman hanura harga hasil
  hidup himpunan holding hotel hukum human humas ikatan ilmu impor industri informatika institut istana jabodetabek
  jalan jasa jumlah junior jurusan kabupaten kampung kampus kantor kasasi kasus kawasan kejagung kejari kejati
  kelompok kemenag kemendagri kemendikbud kemenhub kemenkes kemenkeu kemenko kemenkumham kemenlu kemenparekraf
  kemensos kerja kerjasama kitab klik klinik klub kodam kodim komdigi kominfo komisi komite komnas kompolnas kopassus
  koramil korem korupsi kostrad kota lanal lantas lapas laporan laut legislatif lembaga liga lihat lingkungan logistik
  luar mabes madrasah mahkamah majelis manager mapolda mapolres marinir markas marketing masjid masyarakat media
  merdeka mineral modal muhammadiyah museum nahdlatul nasdem nasional negara negeri niaga nilai nomor olahraga
  operations pajak panitia pantai pariwisata park parlemen partai pasal pasar pemadam pemda pemerintah pemilu pemkab
  pemko pemkot pemprov pengawas pengelola penyelenggara perda perdata perindo peristiwa perkara perppu persero persib
  persija personalia perum pesantren piala pidana plaza polda politeknik politik polres polresta polrestabes polri
  polsek pom pondok posko prasarana produksi program propam provinsi public publik pulau pura pusat puskesmas puspen
  puspom rakyat rapat raya region regional relations relawan rencana republik reskrim resmob resource resources
  restoran riset rumah rutan sakit sarana sastra satgas satlantas satreskrim satresnarkoba satuan secretary sejahtera
  sekolah seksi selat selatan seni senior sepak serikat sidang simak sipil sosial stadion stasiun statistik strategis
  studi sumber sungai surat taman tata tbk teluk tenaga tengah tenggara terminal tim timnas timur tipikor tol tonton
  total tower tugas umum undang-undang unit united upaya usaha utama utara video vihara wilayah yayasan yudikatif
`;

/** Regions and large towns, where a name could begin right behind them. */
export const PLACES = `
  aceh afrika agam alor ambon amerika arab argentina asahan asia atambua australia babel badung bajo bali balikpapan
  bandung bangka bangkalan bangli banjar banjarbaru banjarmasin banjarnegara banten bantul banyumas banyuwangi barru
  batam batang batanghari batu baubau beijing bekasi belanda belitung belu bengkulu berau biak bima binjai bintan
  bireuen bitung blitar blora bogor bojonegoro bondowoso bone bontang boyolali brasil brebes brunei bukittinggi
  buleleng bulukumba bulungan bungo buton china ciamis cianjur cilacap cilegon cirebon dairi deli demak denpasar depok
  dharmasraya dompu donggala dumai ende enrekang eropa fakfak filipina flores garut gaza gianyar gorontalo gowa gresik
  grobogan gunung gunungkidul halmahera india indonesia indramayu inggris irak iran israel italia jabar jakarta jambi
  jateng jatim jawa jayapura jayawijaya jember jembrana jeneponto jepang jepara jerman jogja jogjakarta jombang kalbar
  kalimantan kalsel kaltara kalteng kaltim kamboja kampar kanada kapuas karanganyar karangasem karawang karimun karo
  kartanegara kebumen kediri kendal kendari kepri kerinci ketapang kidul klaten klungkung kolaka konawe korea
  kotawaringin kudus kulon kuningan kupang kutai labuan labuhanbatu lamongan lampung langkat langsa laos lembata
  lhokseumawe lombok london lumajang luwu madiun madura magelang magetan majalengka majene makassar malang malaysia
  maluku malut mamuju manado mandailing mandar manggarai manokwari maros martapura mataram maumere medan meksiko
  merangin merauke mesir metro mimika minahasa mojokerto morowali muaro muna myanmar nabire nagekeo natuna new_york
  ngada nganjuk ngawi nias ntb ntt nunukan nusa nusantara pacitan padang pakistan palangkaraya palembang palestina
  palopo palu pamekasan pangandaran pangkep papua parepare pariaman paris paser pasuruan pati payakumbuh pekalongan
  pekanbaru pelalawan pemalang perancis pesisir pidie pinrang polewali ponorogo pontianak poso prancis probolinggo
  progo purbalingga purwakarta purworejo qatar rembang riau rokan rusia salatiga samarinda sambas sampang sampit
  sarolangun saudi sawahlunto semarang seram serang serdang siak siantar sidoarjo sigi sijunjung sikka singapura
  singkawang sinjai sintang situbondo sleman solo solok soppeng sorong spanyol sragen subang sukabumi sulawesi sulbar
  sulsel sulteng sultra sulut sumatera sumatra sumba sumbar sumbawa sumedang sumenep sumsel sumut surabaya surakarta
  suriah swedia swiss tabalong tabanan takalar tangerang tangsel tanjungpinang tapanuli tarakan tasikmalaya tebo tegal
  temanggung ternate thailand tidore timika timor tiongkok tokyo tomohon toraja trenggalek tual tuban tulungagung
  turki ukraina vietnam wajo wamena washington wonogiri wonosobo yogyakarta
`;

export const PLACE_LEADS = `
  asal bandara bank cv daerah dari desa di dusun gang gunung hotel institut jalan jl jl. kabupaten kampung kawasan ke
  kecamatan kelurahan klinik kodim kota masjid pantai partai pasar pelabuhan perumahan pesantren polda politeknik
  polres polresta polsek ponpes provinsi pt pulau puskesmas rs rsud rsup stadion stasiun sungai terminal universitas
  wilayah yayasan
`;

/** Open sentences or stand between names: never part of a name. */
export const FUNCTION_WORDS = `
  -nya ada adalah adapun agar agustus ahad akan akhirnya akibat akibatnya aku alasannya alhasil anda antara
  antara_lain apa apabila apakah apalagi april artinya atas atau awalnya baca bagai bagaimana bagi bahkan bahwa
  bahwasanya banyak bawah beber beberapa begini begitu begitupun belakang beliau belum berapa berdasarkan berikutnya
  berkaca bersama beruntung besok bila bisa boleh bukan bulan contohnya cukup dalam dampaknya dan dapat dari delapan
  demi demikian dengan depan desember di dia diberitakan diduga dihubungi diketahui dikonfirmasi dikutip dilansir
  dimana dini dirinya ditemui dua empat enam februari guna hal hanya hari_ini harus hasilnya hingga ia ialah imbuh
  ingin ini inilah intinya itu itulah jadi jangan januari jelas jika juga juli jum'at jumat juni justru kabarnya kalau
  kami kamis kamu kapan karena kata ke kecuali kedua kemarin kembali kemudian kenapa kendati kepada ketiga ketika
  khususnya kini kita kliennya konon lagi lain lalu langsung lanjut lantaran lebih lewat lima maka makin malah malam
  mana maret masih mau mei melalui melansir melihat memang menanggapi mendengar mengapa mengenai mengetahui mengutip
  menurut mereka merupakan meski meskipun minggu misalnya mulanya nah nahas nahasnya namun nanti november oke oktober
  oleh pada padahal pagi paling papar para pasalnya pasca pascakejadian pekan perihal perlu pernah pertama petang
  pihak_lain puluhan pun pungkas rabu ratusan rencananya ribuan rp rp. rupanya saat sabtu salah sama sambung sampai
  samping sana sang sangat satu saya sayangnya sebab sebagai sebagaimana sebagian sebanyak sebelum sebelumnya sebuah
  secara sedang sedangkan segera sehingga sejak sejumlah sekarang sekitar selain selama selanjutnya selasa selesai
  seluruh semakin sembilan sementara sempat semua senada senin seorang sepanjang seperti september sepuluh serupa
  sesudah setelah setiap setibanya sewaktu si siang siapa sini sisi situ soal sore suatu sudah supaya tadi tahun tak
  tak_hanya tambah tandas tanggal tanpa tapi tegas telah tentang tentu tentunya tepatnya terakhir terang terbaru
  terhadap terkait terlebih ternyata terpisah tersebut terus tetap tetapi tiap tidak tidak_hanya tiga tujuannya tujuh
  tutup tutur ucap ujar umur ungkap untuk untungnya usai usd usia walau walaupun wib wit wita ya yaitu yakni yang
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

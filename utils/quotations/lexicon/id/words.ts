/** Parts of the names of institutions, areas, laws and events; never a person's name. */
export const ORGANISATION_WORDS = `
  kota kabupaten provinsi kecamatan kelurahan desa dusun kampung kawasan daerah wilayah negara negeri republik
  nasional internasional pusat utama umum barat timur utara selatan tengah tenggara timur_laut barat_daya raya pulau
  kepulauan gunung sungai danau laut selat teluk pantai jalan gang tol stasiun bandara pelabuhan terminal badan biro
  bidang bagian kantor unit seksi divisi komisi fraksi partai dinas kementerian departemen direktorat ditjen lembaga
  dewan majelis mahkamah pengadilan kejaksaan komite panitia satuan satgas tim gugus tugas markas polda polres
  polresta polrestabes polsek polri mabes mapolda mapolres kodim koramil kodam korem lanal lapas rutan basarnas
  bareskrim satreskrim satlantas satresnarkoba reskrim resmob gakkum lantas humas ditreskrimum ditreskrimsus ditlantas
  krimum krimsus propam brimob densus puspen puspom pom kostrad kopassus marinir bank persero perum koperasi yayasan
  perusahaan perhimpunan asosiasi ikatan himpunan persatuan gabungan serikat federasi konfederasi forum aliansi
  koalisi kelompok komunitas organisasi gerakan front barisan relawan posko universitas institut politeknik sekolah
  akademi fakultas jurusan program studi kampus madrasah pesantren pondok masjid gereja pura vihara taman museum
  gedung hotel restoran rumah sakit puskesmas klinik apotek pasar mall plaza stadion gelora hukum kesehatan pendidikan
  kebudayaan kebijakan perhubungan pertanian peternakan perikanan kelautan kehutanan lingkungan sosial ekonomi
  keuangan perdagangan perindustrian industri pariwisata energi sumber daya mineral tenaga kerja ketenagakerjaan
  transmigrasi pertahanan keamanan agama luar dalam pekerjaan rakyat perumahan permukiman komunikasi informatika
  informasi digital teknologi riset inovasi statistik geofisika meteorologi klimatologi vulkanologi mitigasi bencana
  penanggulangan pemadam kebakaran penyelamatan kepegawaian aparatur sipil pembangunan perencanaan pengawasan pengawas
  pengendalian pengembangan pengelolaan pengelola pelayanan publik penerangan pemberdayaan perlindungan berencana
  pengaduan penelitian penerbangan penyiaran pemilihan pemilu penyelenggara perwakilan pemberantasan korupsi
  persaingan usaha operasi operasional pemasaran produksi logistik personalia administrasi kerja kerjasama strategis
  korporasi bisnis investasi penanaman modal asuransi otoritas jasa bursa efek perbankan pasar_modal olahraga sepak
  bola timnas tim_nasional liga piala dunia klub united club persib persija kualifikasi gerindra golkar perjuangan
  nasdem demokrat hanura perindo gelora keadilan sejahtera kebangkitan bangsa amanat indonesia muhammadiyah nahdlatul
  media grup group holding corporate secretary public relations general manager regional area region senior junior
  executive marketing operation operations business development finance human resources resource pemerintah pemprov
  pemkot pemkab pemda pemko bawaslu kadin apindo pemerintahan legislatif eksekutif yudikatif legislasi anggaran pajak
  bea cukai imigrasi pemasyarakatan perkara pidana perdata tipikor niaga tata banding kasasi gakkumdu undang-undang
  perda perppu pasal ayat kitab peraturan keputusan surat edaran covid-19 bahasa budaya seni sastra ilmu politik
  pelatihan pengabdian masyarakat kemahasiswaan sarana prasarana aset jabodetabek parlemen istana merdeka balai graha
  wisma menara tower center centre square park kemenkes kemendagri kemenag kemenhub kemenkeu kemensos kemenlu kemenhan
  kemendikbud kemenko kominfo komdigi kemenkumham kemenparekraf kejagung kejati kejari komnas kompolnas adanya bentuk
  cara upaya rencana hasil data jumlah total nilai harga biaya bantuan sidang rapat pertemuan kasus peristiwa kejadian
  kondisi situasi kegiatan acara tbk hidup nomor ekspor impor foto video artikel halaman laporan editor dok dok.
  tonton klik simak lihat
`;

/** Regions and large towns, where a name could begin right behind them. */
export const PLACES = `
  indonesia jakarta jawa bali sumatera sumatra kalimantan sulawesi papua maluku aceh riau jambi bengkulu lampung
  banten yogyakarta jogja jogjakarta ntt ntb nusa nusantara flores lombok sumbawa sumba timor madura batam bintan
  belitung bangka sumut sumbar sumsel jabar jateng jatim kalbar kalteng kalsel kaltim kaltara sulut sulteng sulsel
  sultra sulbar malut kepri babel bandung semarang surabaya medan palembang makassar malang surakarta solo bogor depok
  bekasi tangerang tangsel serang cilegon cirebon tasikmalaya sukabumi cianjur garut purwakarta karawang subang
  sumedang majalengka kuningan indramayu ciamis pangandaran banjar pekalongan tegal brebes pemalang batang kendal
  demak kudus jepara pati rembang blora grobogan sragen karanganyar wonogiri klaten boyolali magelang salatiga
  temanggung wonosobo kebumen purworejo cilacap banyumas purbalingga banjarnegara sleman bantul kulon progo
  gunungkidul gunung kidul sidoarjo gresik lamongan tuban bojonegoro ngawi magetan madiun ponorogo pacitan trenggalek
  tulungagung blitar kediri nganjuk jombang mojokerto pasuruan probolinggo lumajang jember banyuwangi bondowoso
  situbondo bangkalan sampang pamekasan sumenep batu padang bukittinggi pariaman payakumbuh solok sawahlunto agam
  sijunjung pesisir dharmasraya pekanbaru dumai siak kampar rokan pelalawan tanjungpinang karimun natuna batanghari
  muaro bungo tebo merangin sarolangun kerinci metro pontianak singkawang sambas ketapang sintang palangkaraya
  kotawaringin sampit kapuas banjarmasin banjarbaru martapura tabalong samarinda balikpapan bontang kutai kartanegara
  paser berau tarakan nunukan bulungan manado bitung tomohon minahasa gorontalo palu donggala sigi poso morowali
  kendari konawe kolaka baubau buton muna mamuju majene polewali mandar maros gowa takalar jeneponto bulukumba sinjai
  bone wajo soppeng pinrang parepare barru pangkep enrekang toraja luwu palopo denpasar badung gianyar tabanan
  buleleng karangasem klungkung bangli jembrana mataram bima dompu kupang ende sikka maumere manggarai labuan bajo
  ngada nagekeo lembata alor belu atambua ambon tual seram ternate tidore halmahera jayapura merauke timika mimika
  nabire sorong manokwari fakfak biak wamena jayawijaya malaysia singapura thailand filipina vietnam myanmar kamboja
  laos brunei australia jepang china tiongkok korea india pakistan rusia ukraina amerika inggris prancis perancis
  jerman belanda spanyol italia israel palestina iran irak suriah turki mesir arab saudi qatar brasil argentina
  meksiko kanada swiss swedia eropa asia afrika gaza washington beijing tokyo london paris new_york siantar tapanuli
  deli serdang langkat asahan karo dairi nias mandailing labuhanbatu binjai lhokseumawe langsa pidie bireuen
`;

export const PLACE_LEADS = `
  di ke dari kota kabupaten kecamatan kelurahan desa dusun kampung provinsi pulau jalan jl jl. gunung sungai asal
  wilayah kawasan daerah pantai stasiun bandara pelabuhan polres polresta polsek polda kodim stadion gang perumahan
  terminal universitas institut politeknik rs rsud rsup pasar masjid hotel pt cv puskesmas yayasan pesantren ponpes
  klinik bank partai
`;

/** Open sentences or stand between names: never part of a name. */
export const FUNCTION_WORDS = `
  dan atau tetapi tapi namun sedangkan sementara meski meskipun walau walaupun kendati karena sebab lantaran sehingga
  maka agar supaya jika kalau bila apabila ketika saat sewaktu setelah sesudah usai selesai pasca pascakejadian
  sebelum sebelumnya selama sejak hingga sampai di ke dari pada dalam dengan untuk bagi oleh tentang terhadap antara
  melalui lewat tanpa kecuali selain seperti bagai sebagai sebagaimana menurut berdasarkan terkait mengenai soal
  perihal akibat akibatnya demi guna bersama kepada ini itu tersebut sini situ sana begitu begini demikian hal hanya
  juga pun lagi kemudian lalu selanjutnya berikutnya akhirnya awalnya mulanya pertama kedua ketiga kini sekarang nanti
  tadi kemarin besok malam pagi siang sore petang dini tanggal bulan tahun pekan senin selasa rabu kamis jumat jum'at
  sabtu ahad januari februari maret april mei juni juli agustus september oktober november desember ia dia mereka kami
  kita saya aku anda kamu beliau -nya dirinya kliennya yang para sang si seorang sebuah suatu beberapa sejumlah
  sebanyak banyak semua seluruh setiap tiap salah satu dua tiga empat lima enam tujuh delapan sembilan sepuluh puluhan
  ratusan ribuan sebagian tak tidak bukan jangan belum sudah telah sedang akan masih pernah sempat bisa dapat harus
  perlu boleh mau ingin ada adalah ialah yakni yaitu merupakan bahwa tepatnya rencananya diketahui diduga diberitakan
  pasalnya padahal bahkan apalagi terlebih justru malah ternyata rupanya kabarnya konon baca kata ujar ucap jelas
  ungkap tutur imbuh lanjut sambung tambah terang tegas papar beber pungkas tutup tandas mengutip dikutip dilansir
  melansir dihubungi ditemui dikonfirmasi senada serupa sama adapun tentu tentunya memang misalnya contohnya
  antara_lain intinya artinya alhasil hasilnya dampaknya alasannya tujuannya sayangnya untungnya nahas nahasnya
  beruntung bagaimana mengapa kenapa apa siapa kapan mana berapa apakah wib wita wit rp rp. usd tak_hanya terakhir
  terbaru terpisah sisi lain pihak_lain hari_ini berkaca melihat mengetahui menanggapi mendengar usia umur bahwasanya
  khususnya jadi oke ya nah begitupun tidak_hanya setibanya sepanjang sekitar secara sangat lebih paling cukup makin
  semakin terus tetap langsung segera kembali atas bawah depan belakang samping minggu
`;

export const PRONOUNS = `ia dia beliau dirinya pihaknya yang_bersangkutan`;
export const PLURAL_PRONOUNS = `mereka keduanya`;
export const DEMONSTRATIVES = `itu ini tersebut tadi`;
export const DETERMINERS = `seorang salah_satu salah_seorang para sang si sejumlah beberapa sebagian seseorang sosok seluruh semua banyak`;

/** Between speaker and verb. "Wahyu juga menegaskan", "Wahyu sendiri mengaku" */
export const ADVERBS = `
  juga pun turut ikut kemudian lalu sempat telah sudah masih akan tetap kembali langsung lantas selanjutnya terus
  akhirnya sendiri hanya tak tidak belum enggan bahkan malah justru tegas singkat lagi pernah sebelumnya secara
  terpisah awalnya mulanya memang saat_itu tengah sedang kerap sering dengan_tegas pula bisa dapat mulai cuma
`;

/** End the description of a person. "kata Wahyu | saat ditemui", "kata Wahyu | kepada wartawan" */
export const PHRASE_ENDS = `
  saat ketika kepada dalam pada usai seusai selepas setelah sebelum sambil seraya sebagaimana dikutip dilansir melalui lewat seperti menanggapi dengan untuk karena bahwa yang dihubungi ditemui dikonfirmasi sembari dan atau ke oleh serta tentang terkait mengenai soal
  via di berdasarkan agar supaya jika kalau namun tetapi sedangkan sementara hingga sampai sejak menurut tanpa terhadap adalah ialah merupakan yakni yaitu untuk bagi seolah sewaktu menyusul merespons
  senin selasa rabu kamis jumat jum'at sabtu minggu
`;

/** Lower-case words over which a role goes on. "staf agen perjalanan dari Nexus Travel", "saksi mata" */
export const ROLE_LINKS = `dari asal bidang di ke pada dan untuk bagian yang`;
export const ALIAS_LEADS = `alias disapa dipanggil bernama berinisial inisial julukan bertajuk panggilan bernama_lengkap`;
export const CLAUSE_LEADS = `bahwa bahwasanya`;
/** Between a verb of saying and its clause: "mengatakan kepada wartawan bahwa …" */
export const ADDRESSEE_LEADS = `kepada pada dalam melalui lewat di saat ketika usai`;
export const AGENT_LEADS = `oleh`;
export const CONJUNCTIONS = `dan serta lalu kemudian sambil seraya sembari lantas tetapi tapi namun`;

import type { RemovalReason } from '../../article/removal';

/** A line that is never part of the text, known by its words. */
export interface LineRule {
  name: string;
  reason: RemovalReason;
  /** Tried on the whole line, whitespace collapsed. Anchored at the start; no nested repetition. */
  pattern: RegExp;
  /**
   * Where it holds. `anywhere`; `ends`: before the first or after the last paragraph only, for words that an
   * article may well use.
   */
  where: 'anywhere' | 'ends';
  /** What the line must hold besides: a second sign where the first words alone begin many an honest sentence. */
  also?: RegExp;
  /** Only labels and credits, never a sentence: "Sumber: itulah sebutan warga untuk mata air itu." */
  isLabel?: true;
  /** Longest line that it may meet, in UTF-16 units. */
  most: number;
  /** A line from life that it meets. Not sent along to readers. */
  example: string;
}

/** Rows by reason. How to add one: README.md. */
export const LINE_RULES: readonly LineRule[] = [
  // Advertisements
  {
    name: 'advertisement-label',
    reason: 'advertisement',
    pattern:
      /^[\s\-–—[(*]*(?:advert(?:isement|ising)?s?|ads?|iklan|sponsored(?: content)?|pariwara|anzeige|werbung|publicidade?|publicité|pubblicità|reklama?|advertentie)[\s\-–—\])*:]*$/i,
    example: 'ADVERTISEMENT',
    where: 'anywhere',
    most: 40,
  },
  {
    name: 'scroll-on',
    reason: 'advertisement',
    pattern:
      /^(?:(?:iklan|advertisement)(?: di bawah)?\W{1,3})?(?:scroll (?:to|down|untuk|ke bawah)|(?:story|article|continue reading) (?:continues|below|after)|lanjut(?:kan)? (?:mem)?baca|baca (?:berita |artikel )?tanpa iklan|gulir (?:untuk|ke bawah)|geser (?:ke bawah )?untuk (?:lanjut|melanjut|membaca)|(?:artikel|konten|berita) berlanjut|skip ad|dalsz[ay] (?:część|ciąg) .{0,40}pod (?:materiałem|wideo))/i,
    example: 'SCROLL TO CONTINUE WITH CONTENT',
    where: 'anywhere',
    most: 90,
  },
  // Things that a page shows and text cannot
  {
    name: 'media-placeholder',
    reason: 'media-placeholder',
    pattern: /^\[(?:gambas|video|foto|photo|gallery|image|embed|audio|button|caption)\b[^\]]*\]/i,
    example: '[Gambas:Video 20detik]',
    where: 'anywhere',
    most: 300,
  },
  {
    name: 'shortcode',
    reason: 'media-placeholder',
    pattern: /^\[\/?[a-z][\w-]*(?:_\w+|(?: [\w-]+=(?:"[^"]*"|[^\s"\]]+)){1,8})\s*\/?\]$/,
    example: '[irp posts=12 name="Pasar Baru Dibuka"]',
    where: 'anywhere',
    most: 300,
  },
  {
    name: 'video-call',
    reason: 'media-placeholder',
    pattern:
      /^(?:saksikan|simak|tonton|lihat)\s+(?:juga\s+)?video\b.{0,50}\b(?:berikut(?: ini)?|di bawah(?: ini)?|di sini|(?:se)?lengkapnya|pilihan(?: ini)?)\W*$/i,
    example: 'Saksikan juga video menarik berikut ini:',
    where: 'anywhere',
    most: 110,
  },
  {
    name: 'embedded-post',
    reason: 'media-placeholder',
    pattern:
      /^(?:(?:lihat postingan ini di|view this post on) [a-zà-ɏ]+|(?:sebuah )?kiriman (?:di)?bagikan oleh .{2,60}|a post shared by .{2,60})$/i,
    example: 'Lihat postingan ini di Instagram',
    where: 'anywhere',
    most: 100,
  },
  // ("brow[s]er": where the build finds that word in code, it brings the whole polyfill of its API along.)
  {
    name: 'script-needed',
    reason: 'media-placeholder',
    pattern:
      /^(?:(?:this (?:slideshow|content|video) requires|(?:please )?(?:enable|aktifkan) javascript|(?:your )?brow[s]er (?:does|anda)|image \d+ of|(?:view|lihat) (?:gallery|slideshow|all photos|foto|galeri)|(?:play|putar) video)(?![a-zà-ɏ]).{0,80}|(?:like )?loading|now playing|video loading|the video will (?:start|(?:auto-?)?play).{0,40}|this video can ?(?:not|['’]t) be played|listen to this (?:article|story)(?:\W+(?:\d.{0,20}|your brow[s]er.{0,60}))?|sedang diputar|memuat|close|tutup|caption|perbesar|view this post on [a-zà-ɏ]+)[\s.…×]*$/i,
    example: 'This slideshow requires JavaScript.',
    where: 'anywhere',
    most: 110,
  },
  // Share bars and their labels
  {
    name: 'share-label',
    reason: 'share',
    pattern:
      /^(?:share|bagikan|sebarkan|sebar ini|teilen)(?:\s+(?:this|on|to|via|it|ini|ke|artikel|berita|article|post|story|facebook|twitter|whatsapp)){0,4}\s*:?$/i,
    example: 'Share this article',
    where: 'anywhere',
    most: 60,
  },
  {
    name: 'share-target',
    reason: 'share',
    pattern:
      /^(?:(?:facebook|twitter|x|whatsapp|wa|telegram|pinterest|linkedin|instagram|line|threads|reddit|e?-?mail|print|cetak|copy(?: link)?|salin(?: tautan)?|tweet|save|simpan)[\s,|•·]*){1,12}$/i,
    example: 'Facebook Twitter WhatsApp',
    where: 'anywhere',
    most: 120,
  },
  {
    name: 'share-call',
    reason: 'share',
    pattern:
      /^(?:like (?:this(?: (?:story|article)|\W*$)|what you)|enjoyed? this|suka artikel ini|jangan lupa (?:share|bagikan))(?![a-zà-ɏ])/i,
    example: 'Like this story? Share it with a friend!',
    where: 'anywhere',
    most: 120,
  },
  {
    name: 'text-size-label',
    reason: 'share',
    pattern: /^(?:font|ukuran (?:font|huruf|teks)|text size)\s*:?\s*(?:A\s?[+-]*[\s|/]*){1,4}$/i,
    example: 'Font: A+ A-',
    where: 'anywhere',
    most: 40,
  },
  // Counters
  {
    name: 'view-counter',
    reason: 'counter',
    pattern:
      /^(?:(?:post |total |telah |sudah |jumlah |berita ini )*(?:views?|hits|dilihat|dibaca|pembaca|pengunjung|kunjungan|tayang(?:an)?|reads?)\s*:?\s*[\d.,]+\s*(?:k|rb|ribu|jt|kali|x|times)?|(?:berita ini )?\W{0,3}[\d.,]+\s*(?:k|rb|ribu|jt)?\s*(?:x|kali)?\s*(?:views?|dilihat|dibaca|pembaca|tayangan|shares?|reads?|letture|likes?))[\s.|]*$/i,
    example: 'Dilihat: 2.481 kali',
    where: 'anywhere',
    most: 50,
  },
  {
    name: 'reaction',
    reason: 'counter',
    pattern:
      /^(?:beri nilai|(?:apa|bagaimana) reaksi anda.{0,40}|what['’]s your reaction\W*|(?:suka|lucu|sedih|marah|kaget|takjub|(?:dis)?like|love|funny|angry|sad|wow) \d+|\(visited \d.{0,50}|[\d.,]+ total views.{0,30})$/i,
    example: 'Bagaimana reaksi Anda tentang artikel ini?',
    where: 'ends',
    most: 80,
  },
  {
    name: 'bare-number',
    reason: 'counter',
    pattern: /^(?:(?:\p{So}\uFE0F?\s*)?[\d.,]{1,9}\s*[KkMm]?|[×✕✖Xx+|•·\-–—*_=~]{1,5}|[-–—_*=~.]{2,12})$/u,
    example: '157',
    where: 'ends',
    most: 12,
  },
  {
    name: 'lone-bullet',
    reason: 'navigation',
    pattern: /^[•▪◦●■‣·]$/,
    example: '•',
    where: 'anywhere',
    most: 1,
  },
  {
    name: 'reading-time',
    reason: 'counter',
    pattern:
      /^(?:reading time|waktu baca|lesedauer)\b|^(?:estimated )?\d{1,2}[\s-]*(?:min(?:ute)?s?|menit)(?:[\s-]*(?:read|baca))?$|^baca \d{1,2} (?:detik|menit)$/i,
    isLabel: true,
    example: '4 min read',
    where: 'ends',
    most: 60,
  },
  // Pages of one article
  {
    name: 'pagination',
    reason: 'navigation',
    pattern:
      /^(?:(?:halaman|laman|pages?|hal)\s*:?\s*\d[\d\s|/.…]*(?:(?:dari|of) \d+\W*|(?:selanjutnya|berikutnya|next|all|semua)\W*)?|(?:(?:langsung|silakan|lanjut(?:kan)?|baca|lihat|klik|ke|di) ){0,4}halaman (?:selanjutnya|berikutnya|sebelumnya|\d+)(?:\s*[:>»›→|–-].{0,80}|\W*)|(?:langsung|silakan|klik) (?:klik )?(?:ke )?halaman (?:selanjutnya|berikutnya) untuk .{3,90}|.{0,80}\b(?:baca|simak|klik|lihat)(?: [a-zà-ɏ]+)? (?:di|ke) halaman (?:selanjutnya|berikutnya)\W*|(?:tampilkan|lihat) semua(?: halaman)?|show all(?: pages)?|selengkapnya di halaman.{0,40}|(?:selanjutnya|berikutnya|sebelumnya|next|previous|prev)(?: page)?[\s>»›→]*|(?:\d{1,2}\s+){1,15}(?:selanjutnya|berikutnya|next|semua|all)\W*)$/i,
    example: 'Halaman Selanjutnya',
    where: 'anywhere',
    most: 140,
  },
  {
    name: 'page-furniture',
    reason: 'navigation',
    pattern:
      /^(?:skip to (?:main )?content|back to top|kembali ke atas|home|beranda|menu|sign in|log ?in|masuk|daftar|search|cari|daftar isi|table of contents|in this article|muat lainnya|load more|indeks(?: berita)?|kembali ke (?:beranda|halaman utama)|laporkan (?:artikel|kesalahan)|simpan artikel|kirim koreksi|(?:previous|next) post|lihat (?:[a-zà-ɏ]+ ){1,2}selengkapnya)\s*:?$/i,
    example: 'Skip to content',
    where: 'anywhere',
    most: 50,
  },
  // Newsletters, channels, apps
  {
    name: 'follow-channel',
    reason: 'promotion',
    pattern:
      /^\W{0,6}(?:(?:yuk|ayo|mari|silakan|jangan lupa),?\s+)?(?:ikuti|follow|gabung|bergabung|join|cek|simak|dapatkan|temukan|baca|klik|download|unduh|jangan|update (?:berita|info(?:rmasi)?|terbaru))\b/i,
    also: /^(?=.*(?:whats ?app|\bwa\b|google ?(?:news|berita)|telegram|newsletter|instagram|facebook|twitter|tiktok|youtube|app ?store|play ?store|(?:kanal|saluran|channel|aplikasi|medsos|akun)\b.{0,20}\b(?:kami|resmi|ini)|\b(?:ikuti|follow) (?:juga )?akun (?:media sosial|medsos)))(?=.*\b(?:kami|kita|berita|news|update|informasi|info|terbaru|terkini|menarik|artikel|konten|(?:di|disini)\b.{0,3}sini|(?:tautan|link)(?= (?:ini|itu|berikut|di bawah|di atas|bio)\b|\W*$)|ketinggalan|lewatkan|selengkapnya|https?:))/i,
    example: 'Ikuti berita terbaru kami di Google News dan WhatsApp Channel',
    where: 'anywhere',
    most: 400,
  },
  {
    name: 'channel-call',
    reason: 'promotion',
    pattern:
      /google ?(?:news|berita)|whats ?app (?:channel|group|grup)|(?:saluran|channel|kanal|gr(?:o)?up) (?:whats ?app|wa|telegram)\b|preferred source|sumber (?:berita )?pilihan/i,
    also: /\b(?:ikuti|baca|dibaca|dapatkan|klik|simak|gabung|bergabung|follow|add|jadikan|tambahkan|lainnya di|google news:|channel ?:)(?![a-zà-ɏ])/i,
    example: 'Mau tahu berita terbaru? Ikuti saluran WhatsApp kami.',
    where: 'anywhere',
    most: 260,
  },
  {
    name: 'subscribe-call',
    reason: 'promotion',
    pattern:
      /^\W{0,4}(?:(?:yuk|ayo|mari|silakan|jangan lupa),? )?(?:like|follow|subscribe|nonton|tonton|kunjungi|dukung)(?![a-zà-ɏ])/i,
    also: /\b(?:subscribe|fanpage|(?:laman|situs|website|kanal|channel) (?:kami|resmi)|jurnalisme)\b/i,
    example: 'Jangan lupa like, comment, dan subscribe.',
    where: 'ends',
    most: 160,
  },
  {
    name: 'broadcast-call',
    reason: 'promotion',
    pattern:
      /^\W{0,4}(?:saksikan|tonton|nonton)(?:lah)? (?:juga )?(?:live(?: streaming)?|siaran langsung|streaming)(?![a-zà-ɏ])/i,
    also: /\b(?:(?:hanya|eksklusif) di|klik (?:di ?sini|link|tautan)|di (?:sini|bawah ini|vidio|rcti|youtube))(?![a-zà-ɏ])/i,
    isLabel: true,
    example: 'Saksikan siaran langsung timnas hanya di RCTI+',
    where: 'anywhere',
    most: 160,
  },
  {
    name: 'hidden-address',
    reason: 'credit',
    // What a shield against robots leaves of an address.
    pattern: /^\[email\s?protected\]$/i,
    example: '[email protected]',
    where: 'anywhere',
    most: 20,
  },
  {
    name: 'tip-off-call',
    reason: 'promotion',
    pattern:
      /^\W{0,4}(?:(?:punya|ada) (?:informasi|info|berita|cerita|kabar|klaim)(?![a-zà-ɏ]).{0,90}\?.{0,60}(?:kirim|hubungi|laporkan|sampaikan)|fakta atau hoa(?:ks|x)\?|redaksi menerima (?:kiriman|naskah|tulisan|artikel)|got a (?:tip|story)\?)/i,
    example: 'Punya informasi penting? Kirim ke WhatsApp redaksi 0812-0000-0000',
    where: 'anywhere',
    most: 320,
  },
  {
    name: 'donation-call',
    reason: 'promotion',
    pattern:
      /^\W{0,4}(?:donasi,|(?:donasi|dukungan) anda (?:akan |sangat )?(?:membantu|menambah|berarti)|qris donasi|sebagai ungkapan terima ?kasih atas (?:perhatian|donasi) anda)/i,
    example: 'Dukungan Anda membantu kami terus menulis tentang kota ini.',
    where: 'ends',
    most: 260,
  },
  {
    name: 'support-call',
    reason: 'promotion',
    pattern:
      /^\W{0,4}(?:jika (?:anda|kamu) merasa .{0,60}, )?(?:dukung|bantu|sokong)(?:lah)? (?:jurnalisme|media|kerja|kami)(?![a-zà-ɏ])/i,
    also: /(?:^|[^a-zà-ɏ])(?:anggota|berlangganan|langganan|donasi|donatur|sekarang|rp ?\d[\d.]*)(?![a-zà-ɏ])/i,
    example: 'Dukung jurnalisme publik dengan menjadi anggota mulai dari Rp30.000 sebulan.',
    where: 'anywhere',
    most: 300,
  },
  {
    name: 'newsletter-call',
    reason: 'newsletter',
    pattern:
      /^\W{0,3}(?:(?:please )?(?:sign up|subscribe|register)\b.{0,40}\b(?:newsletter|email|inbox|updates?|alerts?|here|today|now|channel|news|to read|(?:to|for) (?:our|free)|for the .{0,30}(?:newsletter|briefing|email))\b|(?:get|want|stay)\b.{0,110}\b(?:newsletter|inbox|email(?:s|ed)?|delivered|on the go|more stories)\b|there['’]s plenty more|(?:after|skip past) newsletter promotion$|privacy notice\s*:|sign up (?:to|for) [^.!?]{2,50}$|[^.!?"“”]{0,60}\bnewsletter\b[^"“”]{0,120}\bsign up\b|thanks for reading\b.{0,90}\bsubscribe\b|(?:follow|like) \S{1,20}(?: \S{1,20}){0,3} on (?:twitter|facebook|instagram|x|tiktok|google)|follow us\b|download (?:the|our)\b.{0,40}\bapp\b)/i,
    example: 'Sign up for our newsletter and get the news in your inbox',
    where: 'anywhere',
    most: 350,
  },
  {
    name: 'sign-up-abroad',
    reason: 'newsletter',
    pattern:
      /^(?:s['’]inscrire|inscrivez-vous|apúntate|suscríbete|zapisz się|iscriviti|jetzt (?:anmelden|abonnieren)|meld je aan|schrijf je in)(?![a-zà-ɏ]).{0,90}$/i,
    example: 'S’inscrire gratuitement',
    where: 'anywhere',
    most: 130,
  },
  {
    name: 'stay-updated',
    reason: 'promotion',
    pattern: /^(?:stay (?:updated|ahead|informed|up to date)|get the latest)(?![a-z])/i,
    also: /\b(?:with (?:us|the latest)|on whats ?app|news(?:letter)? on|updates on|headlines)\b/i,
    example: 'Stay updated with the latest city news across Harlow.',
    where: 'ends',
    most: 300,
  },
  {
    name: 'price-call',
    reason: 'promotion',
    pattern: /^[^"“”]{0,160}\b(?:from|for) (?:as little as |only |just ){0,2}[$£€] ?\d/i,
    also: /\b(?:subscri\w+|contribut\w+|membership|donat\w+)\b/i,
    example: 'Our newsrooms are there when it matters. Make a contribution from as little as $1.',
    where: 'ends',
    most: 220,
  },
  {
    name: 'journalism-call',
    reason: 'promotion',
    pattern: /^support (?:our|[a-zà-ɏ ]{2,30}['’]s) journalism\W*$/i,
    example: 'Support Harlow Post’s journalism',
    where: 'anywhere',
    most: 60,
  },
  {
    name: 'affiliate-note',
    reason: 'promotion',
    pattern:
      /^(?:advertisement\. )?(?:if|when) you (?:buy|purchase|click|shop|order|sign up)\b.{0,90}\bwe (?:may |will |might )?(?:earn|receive|get)\b.{0,40}\bcommissions?\b/i,
    example: 'If you buy something through a link, we may earn a commission.',
    where: 'anywhere',
    most: 300,
  },
  {
    name: 'broadcast-note',
    reason: 'credit',
    pattern:
      /^(?:über dieses thema berichte|dieses thema im programm|this (?:story|report|interview) (?:was (?:first )?(?:aired|broadcast)|(?:first )?aired)\b)/i,
    example: 'Über dieses Thema berichtete das Regionalmagazin am 22. April 2025 um 22:15 Uhr.',
    where: 'ends',
    most: 200,
  },
  {
    name: 'contact-address',
    reason: 'credit',
    pattern: /^(?:contact|kontak|e-?mail) ?: ?\S{1,60}@\S{3,60}$/i,
    example: 'Contact: kabar@contoh.example',
    where: 'ends',
    most: 130,
  },
  {
    name: 'subscribers-only',
    reason: 'promotion',
    pattern:
      /^(?:subscribe(?: now)?|sign up|this (?:content|article|story) is .{0,40}subscribers?(?: only)?|to (?:read|continue reading) (?:the full|this)\b.{0,60}|(?:create an account|sign in|log in) (?:or|to)\b.{0,80}|berlangganan(?: sekarang| premium.{0,30}| (?:untuk|dan|agar) .{0,50})?|sudah berlangganan\?.{0,30}|baca (?:artikel|berita) ini dan semua .{0,80}|il vous reste [\d.,]+ ?% de cet article.{0,20})\.?$/i,
    example: 'This content is reserved for subscribers only',
    where: 'anywhere',
    most: 160,
  },
  {
    name: 'published-elsewhere',
    reason: 'promotion',
    pattern:
      /^(?:(?:artikel|berita|tulisan|konten) (?:ini|asli)(?: (?:telah|sudah|juga|pernah|pertama kali))*(?: di)? ?(?:tayang|terbit|naik|muat|publikasi|kutip|lansir|olah|terjemah|lindungi|bersumber|diambil|(?:merupakan|adalah) (?:hasil )?(?:kerja ?sama|bagian|opini|tanggung))|tulisan ini adalah tanggung jawab|disclaimer\W{1,3}(?:artikel|tulisan|konten|berita)|this (?:article|story|post) (?:was )?(?:originally|first)\b|simak berita(?:-berita)? (?:menarik )?(?:lainnya|terbaru))/i,
    example: 'Artikel ini telah tayang di Warta Contoh dengan judul Pasar Baru Dibuka',
    where: 'anywhere',
    most: 350,
  },
  {
    name: 'whole-text-elsewhere',
    reason: 'promotion',
    pattern:
      /^(?:(?:[Bb]aca|[Ss]imak|BACA) (?:(?:berita|artikel) )?(?:selengkapnya|lengkapnya) (?:di|pada|melalui) (?:sini|link|tautan|edisi|\p{Lu}|https?:|www)|[Kk]lik di sini untuk (?:mem)?baca)/u,
    example: 'Baca selengkapnya di Warta Contoh',
    where: 'anywhere',
    most: 160,
  },
  {
    name: 'member-call',
    reason: 'promotion',
    pattern:
      /^\W{0,4}(?:nikmati|dapatkan|baca|gabung|bergabung|berlangganan|dukung|enjoy|join|subscribe|get|.{3,40} berkomitmen (?:memberikan|menghadirkan|menyajikan))(?![a-zà-ɏ])(?=.*(?:tanpa (?:gangguan )?iklan|akses (?:penuh|premium|tanpa batas)|ad-free)(?![a-zà-ɏ]))/i,
    also: /(?:^|[^a-zà-ɏ])(?:gabung|bergabung|berlangganan|langganan|daftar|join|subscribe)(?![a-zà-ɏ]).{0,40}(?:sekarang|kami|now|today|plus|premium)(?![a-zà-ɏ])/i,
    example: 'Nikmati bacaan tanpa iklan. Gabung Warta Contoh Plus sekarang',
    where: 'anywhere',
    most: 400,
  },
  {
    name: 'account-call',
    reason: 'promotion',
    pattern: /^\W{0,4}dapatkan (?:semua )?(?:berita|kabar|update)(?![a-zà-ɏ])/i,
    also: /(?:^|[^a-zà-ɏ])(?:(?:satu|buat) akun|mendaftarkan diri|(?:daftar|klik) (?:sekarang|di ?sini)|kejutan)(?![a-zà-ɏ])/i,
    example: 'Dapatkan berita terkini hanya dengan satu akun, daftar sekarang dengan klik di sini.',
    where: 'anywhere',
    most: 400,
  },
  {
    name: 'channel-call-abroad',
    reason: 'promotion',
    pattern:
      /^\W{0,4}(?:cliquez ici|clique (?:aqui|para)|clica aquí|ha(?:z|ga) clic|siga (?:o canal|nosso|nuestr[oa])|síguenos|sigue nuestro|suivez-nous|folgen sie uns|únete|suscríbete|abonnez-vous|inscreva-se|entre no canal|receba no)(?![a-zà-ɏ])/i,
    also: /whats ?app|telegram|newsletter|instagram|facebook|youtube|google (?:news|noticias|notícias)/i,
    example: 'Clique aqui para seguir o canal da Gazeta no WhatsApp.',
    where: 'anywhere',
    most: 200,
  },
  {
    name: 'letters-call',
    reason: 'promotion',
    pattern:
      /^\W{0,4}(?:do you have (?:an opinion|a (?:story|tip|question)|information|something)|let us know what you think|have (?:a|any) (?:tip|story)s?(?![a-z])|share your (?:story|stories|thoughts|experiences?)|what do you think\?)/i,
    also: /\b(?:e-?mail|write (?:to|in)|letters?|click|contact|form|submit|send|get in touch)\b|@/i,
    example: 'Do you have a story to share? Email the reporter at rani@contoh.example.',
    where: 'ends',
    most: 420,
  },
  {
    name: 'playlist-label',
    reason: 'media-placeholder',
    pattern: /^(?:v[ií]deos?: (?:mais|más) (?:assistidos|vistos)|\d{1,4} v[ií]deos?$)/i,
    example: 'VÍDEOS: mais vistos da semana',
    where: 'ends',
    most: 90,
  },
  {
    name: 'audio-note',
    reason: 'media-placeholder',
    pattern:
      /^(?:(?:the )?audio (?:version )?of this (?:article|story) (?:is|was)|this (?:article|story|audio) (?:is|was) (?:read|voiced|narrated) (?:aloud )?(?:by|using|with)|(?:suara|audio) (?:artikel|berita) ini (?:dibuat|dihasilkan))(?![a-z])/i,
    also: /\b(?:AI|artificial|automat\w*|synthetic|text[ -]to[ -]speech|technology|kecerdasan buatan)\b/i,
    example: 'The audio version of this article is generated by AI-based technology.',
    where: 'ends',
    most: 300,
  },
  // Comments
  {
    name: 'comment-form',
    reason: 'comments',
    pattern:
      /^(?:(?:leave a (?:reply|comment)|post (?:a )?comment|join the (?:discussion|conversation)|tinggalkan (?:balasan|komentar)|(?:beri(?:kan)?|tulis|kirim|lihat|belum ada) komentar|komentar anda|cancel reply|batalkan balasan|your email address will|alamat email anda tidak|required fields|ruas yang wajib|save my name|simpan nama|(?:tell us )?what (?:do )?you think|silakan login untuk|jadilah (?:yang )?pertama)(?![a-zà-ɏ]).{0,120}|.{0,60}\b(?:tulis|beri(?:kan)?|sampaikan|tinggalkan)(?: [a-zà-ɏ]+){0,3} (?:di|pada) kolom komentar.{0,40}|(?:\d+ )?(?:komentar|comments?)(?: ?\(\d+\))?|laporkan tulisan.{0,40})$/i,
    example: 'Leave a Reply',
    where: 'ends',
    most: 200,
  },
  // Who made it
  {
    name: 'credit-line',
    reason: 'credit',
    pattern:
      /^[^a-zà-ɏ\d]{0,4}(?:(?:(?:(?:copy ?)?[eé]ditor|penulis|reporter|redaktur|pewarta|wartawan|jurnalis|kontributor|koresponden|fotografer|publisher|uploader|penyunting|penerjemah|pimpinan redaksi|rep|ed|biro)(?:\s*[&/,|]\s*(?:(?:copy ?)?editor|penulis|reporter|redaktur|pewarta|wartawan|jurnalis|kontributor|koresponden|fotografer|publisher|uploader|penyunting|penerjemah|pimpinan redaksi|rep|ed|biro))*|(?:ditulis )?oleh|laporan|sumber(?: berita| foto)?|sources?|quelle|redaks?i(?:on)?|photo credit|credits?|dikutip dari|foto|video|grafis|naskah)\s*[:\-–|/]\s*.{0,100}|tim redaksi)$/i,
    isLabel: true,
    example: 'Editor: Bagus Prakoso',
    where: 'ends',
    most: 120,
  },
  {
    name: 'credit-without-colon',
    reason: 'credit',
    pattern: /^(?:Reporter|Penulis|Editor|Pewarta|Kontributor|Redaktur)(?: \p{Lu}[\p{L}.'’-]*){1,4}$/u,
    example: 'Reporter Rani Lestari',
    where: 'ends',
    most: 70,
  },
  {
    name: 'author-note',
    reason: 'credit',
    pattern:
      /^\W{0,4}(?:penulis (?:adalah|merupakan)(?![a-zà-ɏ])|(?:seluruh )?isi (?:artikel|tulisan|konten|opini)\b.{0,40}tanggung jawab)/i,
    example: '*) Penulis adalah dosen Universitas Contoh',
    where: 'ends',
    most: 260,
  },
  {
    name: 'sign-off',
    reason: 'credit',
    pattern: /^(?:\/{1,2}|\*?\)|[-*@{])\s?[a-z]{2,8}(?:\/[a-z]{2,8})?\s?[-*}]?$/i,
    example: '-red-',
    where: 'ends',
    most: 20,
  },
  {
    name: 'reporting-by',
    reason: 'credit',
    pattern:
      /^\W{0,2}(?:(?:additional )?(?:reporting|writing|editing|compiled|edited|written|provided|translated|produced) by\b|with (?:reporting|files) (?:by|from)\b|write to\b.{3,60}\bat\b|contact (?:the author|\w+ \w+ at)\b|[a-zà-ɏ.' -]{3,40} (?:can be reached|is an? [a-zà-ɏ' -]{3,60}(?:reporter|writer|editor|journalist|correspondent|columnist))\b|(?:the )?associated press (?:writers?|journalists?)\b|[^"“”]{3,160} contributed (?:reporting|research|to this (?:report|story|article))\b|[^"“”]{3,160}[.,;] (?:you can )?(?:reach|contact|follow|e-?mail) (?:her|him|them) (?:at|on|via)\b|(?:e-?mail|twitter|follow)\s*:\s*\S+)/i,
    example: 'Reporting by Dana Whitfield; Editing by Omar Said',
    where: 'ends',
    most: 400,
  },
  {
    name: 'updated-line',
    reason: 'credit',
    pattern:
      /^(?:\W{0,2}(?:(?:first |last )?(?:published|updated|posted|modified)|diperbarui|diterbitkan|dipublikasikan|tayang|aktualisiert|stand)(?![a-zà-ɏ]).{0,80}|[^.!?]{3,90}[·•|]\s*(?:posted|published|(?:last )?updated|terbit|tayang|diperbarui)\s*:.{0,90})$/i,
    isLabel: true,
    example: 'Updated: May 17, 2025 10:32 am',
    where: 'ends',
    most: 110,
  },
  {
    name: 'page-note',
    reason: 'credit',
    pattern:
      /^(?:a version of this (?:article|story) (?:(?:appears?|appeared|ran) (?:in|on)|was (?:first|originally))|when we learn of a mistake, we acknowledge|(?:the )?\S{2,20} is not responsible for the content of external (?:sites|websites|links))(?![a-z])/i,
    example: 'A version of this article appears in print on March 3 with the headline: Pasar Baru Dibuka.',
    where: 'ends',
    most: 320,
  },
  {
    name: 'follow-call',
    reason: 'promotion',
    pattern: /^Follow (?:us|our|[A-Z]\S{0,20})(?: [A-Z]\S{0,20}){0,3} on [^.!?]{2,80}\.?$/,
    also: /\b(?:Facebook|Instagram|TikTok|Twitter|YouTube|WhatsApp|X)\b/,
    example: 'Follow Harlow Post on Harlow Sounds, Facebook and Instagram.',
    where: 'anywhere',
    most: 160,
  },
  // Tags and legal lines
  {
    name: 'tag-line',
    reason: 'tags',
    pattern:
      /^(?:tags?|topik|topics?|label|kata kunci|keywords?|filed under|kategori|categor(?:y|ies)|posted in|explore more topics)\s*(?::(?:.{0,300}[^.])?)?$|^(?:#[\wà-ɏ]+[\s,]*){1,20}$/i,
    example: 'Tags: banjir, Malang, drainase',
    where: 'ends',
    most: 320,
  },
  {
    name: 'copyright-line',
    reason: 'copyright',
    pattern:
      /^\W{0,2}(?:copyright(?: by\b|\s*[:©(]|\s+\d{4})|©|\(c\)\s*\d{4}|hak cipta(?:\s*(?:©|\(c\)|:|\d{4}|dilindungi|milik)|$)|all rights reserved|dilarang (?:keras )?(?:mengambil|mengutip|menyalin|memperbanyak)\b.{0,60}\b(?:konten|isi|berita|artikel|tulisan|crawling|seluruh|sebagian)\b|this (?:document|material) (?:is subject to|may not be)|citation\s*:|.{0,60}may (?:earn|receive) (?:an? )?(?:affiliate )?commission|(?:when|if) you (?:buy|purchase|click)\b.{0,60}\bwe (?:may |might )?(?:earn|receive|get) (?:an? )?(?:affiliate |small )?commission)/i,
    example: 'Copyright © 2025 Warta Contoh. All rights reserved.',
    where: 'anywhere',
    most: 500,
  },
];

import type { RemovalReason } from '../../article/removal';
import { ASKS_ADDRESS } from '../../page/copy-rules';

/**
 * A kind of element that is never part of an article's text, known by its class names and id. `names` are parts of
 * names: "share" meets `share`, `post-share`, `share_box`, but not `shareholder`.
 */
export interface StructureRule {
  name: string;
  reason: RemovalReason;
  names: readonly string[];
  /** Names that look the same and hold text. */
  except?: RegExp;
  /** Largest share of the page's prose that such an element may hold and still go (default 0.2). */
  most?: number;
  /** Longest text that it may hold, UTF-16 units: lists and tables are no prose. */
  longest?: number;
}

/**
 * Words are joined by hyphens here; the underscores of a page's names are read as such. A name also meets longer ones made
 * of it: `share` meets `post-share`, `share_box`, `c-share--top`; `related\\w*` meets `relatedposts` too.
 */
export const STRUCTURE_RULES: readonly StructureRule[] = [
  {
    name: 'related-box',
    reason: 'related',
    names: [
      'related\\w*', // gmr-related-post, jnews_inline_related_post, jp-relatedposts
      '(?:read|baca|simak|lihat|see|lire|leggi|lesen-sie)-?(?:also|juga|more|next|on|aussi|anche|auch)\\w*', // inner-link-baca-juga
      'also-?read',
      'next-?(?:article|story|up)',
      'lihatjg', // detik
      '(?:group|box)-?baca|baca-?(?:holder|box)', // okezone
      'baca-?lainnya',
      'read-?others?', // kompas
      'topik-?sisip', // cnbc
      'pilihan-?(?:list|editor)|item-?pilihan', // tempo
      'picked-?article',
      'dont-?miss',
      'teaser-?(?:container|list)',
      'similar-?(?:items|articles|posts|stories|news)',
      'latest-?(?:posts|news|articles)',
      'czytaj-?(?:dalej|takze|wiecej)',
      'linksisip', // detik
      'sisip',
      'terkait\\w*', // berita-terkait-1
      'rekomendasi',
      '(?:ter)?populer',
      'ilrltpost\\w*', // Penci
      'recommend\\w*',
      'recirc\\w*',
      'more-?(?:stories|news|articles|from|on|like)',
      'most-?(?:read|popular|viewed)',
      'popular',
      'trending',
      'outbrain',
      'taboola\\w*',
      'you-?may-?(?:also-?)?like',
      'mehr-zum-thema',
      'video-?(?:inline|carousel|playlist)\\w*', // CNN
    ],
    except: /related-?(?:image|video|media)|read-?more-?(?:content|wrap|target|section|less)/,
  },
  {
    name: 'share-box',
    reason: 'share',
    names: [
      'shar(?:e|es|ing|iff|edaddy|ethis)', // gmr-content-share, sd-sharing-enabled
      'share-?(?:box|bar|buttons?|tools?|links?|wrap\\w*|icons?)',
      'social(?!is[mt])\\w*', // gmr-socialicon-share, social-icons
      'sosmed',
      'medsos',
      'add(?:this|toany)\\w*',
      'a2a-kit',
      'bagikan',
      'compartir|partager|teilen|condividi|delen|udostepnij',
      'sociable|feedflare',
      'engagement-?(?:buttons?|bar)',
      'copy-?link',
      'follow-?(?:us|button|box|bar)',
      'fb-like',
      '(?:article|story|post)-?tools?',
      '(?:print|email)-?(?:link|button|mail|this)?',
      '(?:font|text)-?resize\\w*',
    ],
    except: /embed|tweet|quote/,
  },
  {
    name: 'text-size',
    reason: 'share',
    names: ['(?:font|text)-?size\\w*'],
    // has-medium-font-size (WordPress), small-fontsize
    except: /(?:has|small|medium|large|big|huge|normal|x)-(?:[a-z]+-)?(?:font|text)-?size/,
    most: 0.01,
  },
  {
    name: 'comments',
    reason: 'comments',
    names: [
      'comments?',
      'comment-?list',
      'komentar\\w*',
      'respond',
      'disqus\\w*',
      'kommentare?',
      'coment[aá]rios?|commentaires?|commenti|reacties|komentarze',
    ],
    except: /comments?-?(?:open|closed|off|count|link)s?\b.*\b(?:post|article|hentry|single)/,
    most: 0.85,
  },
  {
    name: 'advertisement',
    reason: 'advertisement',
    names: [
      'adv?s?', // ad-slot, div-gpt-ad-1
      'advert\\w*',
      'ad-?(?:slot|unit|container|wrap\\w*|box|block|banner|label|placeholder)',
      'adsbygoogle',
      'gpt-?(?:ad|slot|unit|inline\\d*)', // gpt-inline2-passback
      '(?:half|full)-?page-?ad|halfpage',
      'flying-?carpet',
      'placeholder-?(?:read|belt|ad)\\w*', // suara
      '(?:inline|gmr|ads?)-?banner\\w*', // Newkarma
      'iklan',
      'parallax-?ad\\w*',
      'paradetail', // detik
      'sponsor\\w*',
      'promo(?:s|ted|tion|-?(?:box|block|unit|link|bar))?',
      'affiliate',
      'native-?ad\\w*',
      'anzeige',
      'werbung',
    ],
  },
  {
    name: 'newsletter',
    reason: 'newsletter',
    names: [
      'newsletter\\w*',
      'subscri(?:be|ption)',
      'sign-?up',
      'mailchimp\\w*',
      'langganan',
      'berlangganan',
      'donat(?:e|ion)',
      'donasi',
      'buletin',
      '(?:wa|whatsapp)-?box',
      'membership-?(?:box|cta|promo)',
      'cta',
      'app-?(?:promo|download|banner)',
      'whatsapp-?channel',
      'ext-?channel',
      'install-?app',
      'google-?news',
      'button-wrapper', // Substack
    ],
  },
  {
    // A name of ours (copy-builder), for a form with a field for an address. A quiz may have one, too.
    name: 'sign-up-form',
    reason: 'newsletter',
    names: [ASKS_ADDRESS],
    longest: 300,
  },
  {
    name: 'tag-list',
    reason: 'tags',
    names: [
      'tags',
      'tag-?(?:list|links|cloud|items?|container|wrap\\w*|box)',
      'tag-?cloud\\d*',
      '(?:detail|box|fs)-?tags?',
      '(?:post|entry|article|news|detail-body)-?tags?',
      'topics',
      'topic-?(?:list|tags?|links)',
      'keywords',
      'cat-?links',
      '(?:post|entry)-?categories',
      'hashtags?',
    ],
  },
  {
    name: 'navigation',
    reason: 'navigation',
    names: [
      'bread-?crum?bs?|breadcumb',
      'pagination',
      'prev-?next\\w*',
      '(?:total|scroll)-?page',
      'multi-?nav',
      'page-?nav\\w*',
      'pag(?:er|ing|enav)',
      'page-?links?',
      'long-nav', // detik
      'post-?(?:navigation|nav)',
      'nav-?(?:links|previous|next|menu|bar)',
      'navigation',
      'skip-?(?:link|to-?content|nav)',
      'menu',
      'site-?(?:header|footer|nav)',
      'masthead',
      '(?:back|scroll)-?to-?top',
      'toc',
      'table-?of-?contents',
      'jump-?(?:links?|menu)',
    ],
    // CtxtMenu_Attached_0 (MathJax, on each formula)
    except: /ctxt-menu/,
  },
  {
    name: 'view-counter',
    reason: 'counter',
    names: [
      '(?:post|page)-?views?',
      'views?-?count(?:er|s)?',
      'views(?!-)',
      'hit-?count(?:er)?',
      'dibaca',
      'dilihat',
      '(?:reading|read)-?time',
      'time-?to-?read',
    ],
  },
  {
    name: 'reactions',
    reason: 'counter',
    names: ['reactions?', 'reaksi'],
    most: 0.02,
  },
  {
    name: 'author-box',
    reason: 'credit',
    names: [
      'author-?(?:bio|box|info|card|desc\\w*|details?|profile|about|block|widget)',
      'about-?(?:the-?)?author',
      'post-?author-?(?:box|bio|info)?',
      'bio',
      'authorbox',
      'saboxplugin\\w*', // Simple Author Box
      'abh-box', // Starbox
      'contributors?',
      'gmr-cf-metacontent',
      'credits?-?(?:editor|box|list)?',
    ],
  },
  {
    name: 'dialog-box',
    reason: 'promotion',
    names: [
      'modal\\w*',
      'pop-?up\\w*',
      'overlay',
      'hover-?card\\w*', // over a name in a sentence
      'rollover-?\\w*-?block',
      'cookie\\w*',
      'consent\\w*',
      'gdpr\\w*',
      '(?:login|register|reg)-?(?:form|box|wall)',
    ],
    // What opens a picture large: wp-lightbox-container (WordPress), td-modal-image (Newspaper)
    except: /lightbox|modal-image|popup-(?:image|gallery)|image-overlay/,
    most: 0.3,
  },
  {
    name: 'audio-player',
    reason: 'media-placeholder',
    names: ['audio-?(?:player|article|reader)', 'listen-?\\w*', 'text-?to-?speech'],
    most: 0.01,
  },
  {
    name: 'widget',
    reason: 'promotion',
    names: [
      'side-?bar',
      'widgets?(?:-?(?:area|container|box|title))?',
      'dropdown-?menu',
      'poll(?:ing)?',
      'ratings?',
      'disclaimer',
      'copyright',
    ],
    except:
      /(?:has|no|with)-?sidebar|sidebar-?(?:left|right|none|no|active|enabled)|widget-?(?:text|content)|elementor-widget/,
  },
];

/** What a link says to screen readers of where it opens: ", opens new tab" */
export const OPENS_NEW = /^[\s,(]*(?:opens (?:in )?(?:a )?new (?:tab|window))[\s).]*$/i;

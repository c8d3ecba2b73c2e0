import { describe, expect, it } from 'vitest';
import { structureRuleFor } from '../../../utils/cleanup/named-rules';
import { STRUCTURE_RULES } from '../../../utils/cleanup/rules/structure-rules';
import { UNSEEN_NAME } from '../../../utils/extraction/rules/unseen-name';

/** Names that pages give to what hangs around their articles, by the rule that knows them. */
const FURNITURE: Record<string, readonly string[]> = {
  'related-box': [
    'gmr-related-post',
    'baca_juga',
    'inner-link-baca-juga',
    'linksisip',
    'group-baca',
    'read__others',
    'lihat-juga-box',
    'taboola-below-article',
    'similar-items',
    'pilihan-list',
    'latest_posts',
    'czytaj-dalej',
    'article_related__links',
    'teaser-container',
  ],
  'share-box': ['gmr-content-share', 'sharing_box', 'a2a_kit', 'sosmed', 'compartir', 'engagement-buttons-bottom'],
  'text-size': ['font-size-tool', 'text_size'],
  comments: ['comment-list', 'komentar', 'comentarios', 'disqus_thread'],
  advertisement: [
    'div-gpt-ad-1',
    'gpt-inline2-passback',
    'iklan',
    'paradetail',
    'ads_banner',
    'halfpage',
    'flying-carpet',
  ],
  newsletter: ['newsletter-signup', 'wa-box', 'google_news', 'whatsapp-channel', 'install-app'],
  'sign-up-form': ['asks-address'],
  'tag-list': ['detail_tag', 'detail-tag', 'fs-tag', 'tagcloud3', 'post__tags'],
  navigation: ['breadcrumb', 'breadcumb', 'prev-next', 'multi-nav', 'pagination', 'scroll-to-top'],
  'view-counter': ['post-views', 'dibaca', 'reading-time'],
  reactions: ['reaksi'],
  'author-box': ['author-bio', 'authorbox', 'about_author'],
  'dialog-box': ['modal', 'pop-up', 'cookie-notice', 'login_form'],
  'audio-player': ['audio-player', 'listen-to-article'],
  widget: ['sidebar', 'widget_area', 'polling', 'disclaimer'],
};

/** Names of boxes that hold an article's text, its headline or its date, and sound like the above. */
const OF_ARTICLES = [
  'side-article txt-article',
  'article-content-body_with-aside',
  'post-paywall',
  'c-article-inline',
  'supplementarycontent',
  'detail-desc',
  'read__content',
  'itp_bodycontent',
  'has-sidebar',
  'no-sidebar',
  'has-medium-font-size',
  'elementor-widget-theme-post-content',
  'js-multi-page-container',
  'shareholder',
  'adventure',
  'leaderboard',
  'tagline',
  'pagebreak-before',
  'commentary',
  'socialist-history',
  'gptext',
  'gpt',
  'minat-baca',
  'how-to-read',
  'similar-cases',
  'latest-post-content',
  'link-box',
  'read_more_content',
  'read-more-wrap',
];

describe('names of structure', () => {
  it('have examples for each rule', () => {
    expect(Object.keys(FURNITURE).sort()).toEqual(STRUCTURE_RULES.map(({ name }) => name).sort());
  });

  it.each(Object.entries(FURNITURE).flatMap(([rule, names]) => names.map((name) => [name, rule])))(
    '%s is of %s',
    (name, rule) => {
      expect(structureRuleFor(name)?.name).toBe(rule);
    },
  );

  it.each(OF_ARTICLES)('%s is of an article', (name) => {
    expect(structureRuleFor(name)?.name).toBeUndefined();
  });
});

describe('names for screen readers alone', () => {
  it.each([
    ['sr-only', true],
    ['screen-reader-text', true],
    ['visually-hidden', true],
    ['print-only', true],
    ['screenplay', false],
    ['user-only', false],
    ['printer', false],
  ])('%s: %s', (name, expected) => {
    expect(UNSEEN_NAME.test(name)).toBe(expected);
  });
});

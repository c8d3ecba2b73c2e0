/**
 * Class names and ids that themes and publishing systems give to the body of an article, each with a place where it
 * is met. Matched as whole words of `class` and `id`.
 */
const BODY_NAMES = [
  'entry-content', // WordPress default themes, WPBerita, Newkarma
  'post-content', // many WordPress themes
  'td-post-content', // Newspaper theme
  'content-inner', // JNews
  'post-body', // Blogger
  'article-body',
  'article__body',
  'articlebody',
  'article-content',
  'article__content',
  'article-text',
  'article__text',
  'story-body',
  'story__body',
  'story-content',
  'detail__body-text', // detik
  'detail_text', // detik, older
  'read__content', // kompas
  'txt-article', // tribun
  'main-content-detail', // viva
  'itp_bodycontent', // several Indonesian portals
  'detail-text',
  'detail-konten',
  'isi-berita',
  'body-content',
  'news-content',
  'post__content',
  'single-content',
  'caas-body', // Yahoo
];

export const BODY_NAME = new RegExp(`(?:^|\\s)(?:${BODY_NAMES.join('|')})(?:\\s|$)`, 'i');

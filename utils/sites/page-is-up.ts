/** What our script on a chosen site says when a page has come up. */
export const PAGE_IS_UP = 'kutip:page-is-up';

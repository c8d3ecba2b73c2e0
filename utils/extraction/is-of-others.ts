/** Whether an element belongs to what others wrote, or to the site: comments, navigation, the page's own foot. */
export function isOfOthers(element: Element): boolean {
  if (element.closest('nav, [class*=comment], [id*=comment]')) return true;
  const foot = element.closest('footer');
  return foot !== null && !foot.parentElement?.closest('article, main');
}

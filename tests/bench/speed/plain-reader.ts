import { Readability } from '@mozilla/readability';
import createDOMPurify from 'dompurify';

/*
 * The least that a reader does: Readability on a copy of the page, DOMPurify over what it gives. Injected by one of the
 * floors; what it exports is what the floor shows.
 */
const copy = document.cloneNode(true) as Document;
const content = new Readability(copy).parse()?.content ?? '';
const article = createDOMPurify(window).sanitize(content, { RETURN_DOM: true });

export default article.textContent;

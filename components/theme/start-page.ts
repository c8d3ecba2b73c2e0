import './theme.css';
import { interfaceLanguage } from '../../utils/i18n/interface-language';

/** Prepares a page of the extension: the theme, and the language of its texts for screen readers. @returns where to draw. */
export function startPage(): HTMLElement {
  document.documentElement.lang = interfaceLanguage();
  const app = document.getElementById('app');
  if (!app) throw new Error('the page has no #app');
  return app;
}

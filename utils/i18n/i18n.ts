/** Typed texts of the interface; the language is the browser's own. Always `i18n.t`: it knows plurals. */
export { i18n } from '#i18n';

/** Elements that start a block of their own: between two of them the running text has a blank line. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...['p', 'div', 'section', 'aside', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'hr'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'details', 'summary'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr'],
]);

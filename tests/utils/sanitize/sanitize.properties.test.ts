import { describe, expect, test } from 'vitest';
import { sanitiserFaults } from '../../bench/security/sanitise-twice';
import { fc, runs } from '../../fast-check';

/** Names that markup is made of: allowed ones, dangerous ones, those that parsers treat in their own way. */
const TAGS = [
  ...['p', 'div', 'a', 'img', 'table', 'tr', 'td', 'li', 'removal-marker', 'mark', 'details', 'time'],
  ...['script', 'style', 'iframe', 'form', 'input', 'button', 'object', 'embed', 'base', 'meta', 'link', 'template'],
  ...['svg', 'math', 'mtext', 'mglyph', 'foreignObject', 'desc', 'title', 'annotation-xml', 'select', 'option'],
  ...['noscript', 'textarea', 'xmp', 'plaintext', 'noembed', 'frameset', 'body', 'html', 'x-y', 'p:q'],
];
const ATTRIBUTES = [
  ...['href', 'src', 'cite', 'alt', 'title', 'lang', 'dir', 'colspan', 'data-id', 'id', 'name', 'class', 'style', 'is'],
  ...['onclick', 'onerror', 'ONLOAD', 'srcdoc', 'srcset', 'action', 'formaction', 'xlink:href', 'background', 'ping'],
  ...['attributes', '__proto__', 'constructor', 'data-x', 'aria-label', 'contenteditable'],
];
const VALUES = [
  ...['https://a.example/x', 'mailto:a@a.example', 'javascript:alert(1)', ' jav\tascript:alert(1)', 'JAVASCRIPT:x'],
  ...['data:text/html,<b>', 'data:image/svg+xml,<svg onload=alert(1)>', 'vbscript:x', '//a.example', '', 'r1'],
  ...['"><img src=x onerror=alert(1)>', '</textarea><script>', '-->', ']]>', '&#106;avascript:x', '\u0000x', '\r\n'],
];
/** Ends and beginnings that make a parser change its mind. */
const CUTS = [
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '</p>',
  '</svg>',
  '</math>',
  '</table>',
  '<',
  '>',
  '"',
  "'",
  '&lt;',
  '\u0000',
];

const tag = fc.constantFrom(...TAGS);
const attribute = fc
  .tuple(fc.constantFrom(...ATTRIBUTES), fc.oneof(fc.constantFrom(...VALUES), fc.string({ maxLength: 8 })))
  .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`);
const opening = fc
  .tuple(tag, fc.array(attribute, { maxLength: 4 }))
  .map(([name, attributes]) => `<${name}${attributes.join('')}>`);
const piece = fc.oneof(
  { weight: 4, arbitrary: opening },
  { weight: 2, arbitrary: tag.map((name) => `</${name}>`) },
  { weight: 2, arbitrary: fc.constantFrom(...CUTS) },
  { weight: 2, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
);
const markup = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

describe('the sanitiser, whatever it is given', () => {
  test('lets only the allow-list through, and gives the same when asked twice', () => {
    fc.assert(
      fc.property(markup, (source) => {
        expect(sanitiserFaults(source)).toEqual([]);
      }),
      { numRuns: runs(500) },
    );
  });
});

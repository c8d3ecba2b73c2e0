/** Style of exported HTML files: the reader's own calm page, without anything to load, light, dark and on paper. */
export const HTML_FILE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fdfcfa, #1b1b1d);
  --ink: light-dark(#1f1d1a, #e4e1dc);
  --soft: light-dark(#615c54, #a39e96);
  --line: light-dark(#e2ded6, #3a393c);
  --voice-1: light-dark(#0067a3, #6cb6f0);
  --voice-2: light-dark(#a8450a, #ff9a5c);
  --voice-3: light-dark(#00705a, #4fd0a5);
  --voice-4: light-dark(#9c3587, #ee9bd3);
  --voice-5: light-dark(#7a5c00, #e0c455);
  --voice-6: light-dark(#4b3fae, #aea6ff);
  --voice-7: light-dark(#a3283f, #ff8f9c);
  --voice-8: light-dark(#2f6f8a, #7fd6e6);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  padding: 2.5rem 1.25rem 4rem;
  max-width: 40rem;
  background: var(--paper);
  color: var(--ink);
  font-family: Literata, Georgia, "Noto Serif", serif;
  font-size: 1.125rem;
  line-height: 1.6;
  overflow-wrap: break-word;
}
h1 { margin: 0.25rem 0 0.75rem; font-size: 2rem; line-height: 1.15; text-wrap: balance; }
h2, h3, h4 { margin: 2rem 0 0.5rem; line-height: 1.25; }
p, ul, ol, dl, figure, blockquote, table { margin: 0 0 1rem; }
img { display: block; max-width: 100%; height: auto; border-radius: 0.25rem; }
figure { margin-inline: 0; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); }
table { display: block; max-width: 100%; overflow-x: auto; border-collapse: collapse; font-size: 0.9em; }
th, td { padding: 0.25rem 0.5rem; border: 1px solid var(--line); text-align: start; vertical-align: top; }
pre { overflow-x: auto; }
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: 0.15em; }
mark { background: none; color: inherit; text-decoration: underline 2px var(--voice, var(--soft)); text-underline-offset: 0.2em; }
mark:target { background: color-mix(in srgb, var(--voice, var(--soft)) 22%, transparent); }
figcaption, .meta, .dek, footer, .voices { font-family: system-ui, sans-serif; line-height: 1.45; }
.kicker, .meta, figcaption, footer { margin: 0 0 0.75rem; color: var(--soft); font-size: 0.875rem; }
.kicker { margin: 0; font-family: system-ui, sans-serif; }
.dek { color: var(--soft); font-size: 1.0625rem; }
.voices { margin: 2rem 0; padding: 1rem 0; border-block: 1px solid var(--line); font-size: 0.9375rem; }
.voices h2 { margin: 0 0 0.75rem; font-size: 1rem; }
.voices dt { padding-inline-start: 0.75rem; border-inline-start: 0.25rem solid var(--voice, var(--soft)); }
.voices dt span { color: var(--soft); }
.voices dd { margin: 0.25rem 0 0.25rem 1rem; }
.voices dd + dt { margin-block-start: 0.75rem; }
.voices a { text-decoration: none; }
.voices a:hover { text-decoration: underline; }
footer { margin-top: 3rem; }
@media print {
  :root { color-scheme: light; }
  body { padding: 0; max-width: none; font-size: 11pt; background: none; }
  figure, .voices dt, .voices dd { break-inside: avoid; }
  h1, h2, h3, h4 { break-after: avoid; }
}
`;

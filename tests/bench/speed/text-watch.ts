import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a view of an extension tells of itself. Times are milliseconds since 1970. */
export interface Sighting {
  /** The view's document began. */
  began: number;
  /** The first frame with the article's text was painted. */
  shown: number;
  /** What was measured in the view. */
  measures: Measure[];
  /** Who said what: the text in the frame after the first one, and a while later. */
  panel: [nextFrame: string, later: string];
}

export interface Measure {
  part: string;
  start: number;
  ms: number;
}

/** For the text that may come after the first frame. */
const SETTLED_AFTER_MS = 250;

/** Adds to a view of an extension what tells `backstage.html` when the first words stand in it, and closes it when told. */
export function watchForText(extension: string, view: string, words: readonly string[]): void {
  const file = path.join(extension, view);
  const html = readFileSync(file, 'utf8');
  const tag = '<script src="/text-watch.js"></script>';
  const before = html.includes('<head>') ? '<head>' : '<meta charset="utf-8">';
  writeFileSync(file, html.replace(before, before + tag));
  const given = JSON.stringify({ words, settledAfter: SETTLED_AFTER_MS });
  writeFileSync(path.join(extension, 'text-watch.js'), `const __name = (named) => named;(${watch})(${given});`);
  writeFileSync(path.join(extension, 'backstage.html'), '<!doctype html><title>Backstage</title>');
}

/** Runs in the view, before everything else. */
function watch({ words, settledAfter }: { words: readonly string[]; settledAfter: number }): void {
  const channel = new BroadcastChannel('text-watch');
  channel.onmessage = ({ data }) => data === 'close' && close();
  const now = () => performance.timeOrigin + performance.now();
  const hasText = () => {
    const text = document.body?.innerText.replace(/\s+/g, ' ') ?? '';
    return words.some((wanted) => text.includes(wanted));
  };
  const panel = () => document.querySelector('.who-said-what')?.textContent ?? '';
  const afterFrame = (act: () => void) =>
    requestAnimationFrame(() => {
      // A message that is sent before the frame is painted arrives after it.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = act;
      port2.postMessage(null);
    });
  const tell = (shown: number, panelNextFrame: string) => {
    const entries = performance.getEntriesByType('measure');
    const measures = entries.map(({ name, startTime, duration }) => ({
      part: name.replace('kutip ', ''),
      start: performance.timeOrigin + startTime,
      ms: duration,
    }));
    channel.postMessage({ began: performance.timeOrigin, shown, measures, panel: [panelNextFrame, panel()] });
  };
  const observer = new MutationObserver(() => {
    if (!hasText()) return;
    observer.disconnect();
    afterFrame(() => {
      const shown = now();
      afterFrame(() => {
        const nextFrame = panel();
        setTimeout(() => tell(shown, nextFrame), settledAfter);
      });
    });
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}

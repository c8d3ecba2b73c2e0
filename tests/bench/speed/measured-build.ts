import { build } from 'wxt';
import { ROOT } from '../../tools/project-paths';

/** A step of the way whose time is taken: the function of a module that does it. */
interface Step {
  part: string;
  /** End of the module's path. */
  module: string;
  name: string;
}

/** The steps of the way, in their order. Those in the page first, then those where the article is shown. */
const STEPS: readonly Step[] = [
  { part: 'copy', module: 'utils/page/copy-page.ts', name: 'copyPage' },
  { part: 'metadata', module: 'utils/extraction/read-metadata.ts', name: 'readMetadata' },
  { part: 'sweep', module: 'utils/cleanup/sweep-page.ts', name: 'sweepPage' },
  { part: 'extraction', module: 'utils/extraction/extract-article.ts', name: 'extractArticle' },
  { part: 'Readability', module: 'utils/extraction/extract-article.ts', name: 'parse' },
  { part: 'clean-up', module: 'utils/cleanup/clean-article.ts', name: 'cleanArticle' },
  { part: 'sanitiser and tree', module: 'utils/read/read-plain-article.ts', name: 'sanitizeAll' },
  { part: 'content tree', module: 'utils/content/to-content.ts', name: 'toContent' },
  { part: 'turn', module: 'utils/read/read-in-turns.ts', name: 'takeTurn' },
  { part: 'in the page', module: 'entrypoints/read-article.ts', name: 'read' },
  { part: 'first script', module: 'utils/messaging/early-answer.ts', name: 'leaveEarlyAnswer' },
  { part: 'injection to answer', module: 'utils/messaging/read-tab.ts', name: 'inject' },
  { part: 'quotations', module: 'utils/read/add-quotations.ts', name: 'addQuotations' },
];

export const PARTS: readonly string[] = STEPS.map(({ part }) => part);

/** Measures a call on the clock of the page it runs in; an asynchronous one until it has settled. */
const TIMED = `const timed = (part, act) => (...given) => {
  const start = performance.now();
  const note = (result) => {
    performance.measure('kutip ' + part, { start, end: performance.now() });
    return result;
  };
  const result = act(...given);
  return result instanceof Promise ? result.finally(note) : note(result);
};`;

/** Wraps the steps in what measures them. @param found gets the parts that were there to wrap. */
function timing(found: Set<string>) {
  const modules = [...new Set(STEPS.map(({ module }) => module))].join('|');
  const handler = (code: string, id: string): string => {
    const steps = STEPS.filter(({ module, name }) => id.endsWith(module) && declarationOf(name).test(code));
    for (const { part } of steps) found.add(part);
    return steps.length > 0 ? steps.reduce(withTimedFunction, code) + TIMED : code;
  };
  return {
    name: 'timing',
    enforce: 'pre',
    transform: { filter: { id: new RegExp(`(?:${modules})$`) }, handler },
  } as const;
}

function declarationOf(name: string): RegExp {
  return new RegExp(`^(export )?(async )?function ${name}\\b`, 'm');
}

/** The function goes on under another name, and what has its name takes its time. */
function withTimedFunction(code: string, { part, name }: Step): string {
  const exported = declarationOf(name).exec(code)?.[1] ?? '';
  const renamed = code.replace(declarationOf(name), `$2function ${name}Untimed`);
  return `${renamed}\n${exported}function ${name}(...given) { return timed('${part}', ${name}Untimed)(...given); }\n`;
}

/**
 * Builds the extension for Chromium with its steps measured by `performance.measure`: what readers get carries none of
 * this. @returns the folder of the build.
 */
export async function measuredBuild(outDir: string): Promise<string> {
  const found = new Set<string>();
  const quiet = () => undefined;
  const logger = { debug: quiet, log: quiet, info: quiet, success: quiet, warn: quiet, error: quiet, fatal: quiet };
  const { manifest } = await build({
    root: ROOT,
    outDir,
    logger: { ...logger, level: 0 },
    vite: () => ({ plugins: [timing(found)], logLevel: 'silent' }),
  });
  const missing = PARTS.filter((part) => !found.has(part));
  if (!manifest || missing.length > 0) throw new Error(`no step of the way has this name any more: ${missing}`);
  return `${outDir}/chrome-mv3`;
}

import path from 'node:path';
import preact from '@preact/preset-vite';
import subsetFont from 'subset-font';
import { type BuildOptions, mergeConfig } from 'vite';
import { defineConfig } from 'wxt';

/**
 * Oldest browsers that have all we use (light-dark(), popover, session storage for extensions). Firefox 142 is the
 * first that reads on Android too which data an extension collects.
 */
const OLDEST = { chrome: 123, firefox: 142 };

/** Pages of the extension may run and load only what ships with it; pictures come from where the articles have them. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob: data: http: https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The examples on the rows of rules are for people and for tests; they are not sent along to every reader. */
const withoutExamples = {
  name: 'without-examples',
  enforce: 'pre',
  transform: {
    filter: { id: /\/rules\/[\w-]+\.ts$/ },
    handler: (code: string) => code.replace(/^\s*example:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`),$/gm, ''),
  },
} as const;

/** The lists of words are broken into lines for people. */
const withoutLineBreaks = {
  name: 'without-line-breaks',
  enforce: 'pre',
  transform: {
    filter: { id: /\/lexicon\/\w+\/[\w-]+\.ts$/ },
    handler: (code: string) => code.replace(/ = `[^`$]*`;/g, (list) => list.replace(/\s+/g, ' ')),
  },
} as const;

/** Readability is told to leave JSON-LD alone (`extract-article.ts`): what would read it need not go into each page. */
const withoutJsonLd = {
  name: 'without-json-ld',
  transform: {
    filter: { id: /\/Readability\.js$/ },
    handler(this: { error: (message: string) => never }, code: string) {
      const less = code.replace(/\n {2}_getJSONLD\(doc\) \{[\s\S]*?\n {2}\},\n/, '\n');
      return less === code ? this.error('_getJSONLD has another shape now') : less;
    },
  },
} as const;

/** Each of our typefaces comes in all its weights. These are what the theme draws with. */
const WEIGHTS: Readonly<Record<string, number | { min: number; max: number }>> = {
  'literata-latin-wght-normal': { min: 400, max: 650 },
  'literata-latin-wght-italic': 400,
  'atkinson-hyperlegible-next-latin-wght-normal': { min: 400, max: 700 },
};

/** All letters that a Latin file can hold: none is left out. */
const LETTERS = Array.from({ length: 0x2300 }, (_, code) => String.fromCharCode(code)).join('');

/** Identifiers in the table of names: who made the typeface, its licence, and where that is. */
const CREDITS = [0, 13, 14];

const leanTypefaces = {
  name: 'lean-typefaces',
  async generateBundle(_options: unknown, bundle: Record<string, BundledFile>) {
    for (const file of Object.values(bundle)) {
      const [name] = file.names ?? [];
      const wght = WEIGHTS[path.basename(name ?? '', '.woff2')];
      if (wght === undefined || !file.source) continue;
      const lean = await subsetFont(Buffer.from(file.source), LETTERS, {
        targetFormat: 'woff2',
        variationAxes: { wght },
        preserveNameIds: CREDITS,
      });
      file.source = Uint8Array.from(lean);
    }
  },
};

/** What a stylesheet asks for and nobody found (a typeface whose package is missing) would fail silently, at the reader's. */
const withoutLooseAddresses = {
  name: 'without-loose-addresses',
  generateBundle(this: { error: (message: string) => never }, _options: unknown, bundle: Record<string, BundledFile>) {
    for (const { type, fileName, source } of Object.values(bundle)) {
      if (type !== 'asset' || !fileName.endsWith('.css')) continue;
      const [loose] = /url\((?!["']?(?:[/#.]|data:))[^)]*\)/.exec(String(source)) ?? [];
      if (loose) this.error(`${fileName}: nothing is at ${loose}. Is a package missing? npm ci installs it.`);
    }
  },
};

/** What the plugin above reads of a built file. */
interface BundledFile {
  type: string;
  fileName: string;
  /** What it was made from. */
  names?: string[];
  source?: string | Uint8Array;
}

/** The extension's pages that show an article somebody waits for. */
const PLACES = ['popup', 'reader'] as const;

function startsReading(page: string): boolean {
  return PLACES.some((place) => page.endsWith(`${place}.html`) || page.endsWith(`${place}/index.html`));
}

/** What a plugin asks of the bundler about a module. */
interface ModuleGraph {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null;
}

/** Everything that modules need before they can run. */
function neededBy(modules: readonly string[], graph: ModuleGraph): Set<string> {
  const needed = new Set(modules.map((module) => path.resolve(import.meta.dirname, module)));
  for (const id of needed) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) needed.add(imported);
  return needed;
}

function neededByPages(...pages: string[]): (graph: ModuleGraph) => Set<string> {
  return (graph) =>
    neededBy(
      pages.map((page) => `entrypoints/${page}/main.tsx`),
      graph,
    );
}

function inEach(...sets: readonly Set<string>[]): Set<string> {
  const [first = new Set(), ...others] = sets;
  return new Set([...first].filter((id) => others.every((set) => set.has(id))));
}

/** What popup and reader page are both drawn with. */
function drawnWith(graph: ModuleGraph): Set<string> {
  return inEach(...PLACES.map((place) => neededByPages(place)(graph)));
}

/**
 * Popup and reader page wait for each of their files, so what both need lies in three: what the background needs as well,
 * what the other pages are drawn with as well, and the rest; what the popup needs for the tab under it is one more. Beside
 * them comes the engine, and for it the language of the article. The first file that takes a module has it.
 */
const FILES: readonly [name: string, modulesIn: (graph: ModuleGraph) => Set<string>][] = [
  ['common', (graph) => inEach(drawnWith(graph), neededBy(['entrypoints/background.ts'], graph))],
  ['controls', (graph) => inEach(drawnWith(graph), neededByPages('library', 'options', 'welcome')(graph))],
  ['article', drawnWith],
  ['tab', neededByPages('popup')],
  [
    'engine',
    (graph) =>
      new Set([
        ...neededBy(['utils/read/load-quotations.ts'], graph),
        ...inEach(...LANGUAGES.map((file) => neededBy([file], graph))),
      ]),
  ],
];

const LANGUAGES = ['id/indonesian.ts', 'en/english.ts'].map((file) => `utils/quotations/lexicon/${file}`);

/** Next to nothing, needed by every page, and each a file of its own if nobody takes it: what WXT brings along. */
const BESIDE = /virtual:wxt-/;

function fewFiles() {
  const taken = new Map<string, Set<string>>();
  return FILES.map(([file, modulesIn], index) => ({
    name: (id: string, graph: ModuleGraph): string | null => {
      const modules = taken.get(file) ?? modulesIn(graph);
      taken.set(file, modules);
      // Each page's own file stays its own, and icons go with what draws them: all seem to be needed by all who need one.
      if (/\/entrypoints\/|\/lucide\//.test(id)) return null;
      return modules.has(id) || (index === 0 && BESIDE.test(id)) ? file : null;
    },
    debugName: file,
    priority: FILES.length - index,
  }));
}

/**
 * `light` is for themes with light text. Chromium has nothing of the kind yet: there the icon's own pale edge sets it off
 * from a dark toolbar.
 */
const THEME_ICONS = [16, 32].map((size) => ({ light: `icon/dark-${size}.png`, dark: `icon/${size}.png`, size }));

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'utils/i18n/locales' },
  vite: () => ({
    plugins: [preact(), withoutExamples, withoutLineBreaks, withoutJsonLd, leanTypefaces, withoutLooseAddresses],
    build: {
      // light-dark() and nesting reach the browser as written.
      target: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`],
      // 13 s of the processor for each build, where the bundler's own takes 3: for 2.3% of the script that goes into pages and
      // 1% of our own, and for plain ASCII, which a browser compiles in half the time.
      minify: 'terser',
      // Readability logs each of its decisions to nobody.
      terserOptions: { ecma: 2020, format: { ascii_only: true }, compress: { passes: 2, pure_funcs: ['this.log'] } },
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // The first script of a page that somebody waits for; the polyfill would be most of it, and comes with the page's own.
      if (entrypoints.some(({ name }) => name === 'start-reading'))
        config.resolve = mergeConfig(config.resolve ?? {}, { alias: { 'wxt/browser': '@wxt-dev/browser' } });
      // Readability calls its own methods `_` and a name, and nothing else does; they are most of its letters.
      if (entrypoints.some(({ name }) => name === 'read-article'))
        config.build = mergeConfig(config.build ?? {}, {
          terserOptions: { mangle: { properties: { regex: /^_[a-z]/i } } },
        });
      // Injected scripts are one file anyway.
      if (!entrypoints.some(({ name }) => name === 'popup')) return;
      config.build = mergeConfig(config.build ?? {}, {
        rolldownOptions: { output: { codeSplitting: { groups: fewFiles() } } },
        // Files that a page asks for at once hold its first script back, which starts the reading. What a script imports
        // later lies beside it on the disk: a link for each file of it costs more than it brings.
        modulePreload: {
          polyfill: false,
          resolveDependencies: (_file, files, { hostId, hostType }) =>
            hostType === 'js' || startsReading(hostId) ? [] : files,
        },
      } satisfies BuildOptions);
    },
  },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    minimum_chrome_version: String(OLDEST.chrome),
    permissions: ['activeTab', 'scripting', 'contextMenus', 'storage', 'unlimitedStorage'],
    // Asked for when the reader switches the daily backup on.
    optional_permissions: ['downloads'],
    // Asked for when the reader starts what needs it: opening by itself on a site, saving all tabs, keeping pictures.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extension_name__', ...(browser === 'firefox' && { theme_icons: THEME_ICONS }) },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
      'open-reader': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_command_openReader__',
      },
    },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    browser_specific_settings: {
      gecko: {
        id: 'kutip@kutip.example',
        strict_min_version: `${OLDEST.firefox}.0`,
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: `${OLDEST.firefox}.0` },
    },
  }),
});

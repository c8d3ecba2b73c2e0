import path from 'node:path';
import preact from '@preact/preset-vite';
import { type BuildOptions, mergeConfig } from 'vite';
import { defineConfig } from 'wxt';

/**
 * Oldest browsers that have all we use (light-dark(), popover, session storage for extensions). Firefox 142 is the
 * first that reads on Android too which data an extension collects.
 */
const OLDEST = { chrome: 123, firefox: 142 };

/** Pages of the extension may run and load only what ships with it; pictures come from the articles' sites. */
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

/** Everything that entry points need before they can run. */
function neededBy(entries: readonly string[], graph: ModuleGraph): Set<string> {
  const folder = path.resolve(import.meta.dirname, 'entrypoints');
  const needed = new Set(entries.flatMap((entry) => [`${folder}/${entry}/main.tsx`, `${folder}/${entry}.ts`]));
  for (const id of needed) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) needed.add(imported);
  return needed;
}

/**
 * Popup and reader page wait for each of their files, so what both need lies in three: what the background needs as well,
 * what the other pages are drawn with as well, and the rest. The first that holds takes a module, and what it needs along
 * with it.
 */
function fewFiles() {
  let drawn: Set<string>;
  let taken: Map<string, Set<string>> | undefined;
  const look = (graph: ModuleGraph): Map<string, Set<string>> => {
    const [first, second] = PLACES.map((place) => neededBy([place], graph));
    drawn = new Set([...(first ?? [])].filter((id) => second?.has(id)));
    return new Map([
      ['common', neededBy(['background'], graph)],
      ['controls', neededBy(['library', 'options', 'welcome'], graph)],
      ['article', drawn],
    ]);
  };
  return ['common', 'controls', 'article'].map((file, index, { length }) => ({
    name: (id: string, graph: ModuleGraph): string | null => {
      taken ??= look(graph);
      // Each page's own file stays its own.
      return !id.includes('/entrypoints/') && drawn.has(id) && taken.get(file)?.has(id) ? file : null;
    },
    debugName: file,
    priority: length - index,
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
    plugins: [preact(), withoutExamples, withoutLooseAddresses],
    build: {
      // light-dark() and nesting reach the browser as written.
      target: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`],
      // Slower than the bundler's own and 2 to 3% smaller, which every page that is read pays for.
      minify: 'terser',
      // Readability logs each of its decisions to nobody.
      terserOptions: { ecma: 2020, compress: { passes: 2, pure_funcs: ['this.log'] } },
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // Injected scripts are one file anyway.
      if (!entrypoints.some(({ name }) => name === 'popup')) return;
      config.build = mergeConfig(config.build ?? {}, {
        rolldownOptions: { output: { codeSplitting: { groups: fewFiles() } } },
        // Files that a page asks for at once hold its first script back, which starts the reading.
        modulePreload: { resolveDependencies: (_file, files, { hostId }) => (startsReading(hostId) ? [] : files) },
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
    // Asked for one site at a time, when the reader wants its articles to open by themselves.
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

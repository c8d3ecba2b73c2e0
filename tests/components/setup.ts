import { configure } from '@testing-library/preact';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const messages = new Map(
  Object.entries(generateChromeMessages(await parseMessagesFile('utils/i18n/locales/en.yml'))).map(
    ([key, { message }]) => [key, message],
  ),
);

// A busy machine may take long to load a part that is imported when asked for.
configure({ asyncUtilTimeout: 20_000 });

/** The browser's own texts, in English: fakeBrowser has none. */
beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getMessage = (key: string, substitutions: string | string[] = []) =>
    [substitutions].flat().reduce((text, value, i) => text.replaceAll(`$${i + 1}`, value), messages.get(key) ?? '');
});

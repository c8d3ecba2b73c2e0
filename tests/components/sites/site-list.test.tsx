import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SiteList } from '../../../components/sites/site-list';
import { useSites } from '../../../components/sites/use-sites';
import { addSitesFile, changeSiteRule, forgetSite, removeSiteRule } from '../../../utils/sites/manage-sites';
import type { Site } from '../../../utils/sites/site';
import { sitesToFile } from '../../../utils/sites/sites-file';
import { sitesStore } from '../../../utils/sites/sites-store';

// The browser's side of opening by itself; tests/browser/chromium/sites.spec.ts has the real one.
vi.mock('../../../utils/sites/host-access', () => ({ hostAccess: { release: async () => {} } }));
vi.mock('../../../utils/sites/site-opening', () => ({ registerOpener: async () => {} }));

const SITE: Site = {
  host: 'www.warta.example',
  opens: false,
  rules: [
    { kind: 'keep', step: 'related', reason: 'related' },
    { kind: 'hide-words', words: 'Ikuti kami' },
    { kind: 'hide-links', host: 'www.warta.example', path: '/tag/' },
  ],
};
const turnOn = vi.fn(async () => false);
const turnOff = vi.fn(async () => {});

function List() {
  const sites = useSites(sitesStore);
  const actions = {
    turnOn,
    turnOff,
    forget: forgetSite,
    removeRule: removeSiteRule,
    changeRule: changeSiteRule,
    toFile: () => sitesToFile(sites ?? []),
    addFile: addSitesFile,
  };
  return sites && <SiteList sites={sites} actions={actions} />;
}

async function open(): Promise<HTMLElement> {
  render(<List />);
  return screen.findByRole('region', { name: SITE.host });
}
const stored = async () => (await sitesStore.load())[0];

beforeEach(() => sitesStore.change(() => [SITE]).then(() => {}));
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('the list of sites', () => {
  it('says each rule in words', async () => {
    const site = await open();
    for (const sentence of [
      'Stays: Links to other articles',
      'Left out if it begins with “Ikuti kami”',
      'Left out if it only links to www.warta.example/tag/',
    ]) {
      expect(within(site).getByText(sentence)).toBeTruthy();
    }
  });

  it('deletes a rule', async () => {
    const site = await open();
    fireEvent.click(within(site).getAllByRole('button', { name: 'Delete rule' })[1] as Element);
    await vi.waitFor(() => expect(screen.queryByText(/Ikuti kami/)).toBeNull());
    expect((await stored())?.rules).toEqual([SITE.rules[0], SITE.rules[2]]);
  });

  it('takes an edited rule, and refuses one that tells nothing', async () => {
    const site = await open();
    fireEvent.click(within(site).getAllByRole('button', { name: 'Edit rule' })[0] as Element);
    const field = await within(site).findByRole('textbox', { name: 'They begin with these words' });
    fireEvent.input(field, { target: { value: ' x ' } });
    fireEvent.click(within(site).getByRole('button', { name: 'Save' }));
    expect(await within(site).findByText('Three letters or more, please.')).toBeTruthy();
    expect(await stored()).toEqual(SITE);
    fireEvent.input(field, { target: { value: ' Ikuti saluran kami ' } });
    fireEvent.click(within(site).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Left out if it begins with “Ikuti saluran kami”')).toBeTruthy();
  });

  it('explains before the browser asks, and says that a no changed nothing', async () => {
    const site = await open();
    const checkbox = () => within(site).getByRole('checkbox', { name: 'Always open the reader on this site' });
    fireEvent.click(checkbox());
    expect(await within(site).findByText(/your browser will ask you to allow it for this one site/)).toBeTruthy();
    expect(turnOn).not.toHaveBeenCalled();
    fireEvent.click(within(site).getByRole('button', { name: 'Continue' }));
    expect(turnOn).toHaveBeenCalledWith(SITE.host);
    expect(await within(site).findByText('Not allowed, so nothing has changed.')).toBeTruthy();
    fireEvent.click(within(site).getByRole('button', { name: 'Cancel' }));
    await vi.waitFor(() => expect(checkbox()).toHaveProperty('checked', false));
    expect(turnOff).not.toHaveBeenCalled();
  });

  it.each<[what: string, text: string, message: string]>([
    ['half a file', '{"kutip":', 'This file cannot be read. Nothing has changed.'],
    ['another file', '{}', 'This is not a file of site rules from Kutip. Nothing has changed.'],
    [
      'a damaged site',
      JSON.stringify({ kutip: 'sites', version: 1, sites: [SITE, { host: 'x' }] }),
      'Site number 2 in this file is damaged. Nothing has changed.',
    ],
  ])('refuses %s and changes nothing', async (_, text, message) => {
    await open();
    await choose(text);
    expect(await screen.findByText(message)).toBeTruthy();
    expect(await sitesStore.load()).toEqual([SITE]);
  });

  it('adds what a good file holds', async () => {
    await open();
    await choose(
      sitesToFile([{ host: 'kabar.example', opens: true, rules: [{ kind: 'hide-words', words: 'Iklan' }] }]),
    );
    expect(await screen.findByText('Added the rules for 1 site.')).toBeTruthy();
    expect(await screen.findByRole('region', { name: 'kabar.example' })).toBeTruthy();
    expect((await sitesStore.load())[1]?.opens).toBe(false);
  });

  it('brings a deleted rule, and a forgotten site with its rules, back', async () => {
    const site = await open();
    fireEvent.click(within(site).getAllByRole('button', { name: 'Delete rule' })[1] as Element);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await vi.waitFor(async () => expect((await stored())?.rules).toHaveLength(3));
    fireEvent.click(within(site).getByRole('button', { name: /^Delete all rules/ }));
    expect(await screen.findByText(/All rules for www\.warta\.example/)).toBeTruthy();
    expect(await stored()).toBeUndefined();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await vi.waitFor(async () => expect((await stored())?.rules).toHaveLength(3));
  });
});

async function choose(text: string): Promise<void> {
  const input = document.querySelector('input[type="file"]');
  if (!input) throw new Error('there is no way to choose a file');
  const files = [new File([text], 'sites.json', { type: 'application/json' })];
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  fireEvent.change(input);
}

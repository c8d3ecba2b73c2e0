import { expect, test } from '@playwright/test';
import type { BrowserName } from '../../tools/browsers/find-browser';
import { builtManifest } from '../support/built-manifest';

const BROWSERS: BrowserName[] = ['chromium', 'firefox'];
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
/** Chrome wants one for the side panel; Firefox has its sidebar without. */
const MORE_PERMISSIONS: Record<string, readonly string[]> = { chromium: ['sidePanel'], firefox: [] };

/** What extension pages may load: nothing but their own files, and pictures of articles. */
const POLICY: Record<string, readonly string[]> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:', 'https:', 'http:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'object-src': ["'none'"],
  'require-trusted-types-for': ["'script'"],
};

for (const browser of BROWSERS) {
  test.describe(`built manifest for ${browser}`, () => {
    test('asks for no more permissions than the architecture says', () => {
      const { permissions, optional_permissions = [] } = builtManifest(browser);
      expect([...permissions].sort()).toEqual([...PERMISSIONS, ...(MORE_PERMISSIONS[browser] ?? [])].sort());
      // Asked for when the reader switches the daily backup on.
      expect(optional_permissions).toEqual(['downloads']);
    });

    test('asks for no host, and runs on no page by itself', () => {
      const manifest = builtManifest(browser);
      expect(manifest.host_permissions ?? []).toEqual([]);
      // Asked for one site at a time, when its reader wants articles there to open by themselves.
      expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
      expect(manifest.content_scripts ?? []).toEqual([]);
    });

    test('shows nothing to web pages and other extensions', () => {
      const manifest = builtManifest(browser);
      expect(manifest.web_accessible_resources ?? []).toEqual([]);
      expect(manifest.externally_connectable).toBeUndefined();
    });

    test('has a strict content security policy', () => {
      const policy = parsePolicy(builtManifest(browser).content_security_policy?.extension_pages ?? '');
      expect(policy.get('default-src')).toEqual(["'none'"]);
      expect(policy.get('script-src')).toEqual(["'self'"]);
      for (const [directive, sources] of policy) {
        expect(POLICY, `${directive} is not a directive we use`).toHaveProperty(directive);
        expect(POLICY[directive] ?? [], directive).toEqual(expect.arrayContaining(sources));
      }
    });
  });
}

function parsePolicy(policy: string): Map<string, string[]> {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.filter(([name]) => name).map(([name = '', ...sources]) => [name, sources]));
}

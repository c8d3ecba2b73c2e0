import { describe, expect, it } from 'vitest';
import {
  SiteLimitError,
  withOpening,
  withoutRule,
  withRule,
  withRuleInstead,
  withSites,
} from '../../../utils/sites/change-sites';
import { SITE_LIMITS, type Site, type SiteRule } from '../../../utils/sites/site';

const HOST = 'warta.example';
const words = (text: string): SiteRule => ({ kind: 'hide-words', words: text });
const site = (...rules: SiteRule[]): Site => ({ host: HOST, opens: false, rules });

describe('sites', () => {
  it('take a rule once', () => {
    expect(withRule(withRule([], HOST, words('Iklan')), HOST, words('Iklan'))).toEqual([site(words('Iklan'))]);
  });

  it('are forgotten with the last thing that was decided', () => {
    expect(withoutRule([site(words('Iklan'))], HOST, words('Iklan'))).toEqual([]);
    expect(withOpening(withOpening([], HOST, true), HOST, false)).toEqual([]);
    expect(withOpening([{ ...site(words('Iklan')), opens: true }], HOST, false)).toEqual([site(words('Iklan'))]);
  });

  it('keep a rule’s place when it is edited, and do not hold it twice', () => {
    const given = [site(words('Satu'), words('Dua'), words('Tiga'))];
    expect(withRuleInstead(given, HOST, words('Satu'), words('Empat'))).toEqual([
      site(words('Empat'), words('Dua'), words('Tiga')),
    ]);
    expect(withRuleInstead(given, HOST, words('Satu'), words('Dua'))).toEqual([site(words('Dua'), words('Tiga'))]);
  });

  it('from a file bring their rules, never leave to open by itself', () => {
    const added: Site[] = [
      { ...site(words('Iklan'), words('Promo')), opens: true },
      { host: 'lain.example', opens: true, rules: [] },
    ];
    expect(withSites([site(words('Iklan'))], added)).toEqual([site(words('Iklan'), words('Promo'))]);
  });

  it('have room for so many and no more', () => {
    const full = [site(...Array.from({ length: SITE_LIMITS.rules }, (_, i) => words(`Iklan ${i}`)))];
    expect(() => withRule(full, HOST, words('Satu lagi'))).toThrow(SiteLimitError);
    const many = Array.from({ length: SITE_LIMITS.sites }, (_, i) => ({
      ...site(words('Iklan')),
      host: `s${i}.example`,
    }));
    expect(() => withRule(many, HOST, words('Iklan'))).toThrow(SiteLimitError);
  });
});

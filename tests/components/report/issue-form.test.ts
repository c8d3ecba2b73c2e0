import { describe, expect, it } from 'vitest';
import { issueForm } from '../../../components/report/issue-form';

const KNOWN = { address: 'https://warta.example/a?b=1&c=2', version: 'Kutip 1.0' };

describe('issueForm', () => {
  it.each([
    ['no home', undefined],
    ['a home that is no address', 'kutip'],
  ])('%s: no form', (_, homepage) => expect(issueForm(homepage, KNOWN)).toBeUndefined());

  it('fills in what is known', () => {
    const form = new URL(issueForm('https://code.example/kutip/', KNOWN) ?? '');
    expect(form.origin + form.pathname).toBe('https://code.example/kutip/issues/new');
    expect(Object.fromEntries(form.searchParams)).toEqual({ template: 'page-reads-badly.yml', ...KNOWN });
  });
});

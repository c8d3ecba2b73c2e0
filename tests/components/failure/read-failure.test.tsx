import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LateFailure } from '../../../components/failure/late-failure';
import { ReadFailure } from '../../../components/failure/read-failure';

afterEach(cleanup);

describe('ReadFailure', () => {
  it.each([
    ['pdf', /PDF/, false],
    ['link-list', /list of articles/, false],
    ['login-wall', /behind a login/, true],
    ['failed', /could not read/, true],
  ] as const)('%s: says what this is and what can be done', (code, title, canRetry) => {
    const retry = vi.fn();
    render(<ReadFailure code={code} onRetry={retry} onOpenLibrary={() => undefined} />);
    expect(screen.getByRole('heading').textContent).toMatch(title);
    expect(screen.queryByRole('button', { name: 'Try again' }) !== null).toBe(canRetry);
    screen.queryByRole('button', { name: 'Try again' })?.click();
    expect(retry).toHaveBeenCalledTimes(canRetry ? 1 : 0);
  });
});

describe('LateFailure', () => {
  it('says the same once it is needed', async () => {
    const act = vi.fn();
    render(<LateFailure code="pdf" onRetry={act} onOpenLibrary={act} />);
    expect((await screen.findByRole('heading')).textContent).toMatch(/PDF/);
  });
});

import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { NextPages } from '../../../components/article/next-pages';

afterEach(cleanup);

describe('NextPages', () => {
  it('shows how far it is, and says what failed', async () => {
    let finish: (failed: number) => void = () => undefined;
    render(
      <NextPages
        count={3}
        load={(onProgress) => {
          onProgress(1);
          return new Promise((resolve) => {
            finish = resolve;
          });
        }}
      />,
    );
    screen.getByRole('button', { name: 'Load the next 3 pages' }).click();
    await screen.findByText(/Page 2 of 3/);
    finish(1);
    await screen.findByText('1 page could not be loaded.');
  });

  it('stops when the reader says so, and calls nothing failed', async () => {
    render(
      <NextPages
        count={2}
        load={(_, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve(2)))}
      />,
    );
    screen.getByRole('button', { name: 'Load the next 2 pages' }).click();
    (await screen.findByRole('button', { name: 'Stop' })).click();
    await screen.findByRole('button', { name: 'Load the next 2 pages' });
    expect(screen.queryByText(/could not be loaded/)).toBeNull();
  });
});

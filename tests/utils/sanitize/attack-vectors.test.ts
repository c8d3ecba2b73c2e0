import { describe, expect, test } from 'vitest';
import { collectedVectors } from '../../bench/security/attack-vectors';
import { OWN_VECTORS } from '../../bench/security/own-vectors';
import { sanitiserFaults } from '../../bench/security/sanitise-twice';

// Where the large collection lies beside the checkout its core comes along.
const VECTORS = [...OWN_VECTORS, ...collectedVectors().filter(({ core }) => core)];

/** Thousands of documents in jsdom, on whatever machine. */
const TIME_LIMIT_MS = 600_000;

describe('the sanitiser', () => {
  test('lets nothing through that is not on the allow-list, and answers the same when asked twice', {
    timeout: TIME_LIMIT_MS,
  }, () => {
    const faults = VECTORS.flatMap(({ id, payload }) => sanitiserFaults(payload).map((fault) => `${id}: ${fault}`));
    expect(faults).toEqual([]);
  });
});

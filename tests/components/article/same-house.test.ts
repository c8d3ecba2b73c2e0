import { describe, expect, it } from 'vitest';
import { sameHouse } from '../../../components/article/same-house';

describe('sameHouse', () => {
  it.each([
    ['warta.example', 'warta.example', true],
    ['www.warta.example', 'warta.example', true],
    ['news.warta.example', 'finance.warta.example', true],
    ['news.warta.example', 'www.warta.example', true],
    ['www.warta.co.id', 'warta.co.id', true],
    ['warta.co.id', 'kabar.co.id', false],
    ['warta.example', 'kabar.example', false],
    ['warta.example', 'warta.test', false],
    ['', 'warta.example', false],
  ])('%s and %s', (one, other, expected) => {
    expect(sameHouse(one, other)).toBe(expected);
  });
});

import { expect, it } from 'vitest';
import { fileName } from '../../../utils/export/file-name';

it.each([
  [{ title: 'Taman Kota: Dibuka "Lagi"?', date: '2025-05-17T10:00:00+07:00' }, '2025-05-17-taman-kota-dibuka-lagi.md'],
  [{ title: '../../etc/passwd' }, 'etc-passwd.md'],
  [{ title: 'Élan & Ğ' }, 'elan-g.md'],
  [{ title: '???' }, 'kutip.md'],
  [{ title: 'مرحبا بالعالم' }, 'مرحبا-بالعالم.md'],
  [{ title: 'a'.repeat(500), date: 'kemarin' }, `${'a'.repeat(80)}.md`],
])('%o -> %s', (source, name) => {
  expect(fileName(source, 'md')).toBe(name);
});

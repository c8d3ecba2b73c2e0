const LONGEST = 80;

/** A name for a file that every system takes: "2025-05-17-taman-kota-dibuka-lagi.md". */
export function fileName({ title, date }: { title: string; date?: string }, extension: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0];
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const stem = [day, ...(words ?? ['kutip'])].filter(Boolean).join('-');
  return `${stem.slice(0, LONGEST).replace(/-+$/, '').toWellFormed()}.${extension}`;
}

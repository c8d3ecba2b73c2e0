import type { CueEntry, CueForm } from '../lexicon';
import { words } from '../words';
import {
  ACCORDING_WORDS,
  ATTITUDE_WORDS,
  DEED_WORDS,
  REPORT_VERBS,
  REPORT_WORDS,
  TAG_ROOTS,
  WEAK_ACCORDING,
} from './cues';

/** Joins me(N)- to a root: sebut -> menyebut, papar -> memapar, kata -> mengata, nilai -> menilai. */
function prefixMe(root: string): string {
  const first = root.charAt(0);
  if (first === 'k') return `meng${root.slice(1)}`;
  if (first === 's') return `meny${root.slice(1)}`;
  if (first === 't') return `men${root.slice(1)}`;
  if (root.startsWith('pr')) return `mem${root}`;
  if (first === 'p') return `mem${root.slice(1)}`;
  if (first === 'b' || first === 'f') return `mem${root}`;
  if (first === 'd' || first === 'c' || first === 'j') return `men${root}`;
  if ('aiueogh'.includes(first)) return `meng${root}`;
  return `me${root}`;
}

interface Made {
  form: CueForm;
  reports: boolean;
  strict: boolean;
}

function add(cues: Map<string, CueEntry>, word: string, made: Made): void {
  const known = cues.get(word);
  cues.set(word, {
    forms: [...new Set([...(known?.forms ?? []), made.form])],
    reports: known?.reports || made.reports,
    strict: known?.strict || made.strict,
  });
}

/** Every form of every cue: kata -> kata (tag), katanya (clitic), mengatakan (active), dikatakan (passive). */
export function inflectCues(): Map<string, CueEntry> {
  const cues = new Map<string, CueEntry>();
  const make = (word: string, form: CueForm, reports = true, strict = false) =>
    add(cues, word, { form, reports, strict });
  const tags = new Set([...words(TAG_ROOTS)].map((entry) => entry.replace(/[*^]/g, '')));
  for (const root of tags) {
    make(root, 'tag');
    make(`${root}nya`, 'clitic');
  }
  for (const word of words(DEED_WORDS)) make(word, 'active', false, true);
  for (const word of words(ATTITUDE_WORDS)) make(word, 'active', true, true);
  for (const word of words(REPORT_WORDS)) make(word, 'active');
  for (const entry of words(REPORT_VERBS)) {
    const [root = '', suffix = ''] = entry.replace('!', '').split('+');
    // klaim keeps its k, as loanwords with two first consonants do.
    const active = /^(kl|kr|sp|st|tr)/.test(root) ? `meng${root}`.replace('mengs', 'mens') : prefixMe(root);
    make(active + suffix, 'active', true, entry.endsWith('!'));
    if ((tags.has(root) || root === 'sampai') && suffix === 'kan') make(`di${root}kan`, 'passive');
    make(`di${root}${suffix}nya`, 'clitic');
  }
  for (const word of words(ACCORDING_WORDS)) {
    make(word, 'according');
    make(`${word}nya`, 'according-clitic');
  }
  for (const word of words(WEAK_ACCORDING)) make(word, 'according', false, true);
  return cues;
}

/** The tags that count only right behind a quotation. */
export function weakTags(): Set<string> {
  const weak = new Set<string>();
  for (const entry of words(TAG_ROOTS)) {
    const root = entry.replace(/[*^]/g, '');
    if (entry.includes('*')) weak.add(root);
    if (entry.includes('^')) weak.add(`${root}nya`);
  }
  return weak;
}

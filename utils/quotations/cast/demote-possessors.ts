import type { Lexicon } from '../lexicon/lexicon';
import type { Reference } from '../mentions/mention';

/**
 * "juru bicara Bankman menyatakan": somebody who was named before without being a spokesman does not become his own;
 * the phrase then describes somebody else. "Pengacara Muhibuddin" stays a name when he came in as a lawyer.
 */
export function demotePossessors(named: Reference[], lexicon: Lexicon): void {
  const headsByWord = new Map<string, Set<string>>();
  for (const reference of named) {
    const heads = reference.name.map((word) => headsByWord.get(word));
    const known = heads.length > 0 && heads.every((one) => one !== undefined);
    if (
      known &&
      reference.possessed &&
      lexicon.relations.has(reference.head) &&
      !heads.some((one) => one?.has(reference.head))
    ) {
      reference.role = `${reference.role.trimEnd()} ${reference.name.join(' ')}`;
      reference.kind = 'role';
      reference.name = [];
    }
    for (const word of reference.name) {
      const own = headsByWord.get(word) ?? new Set();
      headsByWord.set(word, own.add(reference.head));
    }
  }
}

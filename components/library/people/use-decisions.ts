import { useState } from 'preact/hooks';
import type { Library } from '../../../utils/library/library';
import type { PersonDecision } from '../../../utils/library/people/person-decision';

/** Deciding about people with a way back: `made` is what can be taken back, with what it is called. */
export function useDecisions(library: Library) {
  const [made, setMade] = useState<{ id: string; text: string } | null>(null);
  return {
    made,
    decide: async (decision: PersonDecision, text: string): Promise<void> => {
      const id = await library.people.decide(decision);
      setMade({ id, text });
    },
    undo: async (): Promise<void> => {
      if (made) await library.people.decide({ kind: 'undo', of: made.id });
      setMade(null);
    },
    forget: () => setMade(null),
  };
}

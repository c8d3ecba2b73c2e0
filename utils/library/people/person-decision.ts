import * as v from 'valibot';
import { LIMITS } from '../../article/limits';

const at = v.pipe(v.number(), v.minValue(0));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.attributeValue));

/**
 * What the reader decided about people. Stored as `p:<id>`, one document a decision, only ever added: two copies of a
 * library join without a conflict, and any decision can be taken back.
 */
export const personDecisionSchema = v.object({
  schema: v.literal(1),
  at,
  decision: v.variant('kind', [
    /** One person under two names. `person` and `into` are identities, see `identify-people.ts`. */
    v.object({ kind: v.literal('merge'), person: name, into: name }),
    /** Who has this office is somebody else of the same name. */
    v.object({ kind: v.literal('split'), person: name, role: name }),
    /** Two people, however alike their names: not to be suggested again. */
    v.object({ kind: v.literal('apart'), person: name, other: name }),
    /** The decision with this id does not count. */
    v.object({ kind: v.literal('undo'), of: name }),
  ]),
});

export type PersonDecisionDocument = v.InferOutput<typeof personDecisionSchema>;
export type PersonDecision = PersonDecisionDocument['decision'];

/** A decision under its id; ids sort by time. */
export interface MadeDecision {
  id: string;
  decision: PersonDecision;
}

import fc from 'fast-check';

/** How many times more is tried by `npm run test:properties`, and with another seed each time. */
const FURTHER = 50;
const further = import.meta.env.MODE === 'properties';

/** How often a property is tried: as often as said, and much more by `npm run test:properties`. */
export const runs = (usual: number): number => (further ? usual * FURTHER : usual);

// A commit gives the same answer on every machine: whoever changes a line is not stopped by what was always wrong.
fc.configureGlobal({ numRuns: runs(100), ...(further ? {} : { seed: 20_260_314 }) });

export { fc };

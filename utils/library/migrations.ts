import { addressKey } from './address-key';

/** A stored document of an older layout: nothing about it is certain. */
type OldDocument = Record<string, unknown>;

interface Migration {
  /** The layout that it leads to. */
  to: number;
  change: (document: OldDocument) => OldDocument;
}

/**
 * How an article's document comes from each layout to the next. A document is brought up to date whenever it is read, so
 * it does not matter how many of them have been written anew, and a stop in the middle leaves nothing half done.
 * For each past layout there is a stored dump in the tests.
 */
export const MIGRATIONS: readonly Migration[] = [
  // "?page=all" and the like no longer make another article: the key of each address is made anew.
  { to: 2, change: (document) => ({ ...document, addressKey: addressKey(addressOf(document)) }) },
];

/** The layout that documents have now. */
export const SCHEMA_VERSION = 2;

/** The document in the present layout; what is no document of an older one comes back as it is. */
export function migrate(document: unknown): unknown {
  if (!isOld(document)) return document;
  return MIGRATIONS.reduce<OldDocument>(
    (changed, { to, change }) => (Number(changed.schema) < to ? { ...change(changed), schema: to } : changed),
    document,
  );
}

/** Whether a document has an older layout. */
export function isOld(document: unknown): document is OldDocument {
  if (typeof document !== 'object' || document === null || !('schema' in document)) return false;
  const { schema } = document;
  return typeof schema === 'number' && Number.isInteger(schema) && schema >= 1 && schema < SCHEMA_VERSION;
}

function addressOf({ metadata }: OldDocument): string {
  if (typeof metadata !== 'object' || metadata === null) return '';
  const addresses: unknown[] = [Reflect.get(metadata, 'canonicalUrl'), Reflect.get(metadata, 'url')];
  return addresses.find((address) => typeof address === 'string') ?? '';
}

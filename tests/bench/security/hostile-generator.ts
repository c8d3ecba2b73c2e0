import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { SHARED } from '../../tools/project-paths';

/** A page of the generator beside the checkout. */
export interface HostilePage {
  name: string;
  /** `article`: its text has to survive; `not-article`: has to be refused; `any`: must only not hang. */
  kind: 'article' | 'not-article' | 'any';
  keep: string[];
  drop: string[];
  /** Name of the harmless page that is the same article. */
  twin?: string;
  make: (scale: number) => string | Uint8Array;
}

/** Something that is made as large as is asked: 1 is full size. */
export interface HostileFile {
  name: string;
  make: (scale: number) => string;
}

/** Text as long as is asked, in UTF-16 units. */
export interface RegexInput {
  name: string;
  make: (length: number) => string;
}

interface HostileGenerator {
  hostilePages: HostilePage[];
  hostileBackups: HostileFile[];
  hostileMessages: unknown[];
  regexInputs: RegexInput[];
}

const GENERATOR = path.join(SHARED, 'bench/security/hostile-pages.mjs');

/** The generator, or undefined where the shared data is not there. */
export async function hostileGenerator(): Promise<HostileGenerator | undefined> {
  return existsSync(GENERATOR) ? import(pathToFileURL(GENERATOR).href) : undefined;
}

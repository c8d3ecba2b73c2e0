import { DEFAULT_SETTINGS, SETTING_CHOICES, type Settings } from './settings';

type Choices = readonly string[] | readonly [number, number, number];

/**
 * Settings from what was stored. Sync carries it between versions and machines, so each field is looked at by itself:
 * one that is missing, damaged or out of range has its default, the others stay.
 */
export function parseSettings(stored: unknown): Settings {
  const given = new Map(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
  const hyphenate: unknown = given.get('hyphenate');
  return {
    theme: field('theme', given),
    contrast: field('contrast', given),
    font: field('font', given),
    size: field('size', given),
    leading: field('leading', given),
    measure: field('measure', given),
    align: field('align', given),
    hyphenate: typeof hyphenate === 'boolean' ? hyphenate : DEFAULT_SETTINGS.hyphenate,
  };
}

function field<Name extends keyof typeof SETTING_CHOICES>(name: Name, given: Map<string, unknown>): Settings[Name] {
  const value = given.get(name);
  return isChoice<Settings[Name]>(value, SETTING_CHOICES[name]) ? value : DEFAULT_SETTINGS[name];
}

/** Whether a value is one of the choices, or a number within `[least, most, step]`. */
function isChoice<Value>(value: unknown, choices: Choices): value is Value {
  const [least, most] = choices;
  if (typeof least === 'number' && typeof most === 'number') {
    return typeof value === 'number' && value >= least && value <= most;
  }
  return choices.some((choice) => choice === value);
}

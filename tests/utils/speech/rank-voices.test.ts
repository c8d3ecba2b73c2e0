import { describe, expect, it } from 'vitest';
import { rankVoices, startVoice, type VoiceFacts } from '../../../utils/speech/rank-voices';

const voice = (name: string, lang: string, change: Partial<VoiceFacts> = {}): VoiceFacts => ({
  name,
  lang,
  voiceURI: name,
  localService: true,
  default: false,
  ...change,
});
const ONLINE = voice('Awan', 'id-ID', { localService: false });
const VOICES = [voice('Damai', 'en_US', { default: true }), ONLINE, voice('Gadis', 'id_ID'), voice('Andi', 'in-ID')];
const names = (voices: VoiceFacts[]) => voices.map(({ name }) => name);

describe('rankVoices', () => {
  it.each([
    ['id', ['Andi', 'Gadis', 'Awan']],
    ['id-ID', ['Andi', 'Gadis', 'Awan']],
    ['en', ['Damai']],
    ['jv', []],
    ['', ['Damai', 'Andi', 'Gadis', 'Awan']],
  ])('for %j', (language, expected) => {
    expect(names(rankVoices(VOICES, language))).toEqual(expected);
  });

  it('takes a voice alone, not its variants, and a variant that stands alone', () => {
    const voices = [
      voice('Indonesian espeak-ng', 'id'),
      voice('Indonesian+Adam espeak-ng', 'id'),
      voice('Jawa+Mr serious', 'id'),
    ];
    expect(names(rankVoices(voices, 'id'))).toEqual(['Indonesian espeak-ng', 'Jawa+Mr serious']);
  });

  it('takes a voice whose language is no tag for none', () => {
    expect(rankVoices([voice('Aneh', '??')], 'id')).toEqual([]);
  });
});

describe('startVoice', () => {
  it('is what the reader chose, else the best one on this device', () => {
    expect(startVoice(rankVoices(VOICES, 'id'))?.name).toBe('Andi');
    expect(startVoice(rankVoices(VOICES, 'id'), 'Awan')?.name).toBe('Awan');
    expect(startVoice(rankVoices(VOICES, 'id'), 'removed since')?.name).toBe('Andi');
  });

  it('is never one over the internet that nobody chose', () => {
    expect(startVoice([ONLINE])).toBeUndefined();
    expect(startVoice([ONLINE], 'Awan')).toBe(ONLINE);
  });

  it('may be one that Firefox has from the system and calls remote', () => {
    const system = voice('Indonesian', 'id', { localService: false, voiceURI: 'urn:moz-tts:speechd:Indonesian?id' });
    expect(startVoice([ONLINE, system])).toBe(system);
  });
});

/** The words of the interface's language that go into exported files. */
export interface ExportTexts {
  /** BCP 47 tag of these texts, also for dates. */
  language: string;
  whoSaidWhat: string;
  /** Where an article does not say who spoke. */
  unnamed: string;
  /** "Oleh Sinta Maharani" */
  byline: (names: string) => string;
  /** Before the address of the original. */
  source: string;
  /** "Disimpan 17 Mei 2025 dengan Kutip" */
  savedOn: (date: string) => string;
  /** Names a picture that is not in the file. */
  picture: string;
  contents: string;
  /** Heads what the reader marked. */
  highlights: string;
  /** What the reader's saved articles are called together. */
  library: string;
}

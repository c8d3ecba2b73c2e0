/** A word that no person's name has: "CNN Indonesia", "Warta Online". */
export const ORGANISATION =
  /(?:^|\s)(?:\p{Lu}{2,}|[Nn]ews|[Mm]edia|[Oo]nline|Indonesia|Times|Post|Daily|Team|Tim|Redaksi|Radio)(?:\s|$)|\d|\.\p{L}/u;

/** A name of two to five words, each with a capital or a particle: "Ludwig van der Berg". */
export const FULL_NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|bin|binti|van|von|de[rnlm]?|da|di|la|le|el|al)){1,4}$/u;

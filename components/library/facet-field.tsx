import { useMemo } from 'preact/hooks';
import { i18n } from '../../utils/i18n/i18n';
import type { Facet } from '../../utils/library/library-facets';
import { SelectField } from './select-field';

interface FacetFieldProps {
  label: string;
  value: string;
  facets: Facet[];
  nameOf?: (value: string) => string;
  onChange: (value: string) => void;
}

/** Choices offered of one kind; rarer ones are found by searching. */
const MOST_CHOICES = 300;

/** A choice out of what the articles have; one value only is no choice and is left out. */
export function FacetField({ label, value, facets, nameOf = asItIs, onChange }: FacetFieldProps) {
  const choices = useMemo(() => {
    const offered = facets.slice(0, MOST_CHOICES);
    if (value !== '' && !offered.some((facet) => facet.value === value)) offered.push({ value, count: 0 });
    const labelled = offered.map((facet) => ({ value: facet.value, label: `${nameOf(facet.value)} (${facet.count})` }));
    return [{ value: '', label: i18n.t('library.any') }, ...labelled];
    // A choice that is offered anyway makes no new list.
  }, [facets, nameOf, value !== '' && !facets.slice(0, MOST_CHOICES).some((facet) => facet.value === value) && value]);
  if (facets.length < 2 && value === '') return null;
  return <SelectField label={label} value={value} choices={choices} onChange={onChange} />;
}

function asItIs(name: string): string {
  return name;
}

import { useMemo } from 'preact/hooks';
import { i18n } from '../../../utils/i18n/i18n';
import { interfaceLanguage } from '../../../utils/i18n/interface-language';
import type { Facet, LibraryFacets } from '../../../utils/library/library-facets';
import { EMPTY_QUERY, type LibraryQuery, narrows } from '../../../utils/library/library-query';
import { Button } from '../../ui/button';
import { SelectField } from '../select-field';
import './library-filters.css';

interface LibraryFiltersProps {
  query: LibraryQuery;
  facets: LibraryFacets;
  onChange: (change: Partial<LibraryQuery>) => void;
}

/** Choices offered of one kind; rarer ones are found by searching. */
const MOST_CHOICES = 300;

/** Narrows and orders the list. A kind with one value only is no choice and is left out. */
export function LibraryFilters({ query, facets, onChange }: LibraryFiltersProps) {
  return (
    <fieldset class="library-filters">
      <legend class="visually-hidden">{i18n.t('library.filters')}</legend>
      <SelectField
        label={i18n.t('library.state.label')}
        value={query.state}
        choices={[
          { value: 'all', label: i18n.t('library.state.all') },
          { value: 'unread', label: i18n.t('library.state.unread') },
          { value: 'read', label: i18n.t('library.state.read') },
          { value: 'archived', label: i18n.t('library.state.archived') },
        ]}
        onChange={(state) => onChange({ state })}
      />
      <FacetField
        label={i18n.t('library.outlet')}
        value={query.outlet}
        facets={facets.outlets}
        onChange={(outlet) => onChange({ outlet })}
      />
      <FacetField
        label={i18n.t('library.speaker')}
        value={query.speaker}
        facets={facets.speakers}
        onChange={(speaker) => onChange({ speaker })}
      />
      <FacetField
        label={i18n.t('library.tag')}
        value={query.tag}
        facets={facets.tags}
        onChange={(tag) => onChange({ tag })}
      />
      <FacetField
        label={i18n.t('library.language')}
        value={query.language}
        facets={facets.languages}
        nameOf={languageName}
        onChange={(language) => onChange({ language })}
      />
      <DayField label={i18n.t('library.from')} value={query.from} onChange={(from) => onChange({ from })} />
      <DayField label={i18n.t('library.to')} value={query.to} onChange={(to) => onChange({ to })} />
      <SelectField
        label={i18n.t('library.sort.label')}
        value={query.sort}
        choices={[
          { value: 'saved', label: i18n.t('library.sort.saved') },
          { value: 'published', label: i18n.t('library.sort.published') },
          { value: 'title', label: i18n.t('library.sort.title') },
          { value: 'shortest', label: i18n.t('library.sort.shortest') },
        ]}
        onChange={(sort) => onChange({ sort })}
      />
      {narrows(query) && (
        <Button
          label={i18n.t('library.clearFilters')}
          icon="close"
          look="quiet"
          onClick={() => onChange({ ...EMPTY_QUERY, sort: query.sort })}
        />
      )}
    </fieldset>
  );
}

function DayField({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) {
  return (
    <label class="select-field">
      <span>{label}</span>
      <input
        type="date"
        value={value}
        data-chosen={value !== '' || undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}

interface FacetFieldProps {
  label: string;
  value: string;
  facets: Facet[];
  nameOf?: (value: string) => string;
  onChange: (value: string) => void;
}

function FacetField({ label, value, facets, nameOf = asItIs, onChange }: FacetFieldProps) {
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

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(interfaceLanguage(), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

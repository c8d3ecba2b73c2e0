import { useId, useState } from 'preact/hooks';
import { i18n } from '../../../utils/i18n/i18n';
import { interfaceLanguage } from '../../../utils/i18n/interface-language';
import type { LibraryFacets } from '../../../utils/library/library-facets';
import { chosenFilters, EMPTY_QUERY, type LibraryQuery, narrows } from '../../../utils/library/library-query';
import { Button } from '../../ui/button';
import { DayField } from '../day-field';
import { FacetField } from '../facet-field';
import { SelectField } from '../select-field';
import './library-filters.css';

interface LibraryFiltersProps {
  query: LibraryQuery;
  facets: LibraryFacets;
  onChange: (change: Partial<LibraryQuery>) => void;
}

/**
 * Narrows and orders the list. A kind with one value only is no choice and is left out. Where there is little room they
 * are folded up: the articles come first.
 */
export function LibraryFilters({ query, facets, onChange }: LibraryFiltersProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const chosen = chosenFilters(query);
  return (
    <>
      <div class="library-filters__fold">
        <Button
          label={chosen > 0 ? `${i18n.t('library.filters')} (${chosen})` : i18n.t('library.filters')}
          icon={open ? 'expanded' : 'collapsed'}
          look="quiet"
          expanded={open}
          controls={id}
          onClick={() => setOpen(!open)}
        />
      </div>
      <fieldset id={id} class="library-filters" data-folded={!open || undefined}>
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
    </>
  );
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(interfaceLanguage(), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

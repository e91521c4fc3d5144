import type { PageState } from '../app/page-state.ts';
import { FILTER_NAMES, type FilterName } from '../data/filters.ts';
import { html, nothing } from '../markup.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Chooses unit, years, type and category for every view. */
export function filterBar(state: PageState): unknown {
  const { corpus, messages } = state;
  const { filter } = messages;
  const years = corpus.years.map((year) => ({ value: String(year), label: String(year) }));
  const units = corpus.data.units.filter((unit) => unit !== '').map((unit) => ({ value: unit, label: unit }));
  const types = corpus.data.types.filter((type) => type !== '').map((type) => ({ value: type, label: type }));
  const clear = Object.fromEntries(FILTER_NAMES.map((name) => [name, '']));
  const isSet = FILTER_NAMES.some((name) => state.route.query.get(name) !== null);
  return html`
    <form class="filters" aria-label=${filter.label} @submit=${(event: Event) => event.preventDefault()}>
      ${choiceField('unit', filter.unit, units, state)} ${choiceField('from', filter.from, years, state)}
      ${choiceField('to', filter.to, years, state)} ${choiceField('type', filter.type, types, state)}
      ${categoryField(state)}
      ${isSet ? html`<a class="clear" href=${state.changed(clear)}>${filter.clear}</a>` : nothing}
    </form>
  `;
}

/** On paper the fields are gone; what they were set to must not be. */
export function chosenFilters(state: PageState): unknown {
  const { corpus, messages } = state;
  const named = [...corpus.data.categories, ...corpus.data.domains];
  const chosen = FILTER_NAMES.flatMap((name) => {
    const value = filterValue(name, state);
    if (value === '') return [];
    const category = name === 'category' ? named.find(({ code }) => code === value) : undefined;
    return `${messages.filter[name]} ${category === undefined ? value : labelOf(category, state)}`;
  });
  if (chosen.length === 0) return nothing;
  return html`<p class="on-paper">${messages.filter.chosen}<bdi>${chosen.join(messages.listSign)}</bdi></p>`;
}

function choiceField(name: FilterName, label: string, choices: readonly Choice[], state: PageState): unknown {
  return field(name, label, state, html`${choices.map((choice) => option(choice, filterValue(name, state)))}`);
}

function categoryField(state: PageState): unknown {
  const { corpus, messages } = state;
  const { domains, categories } = corpus.data;
  const value = filterValue('category', state);
  const groups = domains.map((domain) => {
    const own = categories.filter((category) => category.domain === domain.code && category.code !== domain.code);
    const choices = own.map((each) => option({ value: each.code, label: labelOf(each, state) }, value));
    const whole = option(
      {
        value: domain.code,
        label: own.length > 0 ? messages.filter.whole(labelOf(domain, state)) : labelOf(domain, state),
      },
      value,
    );
    return html`<optgroup label=${labelOf(domain, state)}>${whole}${choices}</optgroup>`;
  });
  return field('category', messages.filter.category, state, html`${groups}`);
}

function field(name: FilterName, label: string, state: PageState, options: unknown): unknown {
  const choose = (event: Event) => state.replace(state.changed({ [name]: (event.target as HTMLSelectElement).value }));
  return html`
    <label class="field">
      <span>${label}</span>
      <select name=${name} .value=${filterValue(name, state)} @change=${choose}>
        <option value="" ?selected=${filterValue(name, state) === ''}>${state.messages.filter.all}</option>
        ${options}
      </select>
    </label>
  `;
}

function option({ value, label }: Choice, current: string): unknown {
  return html`<option value=${value} ?selected=${value === current}>${label}</option>`;
}

function filterValue(name: FilterName, { route }: PageState): string {
  return route.query.get(name) ?? '';
}

function labelOf(named: { readonly label: string; readonly labelEnglish: string }, { language }: PageState): string {
  return language === 'zh' ? named.label : named.labelEnglish;
}

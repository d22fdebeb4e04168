import { html, noChange, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CheckView } from '../credential-badge/credential-badge.view.js';
import { credentialTemplate, skeleton, whyButton } from '../credential-badge/credential.template.js';
import type { VerdictLocale } from '../credential-badge/credential-words.js';
import type { Verdict } from '../credential-badge/credentials.js';
import {
  groupings,
  sorts,
  type Group,
  type ListGrouping,
  type ListOptions,
  type ListSort,
  type Row,
} from './credential-list.view.js';
import type { ListLocale } from './list-words.js';

/** What stands in each place of the list already: what has not changed is left alone. */
export type Drawn = Map<string, unknown>;

/** Places that are drawn in one go; the rest follows, so that no task is long. */
const drawnAtOnce = { busy: 6, idle: 20 };
const newAtOnce = 50;
/** Places that are looked at together: where none of them has changed, none is. */
const blockSize = 50;

export interface Drawing {
  readonly content: TemplateResult;
  readonly drawn: Drawn;
  /** Something is left to draw. */
  readonly isPartial: boolean;
}

export interface DrawingOptions {
  readonly words: VerdictLocale;
  readonly locale: ListLocale;
  readonly level: number;
  /** Credentials are still being checked: they go first. */
  readonly isBusy: boolean;
  /** Says why a check came out as it did; undefined until someone has asked. */
  readonly why: ((check: CheckView) => string) | undefined;
  /** Places whose reasons are shown. */
  readonly open: ReadonlySet<string>;
  readonly onToggle: (place: string) => void;
}

/** Draws the groups, a piece at a time. */
export function drawGroups(
  groups: readonly Group[],
  old: Drawn,
  { words, locale, level, isBusy, why, open, onToggle }: DrawingOptions,
): Drawing {
  const drawn: Drawn = new Map();
  let [changes, places, isPartial] = [isBusy ? drawnAtOnce.busy : drawnAtOnce.idle, newAtOnce, false];
  const grouped = groups[0]?.label !== undefined;
  const rowLevel = Math.min(level + (grouped ? 1 : 0), 5);

  // `repeat` calls back later than this: what is drawn is decided here.
  const parts = groups.map((group) => ({ key: group.label ?? '', template: groupTemplate(group) }));
  const content = html`${repeat(parts, keyOf, templateOf)}`;
  return { content, drawn, isPartial };

  function groupTemplate({ label, lang, rows }: Group): TemplateResult {
    const id = label ?? '';
    const shown = rows.filter(({ item }) => old.has(`${id}\n${item.key}`) || places-- > 0);
    for (const { item } of shown) drawn.set(`${id}\n${item.key}`, true);
    if (shown.length < rows.length) isPartial = true;
    const blocks: { key: number; template: unknown }[] = [];
    for (let from = 0; from < shown.length; from += blockSize)
      blocks.push({ key: from, template: blockTemplate(id, from, shown.slice(from, from + blockSize)) });
    const list = html`<ul class="list" part="list" role="list">
      ${repeat(blocks, keyOf, templateOf)}
    </ul>`;
    if (label === undefined) return list;
    return html`<section part="group">
      <div class="group-title" part="group-title" role="heading" aria-level=${level}>
        <bdi lang=${lang}>${label}</bdi> <small>${locale.number(rows.length)}</small>
      </div>
      ${list}
    </section>`;
  }

  function blockTemplate(id: string, from: number, rows: readonly Row[]): TemplateResult | typeof noChange {
    const block = `${id}\n\n${from}`;
    const items = rows.map((row) => ({
      key: row.item.key,
      template: rowTemplate(row, `${block}\n${row.item.key}`, `${id}\n${row.item.key}`),
    }));
    const keys = items.map(keyOf).join();
    drawn.set(block, keys);
    const isSame = old.get(block) === keys && items.every(({ template }) => template === noChange);
    return isSame ? noChange : html`${repeat(items, keyOf, templateOf)}`;
  }

  function rowTemplate({ item, view }: Row, place: string, row: string): TemplateResult | typeof noChange {
    const reasons = open.has(row) ? why : undefined;
    const state = (view && reasons) ?? view ?? item.error ?? 'waiting';
    const before = old.get(place);
    if (before === state || (before !== undefined && changes-- <= 0)) {
      if (before !== state) isPartial = true;
      drawn.set(place, before);
      return noChange;
    }
    if (before === undefined && view && changes-- <= 0) {
      isPartial = true;
      drawn.set(place, 'waiting');
      return placeholder;
    }
    drawn.set(place, state);
    if (view) {
      const more = whyButton(view, words, !!reasons, () => onToggle(row));
      return html`<li part="item" class=${reasons ? 'explained' : nothing}>
        ${credentialTemplate(view, { locale: words, level: rowLevel, layout: 'badge', why: reasons, more })}
      </li>`;
    }
    if (item.error) return html`<li part="item" class="failed">${locale.t('unread')}</li>`;
    return placeholder;
  }
}

const keyOf = ({ key }: { key: string | number }): string | number => key;
const templateOf = ({ template }: { template: unknown }): unknown => template;

const placeholder = html`<li part="item">${skeleton('badge', undefined)}</li>`;

export interface ControlsOptions extends ListOptions {
  readonly counts: ReadonlyMap<Verdict, number>;
  readonly total: number;
  readonly onSort: (sort: ListSort) => void;
  readonly onGroup: (group: ListGrouping) => void;
  readonly onVerdict: (verdict: Verdict | '') => void;
}

/** The choices above the list. */
export function controlsTemplate(options: ControlsOptions, { t }: ListLocale, words: VerdictLocale): TemplateResult {
  const { counts, total, sort, groupBy, verdict, onSort, onGroup, onVerdict } = options;
  const verdicts: (Verdict | '')[] = ['', ...counts.keys()];
  return html`<div class="controls" part="controls">
    ${choice(t('show'), verdicts, verdict, (one) => (one ? t('count', { verdict: words.t(`verdict.${one}`), n: counts.get(one) ?? 0 }) : t('all', { n: total })), onVerdict)}
    ${choice(t('sort'), sorts, sort, (one) => t(`sort.${one}`), onSort)}
    ${choice(t('group'), groupings, groupBy, (one) => t(`group.${one}`), onGroup)}
  </div>`;
}

const choice = <Value extends string>(
  label: string,
  values: readonly Value[],
  chosen: Value,
  nameOf: (value: Value) => string,
  onChange: (value: Value) => void,
): TemplateResult =>
  html`<label class="choice" part="choice"
    ><span>${label}</span>
    <select part="select" @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value as Value)}>
      ${values.map((value) => html`<option value=${String(value)} .selected=${value === chosen}>${nameOf(value)}</option>`)}
    </select></label
  >`;

/** How far the checking is; nothing once it is done. */
export const progressTemplate = (
  checked: number,
  total: number,
  { t }: ListLocale,
): TemplateResult | typeof nothing => {
  if (checked === total) return nothing;
  const text = t('progress', { n: checked, total });
  return html`<p class="progress" part="progress">
    <progress max=${total} value=${checked} aria-label=${text}></progress> ${text}
  </p>`;
};

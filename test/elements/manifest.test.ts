import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { problem } from '../../stories/support/sample-registry.js';
import { describedNames } from './described.js';
import { all, mountFinder, settled, type } from './support.js';

const longer = { timeout: 8000 };

describe('custom-elements.json', () => {
  it('names every part, slot and attribute that is there, and no part that is not', async () => {
    const described = await describedNames('ila-course-finder');
    const parts = new Set<string>();
    const collect = (finder: Element): void => {
      for (const element of all(finder, '[part]'))
        for (const part of element.part) parts.add(part.replace(/^fact-.*/, 'fact'));
    };
    await setViewport({ width: 1280, height: 800 });
    for (const [options, q] of [
      [{}, ''],
      [{}, 'zzz'],
      [{ delay: 60_000 }, ''],
      [{ answer: () => problem(403, 'forbidden', 'No') }, ''],
      [{}, 'solr'],
    ] as const) {
      const { finder } = await mountFinder(options, (f) =>
        Object.assign(f, { q, forJob: q === 'solr' ? 'solar' : '' }),
      );
      if (!('delay' in options)) await settled(finder);
      collect(finder);
      if (q === 'solr') {
        type(finder, 'so');
        await waitUntil(() => all(finder, '[role=option]').length > 0, 'no suggestion came', longer);
        collect(finder);
        finder.compact = true;
        await finder.updateComplete;
        collect(finder);
      }
      finder.remove();
    }
    const inCards = [
      'title',
      'link',
      'provider',
      'price',
      'description',
      'facts',
      'fact',
      'badges',
      'badge',
      'credential',
      'theme',
      'seats',
      'marker',
      'accessibility',
    ];
    const wanted = [...parts].filter((part) => !inCards.includes(part));
    expect(described.cssParts).to.include.members(wanted);
    expect(described.cssParts.filter((part) => !parts.has(part) && part !== 'more-values')).to.deep.equal([]);
    expect(described.events).to.have.members([
      'ila-course-select',
      'ila-course-finder-search',
      'ila-course-finder-error',
    ]);
    expect(described.attributes).to.have.members([
      'q', 'skills', 'for-job', 'provider', 'country', 'scheme', 'sort', 'page-size', 'sync-url', 'course-link', 'heading-level', 'compact', 'theme',
    ]); // prettier-ignore
  });
});

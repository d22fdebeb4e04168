import type { CourseFinderErrorEvent, CourseFinderSearchEvent } from '@ila-kit/elements/course-finder.js';
import { aTimeout, expect, oneEvent, waitUntil as openWcWaitUntil } from '@open-wc/testing';
import { skillUri } from '../../stories/support/sample-courses.js';
import { problem } from '../../stories/support/sample-registry.js';
import { all, coursesAsked, find, mountFinder, readyFinder, settled, titles, words } from './support.js';

/** The machine may be busy. */
const waitUntil = (predicate: () => unknown, message?: string): Promise<void> =>
  openWcWaitUntil(predicate, message, { timeout: 8000 });

const choose = (finder: Element, value: string): void => find(finder, `[part=option] input[value="${value}"]`).click();
const asked = (finder: { asked: URL[] } & Parameters<typeof coursesAsked>[0]): URLSearchParams =>
  (coursesAsked(finder).at(-1) as URL).searchParams;

describe('what the finder is showing', () => {
  it('idle: the page’s own content, until there is an address', async () => {
    const finder = document.createElement('ila-course-finder');
    finder.innerHTML = '<a href="/courses">All courses</a>';
    document.body.append(finder);
    await finder.updateComplete;
    await waitUntil(() => finder.shadowRoot?.querySelector('slot'));
    expect(finder.matches(':state(idle)')).to.equal(true);
    finder.remove();
  });

  it('loading: placeholders, then stalled with a moving line', async () => {
    const { finder } = await mountFinder({ delay: 1500 });
    await finder.updateComplete;
    expect(finder.matches(':state(loading)')).to.equal(true);
    expect(all(finder, '[part=skeleton]').length).to.be.greaterThan(3);
    expect(find(finder, '[part=results]').getAttribute('aria-busy')).to.equal('true');
    await waitUntil(() => finder.matches(':state(stalled)'));
    await settled(finder);
    expect(finder.matches(':state(stalled)')).to.equal(false);
  });

  it('ready: how many, and for each what it costs and leads to', async () => {
    const { finder } = await readyFinder();
    expect(finder.matches(':state(ready)')).to.equal(true);
    expect(words(find(finder, '[part=total]'))).to.equal('137 courses');
    const card = find(finder, '[part=card]');
    expect(words(card)).to.contain('€1,200').and.to.contain('Leads to: Micro-credential').and.to.contain('Sample data');
    expect(titles(finder)).to.have.length(20);
  });

  it('refreshing: the old courses stay until the new ones are there', async () => {
    const { finder } = await readyFinder({ delay: 200 });
    choose(finder, 'online');
    await finder.updateComplete;
    expect(finder.matches(':state(refreshing)')).to.equal(true);
    expect(titles(finder)).to.have.length(20);
    await settled(finder);
    expect(words(find(finder, '[part=total]'))).to.equal('45 courses');
  });

  it('empty: names the filter whose removal gives most', async () => {
    const { finder, registry } = await readyFinder({}, (f) => (f.q = 'welding'));
    choose(finder, 'online');
    await settled(finder);
    choose(finder, 'none');
    await settled(finder);
    choose(finder, '0');
    await settled(finder);
    expect(finder.matches(':state(empty)')).to.equal(true);
    const way = find(finder, '[part=empty] button');
    expect(words(way)).to.match(/^Without “[\w ]+”: at least \d+ courses?$/);
    way.click();
    await settled(finder);
    expect(finder.status).to.equal('ready');
    expect(registry.asked.length).to.be.greaterThan(3);
  });

  it('empty in one country: offers online courses from everywhere', async () => {
    const { finder, registry } = await readyFinder({}, (f) => Object.assign(f, { country: 'PL', q: 'solar' }));
    const ways = all(finder, '[part=empty] button');
    ways.find((way) => words(way).startsWith('Include online'))?.click();
    await settled(finder);
    expect(asked(registry).get('orOnline')).to.equal('true');
    expect(asked(registry).getAll('country')).to.deep.equal(['PL']);
    expect(titles(finder).length).to.be.greaterThan(0);
  });

  it('error: words, a request id, and a way to try again', async () => {
    let broken = true;
    let event: CourseFinderErrorEvent | undefined;
    const { finder } = await readyFinder(
      { answer: () => (broken ? problem(429, 'rate-limited', 'Too many') : undefined) },
      (f) => f.addEventListener('ila-course-finder-error', (e) => (event = e)),
    );
    expect(finder.matches(':state(error)')).to.equal(true);
    expect(event?.detail).to.deep.equal({ status: 429, requestId: 'req_sample01' });
    expect(words(find(finder, '[part=error]')))
      .to.contain('Too many searches')
      .and.to.contain('req_sample01');
    broken = false;
    find(finder, '[part~=retry]').click();
    await settled(finder);
    expect(finder.status).to.equal('ready');
  });

  it('tells the page what came of a search, and does not bubble', async () => {
    const { finder, config } = await readyFinder();
    let bubbled = false;
    config.addEventListener('ila-course-finder-search', () => (bubbled = true));
    setTimeout(() => finder.reload());
    const { detail } = (await oneEvent(finder, 'ila-course-finder-search')) as CourseFinderSearchEvent;
    expect(detail).to.deep.equal({ status: 'ready', total: 137, exact: true });
    expect(bubbled).to.equal(false);
  });
});

describe('searching', () => {
  it('asks for what the attributes say', async () => {
    const { registry } = await readyFinder({}, (finder) => {
      finder.q = 'solar';
      finder.skills = `${skillUri(0)}, ${skillUri(3)}`;
      finder.setAttribute('provider', 'prv_heliosfr prv_liffeyie');
      finder.setAttribute('country', 'FR');
      finder.setAttribute('scheme', 'fr-cpf');
      finder.setAttribute('sort', 'price');
      finder.setAttribute('page-size', '7');
    });
    const query = asked(registry);
    expect(query.getAll('skill')).to.deep.equal([skillUri(0), skillUri(3)]);
    expect(query.getAll('provider')).to.deep.equal(['prv_heliosfr', 'prv_liffeyie']);
    expect([
      query.get('q'),
      query.get('country'),
      query.get('scheme'),
      query.get('sort'),
      query.get('limit'),
      query.get('lang'),
    ]).to.deep.equal(['solar', 'FR', 'fr-cpf', 'price', '7', 'en']);
  });

  it('does not let the person see or leave the page’s limits', async () => {
    const { finder } = await readyFinder({}, (f) => (f.provider = 'prv_heliosfr'));
    expect(all(finder, '[part=chip]')).to.have.length(0);
    expect(all(finder, '[part=provider]').every((provider) => words(provider) === 'Hélios Formation')).to.equal(true);
  });

  it('takes only the newest answer, and ends the older request', async () => {
    const { finder, registry } = await readyFinder({
      delay: ({ searchParams }) => (searchParams.getAll('mode').length === 1 ? 400 : searchParams.has('mode') ? 0 : 0),
    });
    choose(finder, 'online');
    await waitUntil(() => coursesAsked(registry).length === 2);
    choose(finder, 'onSite');
    await settled(finder);
    await aTimeout(500);
    expect(words(find(finder, '[part=total]'))).to.equal('91 courses');
    expect(registry.aborted).to.have.length(1);
  });

  it('ends its requests when it leaves the page, and begins again when it comes back', async () => {
    const { config, finder, registry } = await mountFinder({ delay: 150 });
    await waitUntil(() => coursesAsked(registry).length === 1);
    finder.remove();
    await waitUntil(() => registry.aborted.length === 1);
    expect(finder.status).to.equal('idle');
    config.append(finder);
    await waitUntil(() => finder.status === 'ready');
    await finder.updateComplete;
    expect(titles(finder)).to.have.length(20);
  });

  it('says which spelling it searched, and offers another', async () => {
    const { finder } = await readyFinder({}, (f) => (f.q = 'solr'));
    expect(words(find(finder, '[part=spelling]'))).to.equal('Nothing matches “solr”. These results are for “solar”.');
    finder.q = 'solar panel instalation';
    await finder.updateComplete;
    await settled(finder);
    find(finder, '[part=spelling] button').click();
    await settled(finder);
    expect(find<HTMLInputElement>(finder, '[role=combobox]').value).to.equal('solar panel installation');
    expect(titles(finder).length).to.be.greaterThan(0);
  });

  it('finds the job that the page names, says which, and drops it when asked to', async () => {
    const { finder, registry } = await readyFinder({}, (f) => (f.forJob = 'PV installer'));
    expect(asked(registry).get('occupation')).to.contain('/esco/occupation/');
    const chip = find(finder, '[part=chip]');
    expect(words(chip)).to.equal('For the job: solar energy technician');
    chip.click();
    await settled(finder);
    expect(asked(registry).has('occupation')).to.equal(false);
    expect(finder.shadowRoot?.activeElement).to.equal(find(finder, '[part=total]'));
  });

  it('searches the words of a job that nobody knows', async () => {
    const { finder, registry } = await readyFinder({}, (f) => (f.forJob = 'welder'));
    expect(asked(registry).get('q')).to.equal('welder');
    expect(words(find(finder, '[part=spelling]'))).to.contain('No job called “welder”');
  });

  it('filters by several values of a filter and by price, shows chips, and removes them all', async () => {
    const { finder, registry } = await readyFinder();
    for (const value of ['online', 'blended', '500']) {
      choose(finder, value);
      await settled(finder);
    }
    expect(asked(registry).getAll('mode')).to.deep.equal(['online', 'blended']);
    expect(asked(registry).get('priceMax')).to.equal('50000');
    expect(all(finder, '[part=chip]').map(words)).to.deep.equal(['Online', 'On site and online', 'Up to €500']);
    choose(finder, '');
    await settled(finder);
    expect(asked(registry).has('priceMax')).to.equal(false);
    find(finder, '[part=clear-all]').click();
    await settled(finder);
    expect(asked(registry).has('mode')).to.equal(false);
    expect(all(finder, '[part=chip]')).to.have.length(0);
  });

  it('keeps the place and the focus of a filter whose count falls to nothing', async () => {
    const { finder } = await readyFinder({}, (f) => (f.q = 'python'));
    const before = all(finder, '[part=facet]:first-child [part=option] span:first-of-type').map(words);
    choose(finder, 'online');
    find(finder, '[part=option] input[value=online]').focus();
    await settled(finder);
    expect(all(finder, '[part=facet]:first-child [part=option] span:first-of-type').map(words)).to.deep.equal(before);
    expect((finder.shadowRoot?.activeElement as HTMLInputElement).value).to.equal('online');
  });

  it('says “2,000+” where it did not count further', async () => {
    const { finder } = await readyFinder({ courses: 2100 });
    expect(words(find(finder, '[part=total]'))).to.equal('2,000+ courses');
    expect(words(find(finder, '[part=more] p'))).to.equal('Showing 20 of 2,000+');
  });
});

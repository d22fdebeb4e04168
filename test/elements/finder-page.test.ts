import type { IlaCourseFinder } from '@ila-kit/elements/course-finder.js';
import { expect, oneEvent, waitUntil as openWcWaitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { json, problem } from '../../stories/support/sample-registry.js';
import { all, find, narrow, readyFinder, settled, titles, type, words } from './support.js';

/** The machine may be busy. */
const waitUntil = (predicate: () => unknown, message?: string): Promise<void> =>
  openWcWaitUntil(predicate, message, { timeout: 8000 });

const choose = (finder: Element, value: string): void => find(finder, `[part=option] input[value="${value}"]`).click();

describe('more courses', () => {
  it('are added below, announced, and leave the old cards and the focus alone', async () => {
    const { finder } = await readyFinder({ courses: 50 });
    const card = find(finder, '[part=result]');
    const button = find(finder, '[part~=more-button]');
    button.focus();
    button.click();
    await waitUntil(() => titles(finder).length === 40);
    expect(find(finder, '[part=result]')).to.equal(card);
    expect(finder.shadowRoot?.activeElement).to.equal(button);
    await waitUntil(() => words(find(finder, '[role=status]')) === '20 more courses');
    button.click();
    await waitUntil(() => titles(finder).length === 50);
    await waitUntil(() => finder.shadowRoot?.activeElement === all(finder, '[part=link]')[40]);
  });

  it('a failed page keeps what is there, and can be asked for again', async () => {
    let broken = true;
    const { finder } = await readyFinder({
      courses: 30,
      answer: (url) => (url.searchParams.has('cursor') && broken ? problem(400, 'invalid-cursor', 'No') : undefined),
    });
    find(finder, '[part~=more-button]').click();
    await waitUntil(() => words(find(finder, '[part~=more-button]')) === 'Try again');
    expect(titles(finder)).to.have.length(20);
    broken = false;
    find(finder, '[part~=more-button]').click();
    await waitUntil(() => titles(finder).length === 30);
  });

  it('cost the same at three thousand, since nothing of the old cards is touched', async function () {
    this.timeout(120_000);
    const { finder } = await readyFinder({ courses: 3000 }, (f) => (f.pageSize = 100));
    const touched: Node[] = [];
    const list = find(finder, '[part=list]');
    const observer = new MutationObserver((records) =>
      touched.push(...records.map(({ target }) => target).filter((t) => t !== list)),
    );
    while (titlesShown(finder) < 3000) {
      const before = titlesShown(finder);
      observer.observe(list, { subtree: true, childList: true, attributes: true, characterData: true });
      find(finder, '[part~=more-button]').click();
      await openWcWaitUntil(() => titlesShown(finder) > before, 'no more came', { interval: 1, timeout: 20_000 });
      await Promise.resolve();
      observer.disconnect();
    }
    type(finder, 's');
    await finder.updateComplete;
    const start = performance.now();
    type(finder, 'so');
    await finder.updateComplete;
    const keystroke = performance.now() - start;
    expect(touched).to.have.length(0);
    expect(keystroke).to.be.lessThan(200);
  });
});

const titlesShown = (finder: Element): number => find(finder, '[part=list]').childElementCount;

describe('the address of the page', () => {
  const start = location.href;
  afterEach(() => history.replaceState(null, '', start));
  const parameters = (): string[] =>
    [...new URLSearchParams(location.search)].filter(([name]) => name.startsWith('find-')).map(String);

  it('holds the search, and gives it back', async () => {
    const fill = (finder: IlaCourseFinder): void => finder.setAttribute('sync-url', 'find-');
    const { finder } = await readyFinder({}, fill);
    type(finder, 'solar');
    await sendKeys({ press: 'Enter' });
    await settled(finder);
    choose(finder, 'online');
    await settled(finder);
    expect(parameters()).to.deep.equal(['find-q,solar', 'find-mode,online']);
    const other = await readyFinder({}, fill);
    expect(words(find(other.finder, '[part=total]'))).to.equal(words(find(finder, '[part=total]')));
    expect(find<HTMLInputElement>(other.finder, '[role=combobox]').value).to.equal('solar');
    other.finder.remove();
    history.back();
    await waitUntil(() => all(finder, '[part=chip]').length === 0);
    expect(parameters()).to.deep.equal(['find-q,solar']);
  });

  it('is not touched unless the page wants it', async () => {
    const { finder } = await readyFinder();
    choose(finder, 'online');
    await settled(finder);
    expect(location.href).to.equal(start);
  });
});

describe('choosing a course', () => {
  it('tells the page which; cancelled, the link is not followed', async () => {
    const { finder } = await readyFinder();
    let followed: boolean | undefined;
    finder.addEventListener('ila-course-select', (event) => {
      expect(event.detail).to.deep.equal({
        courseId: 'crs_sample0001',
        uri: 'https://api.example/v1/courses/crs_sample0001',
      });
      event.preventDefault();
    });
    finder.addEventListener('click', (event) => (followed = !event.defaultPrevented));
    find(finder, '[part=link]').click();
    expect(followed).to.equal(false);
  });

  it('leads to the provider’s page, or to the page that the host names', async () => {
    const { finder } = await readyFinder();
    expect(find(finder, '[part=link]').getAttribute('href')).to.equal('https://provider.example/courses/0001');
    finder.courseLink = '/courses/{id}';
    await finder.updateComplete;
    expect(find(finder, '[part=link]').getAttribute('href')).to.equal('/courses/crs_sample0001');
  });
});

describe('a template of the page', () => {
  const fill = (finder: IlaCourseFinder): void => {
    const template = document.createElement('template');
    template.innerHTML = `<article class="mine"><a data-ila="link"><b data-ila="title"></b></a> <i data-ila="price"></i> <u data-ila="place"></u></article>`;
    finder.append(template);
  };

  it('draws the cards in the page’s own DOM', async () => {
    const { finder } = await readyFinder({ courses: 30 }, fill);
    const cards = [...finder.querySelectorAll('.mine')];
    expect(cards).to.have.length(20);
    expect(words(cards[0] as Element)).to.equal('Solar panel installation €1,200 Lyon, France');
    expect(cards[0]?.querySelector('b')?.lang).to.equal('en');
    expect(cards[1]?.querySelector('u')?.hidden).to.equal(true);
    const first = cards[0];
    find(finder, '[part~=more-button]').click();
    await waitUntil(() => finder.querySelectorAll('.mine').length === 30);
    expect(finder.querySelector('.mine')).to.equal(first);
    type(finder, 'welding');
    await sendKeys({ press: 'Enter' });
    await settled(finder);
    expect(finder.querySelectorAll('.mine').length).to.equal(titlesShown(finder));
  });

  it('chooses by its own link', async () => {
    const { finder } = await readyFinder({}, fill);
    const chosen = oneEvent(finder, 'ila-course-select');
    finder.addEventListener('click', (event) => event.preventDefault());
    (finder.querySelectorAll('.mine a')[2] as HTMLElement).click();
    expect(((await chosen) as CustomEvent).detail.courseId).to.equal('crs_sample0003');
  });

  it('reads texts as texts', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const answer = (url: URL): Response | undefined => {
      if (!url.pathname.endsWith('/courses')) return undefined;
      return json({
        data: [
          {
            id: 'crs_evil', uri: 'javascript:alert(1)', reference: 'E', provider: { id: 'prv_evil', name: evil, country: 'FR' }, title: { en: evil },
            languages: ['en'], mode: 'online', skills: [], credential: { kind: 'none' }, nextSession: null, synthetic: true, livemode: false,
          },
        ],
        nextCursor: null, total: { count: 1, exact: true }, facets: [], correctedQuery: null, didYouMean: null,
      }); // prettier-ignore
    };
    const { finder } = await readyFinder({ answer }, fill);
    expect(finder.querySelector('.mine img')).to.equal(null);
    expect(finder.querySelector('.mine b')?.textContent).to.equal(evil);
    expect(finder.querySelector('.mine a')?.hasAttribute('href')).to.equal(false);
  });
});

describe('a narrow place', () => {
  after(() => setViewport({ width: 1280, height: 800 }));

  it('fits into 320 px, also with text of twice the size', async () => {
    await setViewport({ width: 320, height: 640 });
    const { finder } = await readyFinder();
    expect(document.documentElement.scrollWidth).to.be.at.most(narrow);
    document.documentElement.style.fontSize = '200%';
    await waitUntil(() => finder.getBoundingClientRect().width > 0);
    expect(document.documentElement.scrollWidth).to.be.at.most(narrow);
    document.documentElement.style.fontSize = '';
  });

  it('puts the filters into a dialog that closes by Esc and gives the focus back', async () => {
    await setViewport({ width: 320, height: 640 });
    const { finder } = await readyFinder();
    await waitUntil(() => finder.shadowRoot?.querySelector('[part~=filter-button]'), 'no button came');
    expect(document.documentElement.scrollWidth).to.be.at.most(narrow);
    const button = find(finder, '[part~=filter-button]');
    button.focus();
    await sendKeys({ press: 'Enter' });
    const dialog = find<HTMLDialogElement>(finder, 'dialog');
    await waitUntil(() => dialog.open, 'the dialog did not open');
    choose(finder, 'online');
    await settled(finder);
    expect(dialog.open).to.equal(true);
    expect(words(find(finder, '[part=sheet] [part=button]'))).to.equal('Show 45 courses');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.open, 'the dialog did not close');
    expect(finder.shadowRoot?.activeElement).to.equal(button);
  });
});

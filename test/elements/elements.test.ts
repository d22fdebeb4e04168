import type { IlaConfig } from '@ila-kit/elements/config.js';
import { IlaCourseCard } from '@ila-kit/elements/course-card.js';
import type { IlaCourseFinder } from '@ila-kit/elements/course-finder.js';
import { safeDefine } from '../../packages/elements/dist/shared/safe-define.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { problem, sampleRegistry, type RegistryOptions } from '../../stories/support/sample-registry.js';
import { all, find, mountFinder, readyFinder, settled, type } from './support.js';

const longer = { timeout: 8000 };

describe('registration', () => {
  it('a second copy neither throws nor takes over, and is mentioned once', () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...parts: unknown[]) => said.push(parts.join(' '));
    class Copy extends HTMLElement {
      static readonly tagName = 'ila-course-card';
    }
    safeDefine(Copy);
    safeDefine(Copy);
    safeDefine(IlaCourseCard);
    console.warn = warn;
    expect(said).to.deep.equal(['<ila-course-card> is defined already; the copy that came first stays.']);
    expect(customElements.get('ila-course-card')).to.equal(IlaCourseCard);
  });
});

describe('accessibility', () => {
  const states: Record<string, { options: RegistryOptions; q?: string }> = {
    loading: { options: { delay: 60_000 } },
    ready: { options: {} },
    empty: { options: {}, q: 'nothing like this' },
    error: { options: { answer: () => problem(403, 'forbidden', 'No') } },
  };
  for (const scheme of ['light', 'dark'] as const) {
    for (const [name, { options, q }] of Object.entries(states)) {
      it(`axe finds nothing when ${name}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        const { finder } = await mountFinder(options, (f) => (f.q = q ?? ''));
        if (name !== 'loading') await settled(finder);
        expect(finder.status).to.equal(name);
        await expect(finder).to.be.accessible();
        finder.remove();
        document.documentElement.style.colorScheme = '';
      });
    }
  }

  it('axe finds nothing while the old courses stand for the new ones, nor with a second finder on the page', async () => {
    const delay = ({ searchParams }: URL): number => (searchParams.has('mode') ? 60_000 : 0);
    const { config, finder } = await readyFinder({ delay });
    find(finder, '[part=option] input[value=online]').click();
    await finder.updateComplete;
    expect(finder.matches(':state(refreshing)')).to.equal(true);
    config.append(document.createElement('ila-course-finder'));
    await settled(config.lastElementChild as IlaCourseFinder);
    await expect(config).to.be.accessible();
  });

  it('axe finds nothing with suggestions, chips and an open dialog', async () => {
    await setViewport({ width: 400, height: 700 });
    const { finder } = await readyFinder({}, (f) => (f.forJob = 'solar'));
    type(finder, 'so');
    await waitUntil(() => all(finder, '[role=option]').length > 0, 'no suggestion came', longer);
    await expect(finder).to.be.accessible();
    find(finder, '[part~=filter-button]').click();
    await finder.updateComplete;
    await expect(finder).to.be.accessible();
    await setViewport({ width: 1280, height: 800 });
  });

  it('every id that is named is there, and every control is at least 24 px', async () => {
    const { finder } = await readyFinder();
    for (const element of all(finder, '[aria-controls], [aria-labelledby], [for]')) {
      for (const name of ['aria-controls', 'aria-labelledby', 'for']) {
        const id = element.getAttribute(name);
        if (id) expect(finder.shadowRoot?.getElementById(id), `${name}=${id}`).to.not.equal(null);
      }
    }
    for (const control of all(finder, 'button, select, summary, .option, [role=combobox]')) {
      const { width, height } = control.getBoundingClientRect();
      if (width > 0) expect(Math.min(width, height), control.outerHTML.slice(0, 80)).to.be.at.least(24);
    }
  });

  it('nothing moves when motion is to be reduced', async () => {
    if (!/Chrome/.test(navigator.userAgent)) return;
    await emulateMedia({ reducedMotion: 'reduce' });
    const { finder } = await mountFinder({ delay: 3000 });
    await waitUntil(() => finder.matches(':state(stalled)'), 'it never stalled', longer);
    await finder.updateComplete;
    const running = finder.shadowRoot?.getAnimations().filter(({ playState }) => playState === 'running') ?? [];
    expect(running).to.have.length(0);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
});

describe('manners', () => {
  it('nothing is left after a hundred lives', async () => {
    const added = new Map<string, number>();
    const targets = [window, document, document.documentElement];
    const originals = targets.map((target) => [target.addEventListener, target.removeEventListener] as const);
    targets.forEach((target, index) => {
      const [add, remove] = originals[index] as (typeof originals)[number];
      target.addEventListener = (name: string, ...rest: unknown[]) => {
        added.set(name, (added.get(name) ?? 0) + 1);
        Reflect.apply(add, target, [name, ...rest]);
      };
      target.removeEventListener = (name: string, ...rest: unknown[]) => {
        added.set(name, (added.get(name) ?? 0) - 1);
        Reflect.apply(remove, target, [name, ...rest]);
      };
    });
    const registry = sampleRegistry({ courses: 2 });
    const config = await fixture<IlaConfig>(
      html`<ila-config api="https://api.example" .fetch=${registry.fetch}></ila-config>`,
    );
    for (let life = 0; life < 100; life += 1) {
      const finder = document.createElement('ila-course-finder');
      config.append(finder);
      await finder.updateComplete;
      finder.remove();
    }
    targets.forEach((target) => {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    });
    expect(registry.asked.length, 'a request for each life').to.be.at.most(100);
    const left = ['popstate', 'context-provider'].map((name) => [name, added.get(name)]);
    expect(left).to.deep.equal([
      ['popstate', 0],
      ['context-provider', 0],
    ]);
  });

  it('keeps the host’s own CSS and the page’s reset out', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { all: revert; line-height: 3 !important; }');
    document.adoptedStyleSheets = [sheet];
    const { finder } = await readyFinder();
    expect(getComputedStyle(find(finder, '[part=title]')).fontWeight).to.equal('650');
    document.adoptedStyleSheets = [];
  });
});

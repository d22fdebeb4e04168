import { configure, IlaConfig } from '@ila-kit/elements/config.js';
import type { IlaCourseFinder } from '@ila-kit/elements/course-finder.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sampleRegistry } from '../../stories/support/sample-registry.js';
import { find, words } from './support.js';

const longer = { timeout: 8000 };

describe('where the data comes from', () => {
  it('is found when the configuration is set up after the elements', async () => {
    const registry = sampleRegistry();
    const config = await fixture<IlaConfig>(html`<ila-config><ila-course-finder></ila-course-finder></ila-config>`);
    const finder = config.firstElementChild as IlaCourseFinder;
    expect(finder.status).to.equal('idle');
    config.fetch = registry.fetch;
    config.api = 'https://api.example';
    await waitUntil(() => finder.status === 'ready', 'it never began', longer);
  });

  it('is found when <ila-config> is defined last', async () => {
    const registry = sampleRegistry();
    class LateConfig extends IlaConfig {}
    const config = document.createElement('late-config') as LateConfig;
    const finder = document.createElement('ila-course-finder');
    config.append(finder);
    document.body.append(config);
    await finder.updateComplete;
    expect(finder.status).to.equal('idle');
    Object.assign(config, { api: 'https://api.example', fetch: registry.fetch });
    delete (config as Partial<LateConfig>).api;
    delete (config as Partial<LateConfig>).fetch;
    customElements.define('late-config', LateConfig);
    Object.assign(config, { api: 'https://api.example', fetch: registry.fetch });
    await waitUntil(() => finder.status === 'ready', 'it never began', longer);
    config.remove();
  });

  it('is one client for all elements inside, and the nearest wins over the page’s', async () => {
    const [page, near] = [sampleRegistry({ courses: 3 }), sampleRegistry({ courses: 5 })];
    configure({ api: 'https://page.example', fetch: (request) => page.fetch(request) });
    const outside = await fixture<IlaCourseFinder>(html`<ila-course-finder></ila-course-finder>`);
    await waitUntil(() => outside.status === 'ready', 'configure() did not reach it', longer);
    const config = await fixture<IlaConfig>(
      html`<ila-config api="https://near.example" .fetch=${near.fetch}
        ><ila-course-finder></ila-course-finder
      ></ila-config>`,
    );
    const inside = config.firstElementChild as IlaCourseFinder;
    await waitUntil(() => inside.status === 'ready', 'the config did not reach it', longer);
    expect(words(find(outside, '[part=total]'))).to.equal('3 courses');
    expect(words(find(inside, '[part=total]'))).to.equal('5 courses');
    document.body.append(inside);
    await waitUntil(
      () => words(find(inside, '[part=total]')) === '3 courses',
      'moved out, it did not change over',
      longer,
    );
    inside.remove();
    configure({});
    await waitUntil(() => outside.status === 'idle', 'it did not stop', longer);
  });
});

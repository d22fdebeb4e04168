import type { IlaConfig } from '@ila-kit/elements/config.js';
import type { IlaCourseCard } from '@ila-kit/elements/course-card.js';
import '@ila-kit/elements/define/config.js';
import '@ila-kit/elements/define/course-card.js';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sampleCourse } from '../../stories/support/sample-courses.js';
import { sampleRegistry } from '../../stories/support/sample-registry.js';
import { find, words } from './support.js';

const longer = { timeout: 8000 };

describe('a course card', () => {
  const course = sampleCourse(1);

  it('shows the course that it is given, without asking anybody', async () => {
    const card = await fixture<IlaCourseCard>(
      html`<ila-course-card .course=${course} heading-level="4"></ila-course-card>`,
    );
    expect(card.status).to.equal('ready');
    expect(words(find(card, '[part=title]'))).to.equal('Data analysis with Python');
    expect(find(card, '[role=heading]').getAttribute('aria-level')).to.equal('4');
    expect(words(find(card, '[part=price]'))).to.equal('Free');
    await expect(card).to.be.accessible();
  });

  it('loads the course of its id, and says so when there is none', async () => {
    const registry = sampleRegistry();
    const config = await fixture<IlaConfig>(
      html`<ila-config api="https://api.example" .fetch=${registry.fetch}
        ><ila-course-card course-id="crs_sample0003"></ila-course-card
      ></ila-config>`,
    );
    const card = config.firstElementChild as IlaCourseCard;
    await waitUntil(() => card.matches(':state(ready)'), 'no course came', longer);
    expect(words(find(card, '[part=title]'))).to.equal('Caring for people with dementia');
    card.courseId = 'crs_nowhere';
    await waitUntil(() => card.matches(':state(error)'), 'no error came', longer);
    await card.updateComplete;
    expect(words(find(card, '[part=error]')))
      .to.contain('no longer offered')
      .and.to.contain('req_sample01');
    await expect(card).to.be.accessible();
  });

  it('tells the page that its link was activated', async () => {
    const card = await fixture<IlaCourseCard>(html`<ila-course-card .course=${course} compact></ila-course-card>`);
    card.addEventListener('ila-course-select', (event) => event.preventDefault());
    setTimeout(() => find(card, '[part=link]').click());
    const { detail } = await oneEvent(card, 'ila-course-select');
    expect(detail).to.deep.equal({ courseId: course.id, uri: course.uri });
  });

  it('makes no link of a script', async () => {
    const evil = { ...course, url: 'javascript:alert(1)' };
    const card = await fixture<IlaCourseCard>(html`<ila-course-card .course=${evil}></ila-course-card>`);
    expect(find(card, '[part=link]').hasAttribute('href')).to.equal(false);
  });
});

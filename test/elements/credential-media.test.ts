import '@ila-kit/elements/define/credential-list.js';
import { generateSigningKey, openBadge, signAsJwt } from '@ila-kit/credentials/sign';
import { expect, waitUntil } from '@open-wc/testing';
import {
  issuedAt,
  sampleCredentials,
  sampleMicro,
  type SampleVerdict,
} from '../../stories/support/sample-credentials.js';
import { judgedBadge } from './credential-support.js';
import { describeInChromium, emulate, pixelsOf } from './devtools.js';
import { all, find, words } from './support.js';

/** The shape that must stand beside each verdict; what has the same shape is told apart by the word. */
const tones: Record<SampleVerdict, 'good' | 'warn' | 'bad' | 'open'> = {
  valid: 'good',
  unconfirmed: 'warn',
  expired: 'warn',
  notYetValid: 'warn',
  suspended: 'warn',
  revoked: 'bad',
  invalid: 'bad',
  unverifiable: 'open',
};

/** What is drawn in an element, without its colour and its place: which of sixteen by sixteen fields of the drawing are not background. */
async function shapeOf(element: Element): Promise<string> {
  const { data, width } = await pixelsOf(element, 4);
  const drawn: [x: number, y: number][] = [];
  for (let at = 0; at < data.length; at += 4) {
    const contrast = [0, 1, 2].reduce((sum, part) => sum + Math.abs(data[at + part]! - data[part]!), 0);
    if (contrast > 250) drawn.push([(at / 4) % width, Math.floor(at / 4 / width)]);
  }
  const [left, top] = [0, 1].map((axis) => Math.min(...drawn.map((point) => point[axis]!))) as [number, number];
  const side = Math.max(...drawn.map(([x, y]) => Math.max(x - left, y - top))) + 1;
  const fields = Array.from({ length: 256 }, () => 0);
  for (const [x, y] of drawn)
    fields[Math.floor(((y - top) / side) * 16) * 16 + Math.floor(((x - left) / side) * 16)]! += 1;
  return fields.map((count) => (count > (side / 16) ** 2 * 0.4 ? '#' : '.')).join('');
}

const difference = (one: string, other: string): number => [...one].filter((field, at) => field !== other[at]).length;

/** The system colours that are there, as computed. */
function systemColours(): ReadonlySet<string> {
  const probe = document.createElement('i');
  document.body.append(probe);
  const names = 'CanvasText LinkText ButtonText ButtonBorder FieldText GrayText Highlight'.split(' ');
  const computed = names.map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return new Set(computed);
}

/** Every box has a border that is seen, and every mark a stroke: in a colour of the system, and not that of what is inside or around it. */
function expectSystemColours(badge: Element): void {
  const colours = systemColours();
  const around = getComputedStyle(find(badge, '[part=credential]')).backgroundColor;
  for (const box of all(badge, '[part=credential], .host, .skill, .button')) {
    const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(box);
    expect(parseFloat(borderTopWidth), box.className).to.be.at.least(1);
    expect(colours.has(borderTopColor), `${box.className}: ${borderTopColor} is no colour of the system`).to.equal(
      true,
    );
    expect([backgroundColor, around], box.className).to.not.include(borderTopColor);
  }
  for (const mark of all(badge, '.icon')) {
    const { stroke } = getComputedStyle(mark);
    expect(colours.has(stroke) && stroke !== around, `${mark.parentElement?.className}: ${stroke}`).to.equal(true);
  }
}

/** Of a computed `rgb(…)`: 0 for black, 1 for white. */
const brightness = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
};

const toneOf = (check: Element): string => check.className.replace('check ', '');

describeInChromium('a badge in forced colours', () => {
  beforeEach(() => emulate({ forcedColors: 'active' }));
  afterEach(() => emulate());

  it('tells its verdicts and checks apart by words and by shapes that are seen, in the person’s own colours', async function () {
    this.timeout(60_000);
    const seen: { shape: string; tone: string }[] = [];
    const said = new Set<string>();
    for (const [verdict, tone] of Object.entries(tones)) {
      const { badge } = await judgedBadge(verdict as SampleVerdict, (one) => (one.layout = 'card'));
      expectSystemColours(badge);
      const marks: { mark: Element; tone: string }[] = [{ mark: find(badge, '.word > svg'), tone }];
      for (const check of all(badge, '.check')) marks.push({ mark: check.querySelector('svg')!, tone: toneOf(check) });
      expect(marks).to.have.length(6);
      for (const { mark, tone } of marks) seen.push({ shape: await shapeOf(mark), tone });
      said.add(words(find(badge, '[part=word]')));
      badge.remove();
    }
    expect(said.size).to.equal(8);
    expect(new Set(seen.map(({ tone }) => tone))).to.deep.equal(new Set(Object.values(tones)));
    for (const { shape } of seen) expect(shape.replaceAll('.', '').length, 'a mark is not seen').to.be.greaterThan(30);
    const pairs = seen.flatMap((one, at) => seen.slice(at + 1).map((other) => ({ one, other })));
    const differences = (isSame: boolean): number[] =>
      pairs
        .filter(({ one, other }) => (one.tone === other.tone) === isSame)
        .map(({ one, other }) => difference(one.shape, other.shape));
    expect(Math.min(...differences(false)), 'two tones look alike').to.be.greaterThan(
      Math.max(...differences(true)) + 10,
    );
  });

  it('shows how many elements are stated: the meter’s full part differs from its empty part', async () => {
    const { badge } = await judgedBadge('valid', (one) => (one.layout = 'full'));
    const meter = find<HTMLMeterElement>(badge, 'meter');
    const { data, width, height } = await pixelsOf(meter);
    const colourAt = (x: number, y: number): string => {
      const at = (Math.floor(y) * width + Math.floor(x)) * 4;
      return [...data.slice(at, at + 3)].join();
    };
    const edge = (meter.value / meter.max) * width;
    const empty = colourAt(edge + 6, height / 2);
    expect(colourAt(edge - 6, height / 2), 'full and empty look alike').to.not.equal(empty);
    const column = Array.from({ length: height }, (_, y) => colourAt(edge + 6, y));
    expect(column.filter((colour) => colour !== empty).length, 'the empty part has no outline').to.be.at.least(2);
  });
});

describeInChromium('a credential on paper', () => {
  beforeEach(() => emulate({ media: 'print' }));
  afterEach(() => emulate());

  const controls = 'button, select, input, textarea, form';
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true, opacityProperty: true }) &&
    element.getBoundingClientRect().height > 1;
  const printed = (host: Element, selector: string): string[] => all(host, selector).filter(isSeen).map(words);

  it('has no controls, and in full all that a reader of paper needs, dark on white', async () => {
    const { badge } = await judgedBadge('european', (one) => {
      one.setAttribute('theme', 'dark');
      Object.assign(one, { layout: 'full', upload: true });
    });
    await waitUntil(() => badge.shadowRoot?.querySelector('form'), 'no form came', { timeout: 8000 });
    expect(printed(badge, controls)).to.deep.equal([]);
    expect(printed(badge, '[part=title], [part=word], [part=issuer]')).to.have.length(3);
    expect(printed(badge, '.check')).to.deep.equal([
      'Content: unchanged The signature fits every word of it.',
      'Issuer: confirmed It is signed with the key that is the issuer’s name.',
      'Validity: in date It has begun and has no end.',
      'Withdrawal: cannot be withdrawn It names no list on which it could be withdrawn.',
      'Holder: not checked Nobody has checked that it is about the person who shows it.',
    ]);
    expect(printed(badge, '[part=details] dt')).to.deep.equal([
      'Issued',
      'Level',
      'Workload',
      'Issuer’s address',
      'Skills',
    ]);
    expect(printed(badge, '[part=details] dd')).to.include.members([
      '1 Sept 2026',
      '50 hours',
      'https://university.example',
    ]);
    expect(printed(badge, '[part=elements] dt')).to.have.length(16);
    expect(printed(badge, '.completeness')).to.deep.equal(['15 of 16 stated']);
    expect(printed(badge, '.checked-at')[0]).to.contain('Checked in your browser');
    for (const element of all(badge, '.credential *').filter((one) => isSeen(one) && words(one)))
      expect(brightness(getComputedStyle(element).color), `${element.className} is too bright for paper`).to.be.below(
        0.5,
      );
  });

  it('says where a link leads, but not twice', async () => {
    const key = await generateSigningKey();
    const badgeText = openBadge(sampleMicro(key.did));
    const evidence = [{ id: 'https://university.example/evidence/1', type: ['Evidence'], name: 'Report' }];
    const token = await signAsJwt({ ...badgeText, evidence }, key, { issuedAt });
    const { badge } = await judgedBadge('token', (one) => Object.assign(one, { credential: token, layout: 'card' }));
    const addresses = all(badge, '[part=details] dd > a').map((link) => [
      words(link),
      getComputedStyle(link, '::after').content,
    ]);
    expect(addresses).to.deep.equal([
      ['https://university.example', 'none'],
      ['Report', '" https://university.example/evidence/1"'],
    ]);
  });

  // A small badge is as short on paper as on screen: its five answers are there, its reasons where someone has asked for them.
  it('as badge has its whole title, its five answers, and the reasons that someone has asked for', async () => {
    const key = await generateSigningKey();
    const title = 'A very long title '.repeat(40).trim();
    const token = await signAsJwt(openBadge(sampleMicro(key.did, { title: { en: title } })), key, { issuedAt });
    const { badge } = await judgedBadge('token', (one) => (one.credential = token));
    expect(printed(badge, controls)).to.deep.equal([]);
    expect(printed(badge, '.check')).to.have.length(5);
    const { scrollHeight, clientHeight } = find(badge, '[part=title] bdi');
    expect(scrollHeight, 'the title is cut').to.equal(clientHeight);
    find(badge, '[part=more]').click();
    await waitUntil(() => printed(badge, '[part=reason]').length === 5, 'the reasons are not printed', {
      timeout: 8000,
    });
  });

  it('as list has every row, also those far below the screen, and no choices', async () => {
    const { credentials } = await sampleCredentials();
    const { config } = await judgedBadge('valid');
    const list = document.createElement('ila-credential-list');
    Object.assign(list, { credentials: Array.from({ length: 30 }, () => credentials.token) });
    config.prepend(list);
    await waitUntil(() => all(list, '[part=more]').length === 30, 'not all were drawn', { timeout: 10_000 });
    expect(all(list, '[part=item]').at(-1)!.getBoundingClientRect().top).to.be.above(innerHeight * 2);
    expect(printed(list, '.check')).to.have.length(150);
    expect(printed(list, `${controls}, progress`)).to.deep.equal([]);
    await emulate();
    expect(printed(list, '.check').length, 'on screen, rows far below cost nothing').to.be.below(150);
  });
});

import { expect, waitUntil } from '@open-wc/testing';
import type { SampleName } from '../../stories/support/sample-credentials.js';
import { cards } from './credential-aria.js';
import { judgedBadge } from './credential-support.js';
import { ariaText, describeInChromium } from './devtools.js';

/** What a screen reader meets in the layout `full`, of a credential that states all it can. */
const full = `
article
  heading "Energy advice for homes" level=3
  paragraph "Synthetic University did:key:…"
  heading "Valid" level=4
  paragraph "Unchanged, from the issuer it names, in date, and not withdrawn."
  list
    listitem "Content: unchanged The signature fits every word of it."
    listitem "Issuer: confirmed It is signed with the key that is the issuer’s name."
    listitem "Validity: in date It has begun and has no end."
    listitem "Withdrawal: cannot be withdrawn It names no list on which it could be withdrawn."
    listitem "Holder: not checked Nobody has checked that it is about the person who shows it."
  text "Language of the credential"
  combobox "Language of the credential" expanded=false value=English
    option "English" selected=true
    option "French"
  paragraph "Plan, mount and hand over small solar plants."
  DescriptionList
    term "Issued"
    definition "1 Sept 2026"
    term "Level"
    definition "European Qualifications Framework, level 5"
    term "Workload"
    definition "50 hours"
    definition "2 ECTS"
    term "Issuer’s address"
    definition: link "https://university.example"
    term "Skills"
    definition: list
      listitem
        link "mount photovoltaic panels"
        text "ESCO"
      listitem
        link "assess roofs"
        text "ESCO"
  heading "European standard elements" level=4
  paragraph "Elements of Annex I of the Council Recommendation on micro-credentials (2022/C 243/02)."
  text "15 of 16 stated"
  heading "Mandatory elements" level=5
  DescriptionList
    term "Learner"
    definition "Ana Sample"
    definition: button "Show the date of birth" expanded=false
    definition: button "Show the national number" expanded=false
    term "Title"
    definition "Energy advice for homes"
    term "Country or region of the issuer"
    definition: link "IRL"
    term "Awarding body"
    definition "Synthetic University"
    term "Date of issuing"
    definition "1 Sept 2026"
    term "Learning outcomes"
    definition "Mount photovoltaic panels safely"
    definition: link "mount photovoltaic panels"
    definition: link "assess roofs"
    term "Workload needed"
    definition "50 hours"
    definition "2 ECTS"
    term "Level of the learning"
    definition: link "Level 5"
    term "Type of assessment"
    definition: link "Practical test"
    term "Form of participation"
    definition: link "Blended"
    term "Type of quality assurance"
    definition: link "Programme accreditation"
  heading "Optional elements" level=5
  DescriptionList
    term "Prerequisites"
    definition "None"
    term "Supervision and identity check"
    definition: link "Supervised onsite with identity check"
    term "Grade"
    definition "Passed with distinction"
    term "Part of something larger"
    definition "Part of a qualification"
    term "Further information"
    definition "Not stated"
  paragraph "Checked in your browser, …"
  button "Download the original"
  button "Share"
  button "Print this page"
status "Energy advice for homes: Valid. Unchanged, from the issuer it names, in date, and not withdrawn."
`;

/** What is met in the layout `badge`: no reasons, and a button that says whose it opens. */
const badge = `
article
  heading "Working at heights" level=3
  paragraph "Synthetic University did:key:…"
  heading "Revoked" level=4
  paragraph "The issuer has withdrawn it. Do not rely on it."
  list
    listitem "Content: unchanged"
    listitem "Issuer: confirmed"
    listitem "Validity: in date"
    listitem "Withdrawal: revoked"
    listitem "Holder: not checked"
  button "Why? Working at heights" expanded=false
alert "Working at heights: Revoked. The issuer has withdrawn it. Do not rely on it."
`;

/** What is met in the page, without what differs from run to run. */
const met = async (): Promise<string> =>
  `\n${await ariaText()}`
    .replace(/did:key:\S+?…\w+/g, 'did:key:…')
    .replace(/(Checked in your browser, )\d{1,2} [A-Z][a-z]+ \d{4}, \d\d:\d\d/, '$1…')
    .replaceAll(' selected=false', '');

type Layout = 'badge' | 'card' | 'full';

async function expectToRead(name: SampleName, layout: Layout, text: string): Promise<void> {
  const { badge: shown } = await judgedBadge(name, (one) => (one.layout = layout));
  const isSaid = (): boolean => [...shown.shadowRoot!.querySelectorAll('.hidden')].some((region) => region.textContent);
  await waitUntil(isSaid, 'nothing was announced', { timeout: 8000 });
  await shown.updateComplete;
  expect(await met()).to.equal(text);
}

describeInChromium('a badge in the accessibility tree', () => {
  for (const [name, text] of Object.entries(cards))
    it(`reads so as card: ${name}`, () => expectToRead(name as SampleName, 'card', text));

  it('reads so as badge', () => expectToRead('revoked', 'badge', badge));

  it('reads so in full', () => expectToRead('european', 'full', full));
});

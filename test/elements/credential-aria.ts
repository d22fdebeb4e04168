import type { SampleVerdict } from '../../stories/support/sample-credentials.js';

/** What a screen reader meets in the layout `card`, whole and in its order, for each verdict. Keys and times differ from run to run. */
export const cards: Readonly<Record<SampleVerdict, string>> = {
  valid: `
article
  heading "Installing solar panels" level=3
  paragraph "Synthetic University did:key:…"
  heading "Valid" level=4
  paragraph "Unchanged, from the issuer it names, in date, and not withdrawn."
  list
    listitem "Content: unchanged The signature fits every word of it."
    listitem "Issuer: confirmed It is signed with the key that is the issuer’s name."
    listitem "Validity: in date It has begun and has no end."
    listitem "Withdrawal: not withdrawn The issuer’s list does not name it as withdrawn."
    listitem "Holder: not checked Nobody has checked that it is about the person who shows it."
  paragraph "Plan, mount and hand over small solar plants."
  DescriptionList
    term "Issued"
    definition "1 Sept 2026"
    term "Level"
    definition "European Qualifications Framework, level 5"
    term "Workload"
    definition "2 credits"
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
    term "What was asked for"
    definition "Mount photovoltaic panels safely"
  paragraph "Checked in your browser, …"
  button "Download the original"
  button "Share"
  button "Print this page"
status "Installing solar panels: Valid. Unchanged, from the issuer it names, in date, and not withdrawn."
`,

  unconfirmed: `
article
  heading "Heat pumps for beginners" level=3
  paragraph "Says it is from Synthetic University"
  heading "Not confirmed" level=4
  paragraph "It may be genuine, but not all was confirmed. Ask the issuer before you rely on it."
  list
    listitem "Content: unchanged The signature fits every word of it."
    listitem "Issuer: not confirmed The issuer’s address could not be reached, so nobody could say whose key it is."
    listitem "Validity: in date It has begun and has no end."
    listitem "Withdrawal: cannot be withdrawn It names no list on which it could be withdrawn."
    listitem "Holder: not checked Nobody has checked that it is about the person who shows it."
  paragraph "Plan, mount and hand over small solar plants."
  DescriptionList
    term "Issued"
    definition "1 Sept 2026"
    term "Level"
    definition "European Qualifications Framework, level 5"
    term "Workload"
    definition "2 credits"
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
    term "What was asked for"
    definition "Mount photovoltaic panels safely"
  paragraph "Checked in your browser, …"
  button "Download the original"
  button "Share"
  button "Print this page"
status "Heat pumps for beginners: Not confirmed. It may be genuine, but not all was confirmed. Ask the issuer before you rely on it."
`,

  expired: `
article
  heading "First aid at work" level=3
  paragraph "Synthetic University did:key:…"
  heading "Expired" level=4
  paragraph "It was issued for a time that is over."
  list
    listitem "Content: unchanged The signature fits every word of it."
    listitem "Issuer: confirmed It is signed with the key that is the issuer’s name."
    listitem "Validity: over Its last day has passed."
    listitem "Withdrawal: cannot be withdrawn It names no list on which it could be withdrawn."
    listitem "Holder: not checked Nobody has checked that it is about the person who shows it."
  paragraph "Plan, mount and hand over small solar plants."
  DescriptionList
    term "Issued"
    definition "1 Mar 2022"
    term "Valid until"
    definition "1 Mar 2024"
    term "Level"
    definition "European Qualifications Framework, level 5"
    term "Workload"
    definition "2 credits"
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
    term "What was asked for"
    definition "Mount photovoltaic panels safely"
  paragraph "Checked in your browser, …"
  button "Download the original"
  button "Share"
  button "Print this page"
status "First aid at work: Expired. It was issued for a time that is over."
`,

  notYetValid: `
article
  heading "Forklift licence" level=3
  paragraph "Synthetic University did:key:…"
  heading "Not valid yet" level=4
  paragraph "It was issued for a time that has not begun."
  list
    listitem "Content: unchanged The signature fits every word of it."
    listitem "Issuer: confirmed It is signed with the key that is the issuer’s name."
    listitem "Validity: not begun Its first day is still to come."
    listitem "Withdrawal: cannot be withdrawn It names no list on which it could be withdrawn."
    listitem "Holder: not checked Nobody has checked that it is about the person who shows it."
  paragraph "Plan, mount and hand over small solar plants."
  DescriptionList
    term "Issued"
    definition "1 Sept 2026"
    term "Valid from"
    definition "1 Jan 2099"
    term "Level"
    definition "European Qualifications Framework, level 5"
    term "Workload"
    definition "2 credits"
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
    term "What was asked for"
    definition "Mount photovoltaic panels safely"
  paragraph "Checked in your browser, …"
  button "Download the original"
  button "Share"
  button "Print this page"
status "Forklift licence: Not valid yet. It was issued for a time that has not begun."
`,

  suspended: `
article
  heading "Welding, level 2" level=3
  paragraph "Synthetic University did:key:…"
  heading "Suspended" level=4
  paragraph "The issuer has suspended it. Do not rely on it."
  list
    listitem "Content: unchanged The signature fits every word of it."
    listitem "Issuer: confirmed It is signed with the key that is the issuer’s name."
    listitem "Validity: in date It has begun and has no end."
    listitem "Withdrawal: suspended The issuer’s list names it as suspended."
    listitem "Holder: not checked Nobody has checked that it is about the person who shows it."
  paragraph "Plan, mount and hand over small solar plants."
  DescriptionList
    term "Issued"
    definition "1 Sept 2026"
    term "Level"
    definition "European Qualifications Framework, level 5"
    term "Workload"
    definition "2 credits"
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
    term "What was asked for"
    definition "Mount photovoltaic panels safely"
  paragraph "Checked in your browser, …"
  button "Download the original"
  button "Share"
  button "Print this page"
alert "Welding, level 2: Suspended. The issuer has suspended it. Do not rely on it."
`,

  revoked: `
article
  heading "Working at heights" level=3
  paragraph "Synthetic University did:key:…"
  heading "Revoked" level=4
  paragraph "The issuer has withdrawn it. Do not rely on it."
  list
    listitem "Content: unchanged The signature fits every word of it."
    listitem "Issuer: confirmed It is signed with the key that is the issuer’s name."
    listitem "Validity: in date It has begun and has no end."
    listitem "Withdrawal: revoked The issuer’s list names it as withdrawn."
    listitem "Holder: not checked Nobody has checked that it is about the person who shows it."
  paragraph "Plan, mount and hand over small solar plants."
  DescriptionList
    term "Issued"
    definition "1 Sept 2026"
    term "Level"
    definition "European Qualifications Framework, level 5"
    term "Workload"
    definition "2 credits"
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
    term "What was asked for"
    definition "Mount photovoltaic panels safely"
  paragraph "Checked in your browser, …"
  button "Download the original"
  button "Share"
  button "Print this page"
alert "Working at heights: Revoked. The issuer has withdrawn it. Do not rely on it."
`,

  invalid: `
article
  heading "Untitled credential" level=3
  paragraph "Issuer not named"
  heading "Invalid" level=4
  paragraph "It was changed, breaks its format, or is not from the issuer it names. Do not rely on it."
  list
    listitem "Content: changed or forged The signature does not fit the text: something was changed after it was signed."
    listitem "Issuer: not checked The issuer was not looked at, because the content was not in order."
    listitem "Validity: not checked Its dates were not looked at."
    listitem "Withdrawal: not checked Whether it was withdrawn was not asked."
    listitem "Holder: not checked Nobody has checked that it is about the person who shows it."
  paragraph "Checked in your browser, …"
  button "Download the original"
  button "Share"
  button "Print this page"
alert "Untitled credential: Invalid. It was changed, breaks its format, or is not from the issuer it names. Do not rely on it."
`,

  unverifiable: `
article
  heading "Nobody signed this" level=3
  paragraph "Says it is from Synthetic University"
  heading "Cannot be checked" level=4
  paragraph "It cannot be checked here, which makes it neither genuine nor false."
  list
    listitem "Content: not checked Nobody has signed it."
    listitem "Issuer: not checked The issuer was not looked at, because the content was not in order."
    listitem "Validity: not checked Its dates were not looked at."
    listitem "Withdrawal: not checked Whether it was withdrawn was not asked."
    listitem "Holder: not checked Nobody has checked that it is about the person who shows it."
  text "What follows is what the document says of itself. It has not been confirmed."
  paragraph "Plan, mount and hand over small solar plants."
  DescriptionList
    term "Issued"
    definition "1 Sept 2026"
    term "Level"
    definition "European Qualifications Framework, level 5"
    term "Workload"
    definition "2 credits"
    term "Issuer’s address"
    definition "https://university.example"
    term "Skills"
    definition: list
      listitem "mount photovoltaic panels ESCO"
      listitem "assess roofs ESCO"
    term "What was asked for"
    definition "Mount photovoltaic panels safely"
  paragraph "Checked in your browser, …"
  button "Download the original"
  button "Share"
  button "Print this page"
status "Nobody signed this: Cannot be checked. It cannot be checked here, which makes it neither genuine nor false."
`,
};

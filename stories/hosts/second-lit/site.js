/** What a site does that uses Lit itself: a second copy, under its own Trusted Types policy, beside the one in the elements. */
import { html, render } from '/lit-html.js';

const note = document.createElement('p');
note.className = 'second-lit';
document.querySelector('body > footer').append(note);

const count = (clicks) =>
  render(
    html`This page also runs its own Lit.
      <button type="button" @click=${() => count(clicks + 1)}>Clicked ${clicks} times</button>`,
    note,
  );

count(0);

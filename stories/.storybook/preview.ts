/// <reference types="vite/client" />
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import manifest from '../../packages/elements/custom-elements.json' with { type: 'json' };
import './preview.css';

setCustomElementsManifest(manifest);

/** The page around a story takes what the toolbar says, as a host's page would: the elements follow it. */
const page: Decorator = (story, { globals }) => {
  const { documentElement } = document;
  documentElement.lang = String(globals['language']);
  documentElement.dir = String(globals['direction']);
  documentElement.dataset['theme'] = String(globals['theme']);
  return story();
};

const toolbar = (
  title: string,
  icon: 'contrast' | 'globe' | 'transfer',
  items: { value: string; title: string }[],
) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

const preview: Preview = {
  decorators: [page],
  globalTypes: {
    theme: toolbar('Theme', 'contrast', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    language: toolbar('Language', 'globe', [
      { value: 'en', title: 'English' },
      { value: 'fr', title: 'Français' },
      { value: 'de', title: 'Deutsch' },
      { value: 'el', title: 'Ελληνικά' },
    ]),
    direction: toolbar('Direction', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
  },
  tags: ['autodocs'],
  initialGlobals: { theme: 'light', language: 'en', direction: 'ltr' },
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    a11y: { test: 'error' },
    options: { storySort: { order: ['Start here', 'Elements'] } },
  },
};

export default preview;

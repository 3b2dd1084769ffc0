import manifest from '@satudata/widgets/custom-elements.json';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { forDocumentation, withControls } from './controls.js';

setCustomElementsManifest(forDocumentation(manifest));

const choice = (title: string, icon: 'globe' | 'mirror', items: readonly (readonly [string, string])[]) => ({
  description: title,
  toolbar: { title, icon, items: items.map(([value, name]) => ({ value, title: name })), dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, exclude: ['table', 'state', 'localize', 'styles'] },
    docs: { toc: true },
    options: { storySort: { order: ['Guides', 'Elements', 'Decisions'] } },
  },
  globalTypes: {
    lang: choice('Language', 'globe', [
      ['id', 'Indonesia'],
      ['en', 'English'],
    ]),
    theme: choice('Theme', 'mirror', [
      ['light', 'Light'],
      ['dark', 'Dark'],
    ]),
  },
  argTypesEnhancers: [({ argTypes }) => withControls(argTypes)],
  initialGlobals: { lang: 'id', theme: 'light' },
  decorators: [
    (story, { globals }) => html`<div class="story ${globals['theme']}" lang=${globals['lang']}>${story()}</div>`,
  ],
};

export default preview;

import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../../packages/widgets/custom-elements.json';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { controls: { expanded: true } },
};

export default preview;

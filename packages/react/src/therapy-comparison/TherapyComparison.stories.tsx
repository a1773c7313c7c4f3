import type { Meta, StoryObj } from '@storybook/react-vite';
import { dataset } from '@limpide/data';
import { expect, userEvent, within } from 'storybook/test';
import { TherapyComparison } from './TherapyComparison.js';
import { examples } from './TherapyComparison.fixtures.js';

const meta: Meta<typeof TherapyComparison> = {
  title: 'Widgets/Therapy comparison',
  component: TherapyComparison,
  args: examples.ordinary,
  argTypes: {
    disease: { control: 'select', options: Object.keys(dataset.disease) },
    dataset: { table: { disable: true } },
    locale: { table: { disable: true } },
  },
};

export default meta;

type Story = StoryObj<typeof TherapyComparison>;

/** The best evidence there is: trials with two groups, and how little is sure even so. */
export const SystemicSclerosis: Story = { name: 'Systemic sclerosis' };

/** One study, no comparison group, nothing rated, nothing recorded of usual care. The example is made up. */
export const PoorEvidence: Story = { name: 'Little is known', args: examples.poorEvidence };

/** Much evidence, and hardly any count in two groups. */
export const MultipleSclerosis: Story = { name: 'Multiple sclerosis', args: examples.muchEvidence };

/** A real disease in which no study of a cell therapy is recorded. */
export const NoStudy: Story = {
  name: 'No study of a cell therapy is recorded',
  args: { disease: 'sjogrens-disease', defaultQuestions: ['results', 'unknown'] },
};

/** The largest trial did not show that the cells work better than placebo: it stands beside the others. */
export const NegativeTrial: Story = {
  name: 'The largest trial was negative',
  args: { disease: 'crohn-disease', defaultQuestions: ['results'] },
};

/** A disease for which nothing is being studied. */
export const Empty: Story = { name: 'Only usual care is recorded', args: examples.empty };

/** A figure with more events than people, and a source that is a script: each says so in its place. */
export const Invalid: Story = { name: 'A record is wrong', args: examples.invalid };

/** The id is not in the data set. */
export const UnknownDisease: Story = {
  name: 'The disease is unknown',
  args: { disease: 'ms' as 'multiple-sclerosis' },
};

export const OneQuestion: Story = {
  name: 'One question is asked',
  args: { defaultQuestions: ['unknown'] },
};

export const NoQuestion: Story = { name: 'No question is asked', args: { defaultQuestions: [] } };

export const VeryLong: Story = { name: 'Names are very long', args: examples.veryLong };

export const Secondary: Story = {
  name: 'Figures from secondary accounts are shown',
  args: { ...examples.poorEvidence, defaultSecondary: true },
};

export const Phone: Story = {
  name: 'On a small phone',
  args: { defaultQuestions: ['mechanism', 'approval', 'unknown'] },
  globals: { viewport: { value: 'phone' } },
};

/** A reader takes a treatment away and brings it back. */
export const Choosing: Story = {
  name: 'A reader chooses columns',
  args: { defaultQuestions: ['unknown'] },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvasElement.querySelector('summary') as HTMLElement);
    const [box] = canvas.getAllByRole('checkbox');
    const columns = canvas.getAllByRole('columnheader').length;
    await userEvent.click(box as HTMLElement);
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(columns - 1);
    await userEvent.click(box as HTMLElement);
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(columns);
  },
};

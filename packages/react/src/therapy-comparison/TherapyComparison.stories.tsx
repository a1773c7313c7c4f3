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

/** Eleven treatments: four are shown at first, with usual care among them; the rest may be chosen. */
export const ManyOptions: Story = { name: 'Many treatments', args: examples.manyOptions };

/** Every treatment that is recorded, on a small phone. */
export const AllOptionsOnPhone: Story = {
  name: 'Many treatments, all chosen, on a small phone',
  args: {
    ...examples.manyOptions,
    defaultTherapies: dataset.disease['systemic-lupus-erythematosus']?.options.map(({ therapy }) => therapy),
    defaultQuestions: ['duration', 'approval'],
  },
  globals: { viewport: { value: 'phone' } },
};

/** No treatment is recorded as usual care; what is said of it stands before the table. */
export const NoUsualCare: Story = { name: 'No usual care is recorded', args: examples.noUsualCare };

/** Treatments of which no study in this disease is recorded, with harms known from other conditions. */
export const NoStudies: Story = { name: 'No study is recorded in this disease', args: examples.noStudies };

/** A group of diseases has no treatments of its own: its members are compared. */
export const Group: Story = { name: 'A group of diseases', args: examples.group };

/** A disease for which nothing is being studied. */
export const Empty: Story = { name: 'Only usual care is recorded', args: examples.empty };

/** A figure with more events than people, and a source that is a script: each says so in its place. */
export const Invalid: Story = { name: 'A record is wrong', args: examples.invalid };

/** The id is not in the data set. */
export const UnknownDisease: Story = {
  name: 'The disease is unknown',
  args: { disease: 'ms' as 'multiple-sclerosis' },
};

/** A locale that offers one disease, and says at the end that its translation awaits a native reader. */
export const Spanish: Story = {
  name: 'In Spanish: type 1 diabetes',
  args: { disease: 'type-1-diabetes', defaultQuestions: ['mechanism', 'results', 'unknown'] },
  globals: { locale: 'es' },
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

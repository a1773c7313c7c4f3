import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { useLimpide } from '../provider/index.js';
import { ImmuneResetDiagram as StaticImmuneResetDiagram } from './ImmuneResetDiagram.server.js';
import { ImmuneResetDiagram } from './ImmuneResetDiagram.js';
import {
  brokenFigure,
  everything,
  hostileSource,
  ownDisease,
  present,
  unknownDisease,
  withoutDonor,
  withoutSentence,
} from './ImmuneResetDiagram.fixtures.js';
import { sceneIds } from './scenes.js';

const meta: Meta<typeof ImmuneResetDiagram> = {
  title: 'Widgets/Immune reset diagram',
  component: ImmuneResetDiagram,
  args: { donor: 'autologous', id: 'transplant', hashNavigation: false },
  argTypes: {
    donor: { control: 'inline-radio', options: Object.keys(sceneIds) },
    disease: { control: 'select', options: [undefined, 'systemic-sclerosis', 'multiple-sclerosis'] },
    defaultStage: { control: 'select', options: Object.values(sceneIds).flat() },
    headingLevel: { control: 'inline-radio', options: [1, 2, 3, 4] },
    stage: { control: false },
    locale: { control: false },
    dataset: { control: false },
    onStageChange: { action: 'stage' },
  },
};

export default meta;
type Story = StoryObj<typeof ImmuneResetDiagram>;

const allAtOnce: Story = {
  render: function AllStagesExample({ donor, disease, headingLevel }) {
    const { locale, dataset } = useLimpide();
    return (
      <StaticImmuneResetDiagram
        locale={locale}
        dataset={dataset}
        donor={donor}
        disease={disease}
        headingLevel={headingLevel}
        id="transplant"
      />
    );
  },
};

export const OneStageAtATime: Story = {
  name: 'One stage at a time',
  args: { disease: 'systemic-sclerosis' },
};

export const FewFiguresForADisease: Story = {
  name: 'No study of this disease: the stages stay, and say that no figure was found',
  args: { disease: ownDisease },
};

export const MultipleSclerosis: Story = {
  name: 'Figures of one disease, where shares are below 1 in 100',
  args: { disease: 'multiple-sclerosis' },
};

export const Spanish: Story = {
  name: 'In Spanish: type 1 diabetes',
  args: { disease: 'type-1-diabetes' },
  globals: { locale: 'es' },
};

export const AllDiseases: Story = { name: 'Figures of all diseases' };

export const CellsThatRemain: Story = {
  name: 'After the conditioning some self-attacking cells remain',
  args: { disease: 'multiple-sclerosis', defaultStage: 'conditioning' },
};

export const LastStage: Story = {
  name: 'The last stage says what is not known',
  args: { disease: 'multiple-sclerosis', defaultStage: 'reconstitution' },
};

export const Donor: Story = {
  name: 'From a donor, one stage at a time',
  args: { donor: 'allogeneic' },
};

export const DonorAndDisease: Story = {
  name: 'From a donor: no figure is about this disease alone',
  args: { donor: 'allogeneic', disease: 'multiple-sclerosis', defaultStage: 'graft-versus-host' },
};

export const DonorAllStages: Story = {
  ...allAtOnce,
  name: 'From a donor, all stages at once',
  args: { donor: 'allogeneic', disease: 'systemic-sclerosis' },
};

export const DonorOnAPhone: Story = {
  name: 'From a donor, on a small phone',
  args: { donor: 'allogeneic', defaultStage: 'rebuilding' },
  globals: { viewport: { value: 'phone' } },
};

export const DonorMissing: Story = {
  name: 'A data set without the transplant that is asked for',
  args: { donor: 'allogeneic', disease: 'multiple-sclerosis', dataset: withoutDonor },
};

export const AllStages: Story = {
  ...allAtOnce,
  name: 'All stages at once, as without a script and on paper',
  args: { disease: 'systemic-sclerosis' },
};

export const OnAPhone: Story = {
  name: 'On a small phone',
  args: { disease: 'systemic-sclerosis', defaultStage: 'mobilisation' },
  globals: { viewport: { value: 'phone' } },
};

export const SecondaryAccounts: Story = {
  name: 'What was read only in a secondary account, asked for and marked',
  args: { secondary: true, defaultStage: 'collection' },
};

export const ByKeyboard: Story = {
  name: 'Walked by keyboard',
  args: { disease: 'systemic-sclerosis' },
  play: async ({ canvasElement }) => {
    const [first] = within(present(canvasElement.querySelector('nav'))).getAllByRole('link');
    first?.focus();
    await userEvent.keyboard('{End}');
    await expect(canvasElement.querySelector('[data-current="true"]')).toHaveAttribute(
      'data-stage',
      'reconstitution',
    );
    await userEvent.keyboard('{ArrowLeft}');
    await expect(canvasElement.querySelector('[aria-current="step"]')).toHaveFocus();
  },
};

export const UnknownDisease: Story = {
  name: 'A disease that the data set lacks',
  args: { disease: unknownDisease },
};

export const WrongDonor: Story = {
  name: 'A donor that does not exist',
  args: { donor: 'sibling' as 'autologous' },
};

export const BrokenFigure: Story = {
  name: 'A record with a figure that cannot be',
  args: { dataset: brokenFigure, disease: 'systemic-sclerosis', defaultStage: 'infusion' },
};

export const HostileAddress: Story = {
  name: 'A source whose address would run a script',
  args: { dataset: hostileSource, disease: 'systemic-sclerosis' },
};

export const MissingSentence: Story = {
  name: 'A sentence without words in the language of the page',
  render: function MissingSentenceExample(args) {
    const { locale } = useLimpide();
    return <ImmuneResetDiagram {...args} locale={withoutSentence(locale)} dataset={everything} />;
  },
  args: { defaultStage: 'aplasia' },
};

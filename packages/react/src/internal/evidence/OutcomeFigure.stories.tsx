import type { Meta, StoryObj } from '@storybook/react-vite';
import { useMemo, type ReactElement } from 'react';
import { styled } from 'styled-components';
import { colorBorder, colorSurface, colorText, fontFamilyBody, space5 } from '@limpide/tokens';
import type { Dataset } from '@limpide/data';
import { useLimpide } from '../../provider/useLimpide.js';
import { createEvidence } from './createEvidence.js';
import { evidenceStyles } from './evidence.styles.js';
import { FaultNote } from './FaultNote.js';
import { OutcomeFigure } from './OutcomeFigure.js';
import { ReferenceList } from './ReferenceList.js';

/** Study and outcome, as in the records. */
type Figure = readonly [study: string, outcome: string];

const Root = styled.div.withConfig({
  displayName: 'EvidenceExample',
  componentId: 'limpide-evidence-example',
})`
  display: grid;
  gap: ${space5};
  max-inline-size: 46rem;
  font-family: ${fontFamilyBody};
  color: ${colorText};
  background: ${colorSurface};

  [data-part='figure'] + [data-part='figure'],
  [data-part='references'] {
    padding-block-start: ${space5};
    border-block-start: 1px solid ${colorBorder};
  }
  ${evidenceStyles}
`;

function EvidenceExample({ figures, broken }: EvidenceExampleProps): ReactElement {
  const { locale, dataset } = useLimpide();
  const { shown, references } = useMemo(() => {
    const evidence = createEvidence({
      locale,
      dataset: broken ? withFault(dataset, broken) : dataset,
      anchor: 'example',
    });
    const models = figures.map(([study, outcome]) => evidence.figureOf(study, outcome));
    return { shown: models, references: evidence.references.list() };
  }, [locale, dataset, figures, broken]);
  return (
    <Root lang={locale.tag} dir={locale.dir}>
      {shown.map((model, index) =>
        model.kind === 'fault' ? (
          <FaultNote key={index} fault={model} />
        ) : (
          <OutcomeFigure key={index} figure={model} />
        ),
      )}
      <ReferenceList references={references} />
    </Root>
  );
}

interface EvidenceExampleProps {
  readonly figures: readonly Figure[];
  /** A study whose first arm is made to count more events than people. */
  readonly broken?: string;
}

/** More events than people in the first group of the study's first outcome. */
function withFault(dataset: Dataset, id: string): Dataset {
  const study = dataset.study[id];
  const [first, ...others] = study?.outcomes ?? [];
  if (study === undefined || first?.kind !== 'counts') {
    throw new TypeError(`"${id}" has no counts to break.`);
  }
  const arms = first.arms.map((arm, index) => (index === 0 ? { ...arm, events: arm.n + 11 } : arm));
  return {
    ...dataset,
    study: { ...dataset.study, [id]: { ...study, outcomes: [{ ...first, arms }, ...others] } },
  };
}

const meta: Meta<typeof EvidenceExample> = {
  title: 'Evidence/Outcome figure',
  component: EvidenceExample,
};
export default meta;

type Story = StoryObj<typeof EvidenceExample>;

export const TwoGroups: Story = {
  name: 'Two groups, benefit with its harm',
  args: {
    figures: [
      ['astis-2014', 'event'],
      ['astis-2014', 'treatment-related-death'],
    ],
  },
};

export const NoComparisonGroup: Story = {
  name: 'No comparison group',
  args: {
    figures: [
      ['atkins-2016', 'treatment-related-death'],
      ['boffa-2021', 'no-worsening-10-years-relapsing'],
      ['ms-ahsct-meta-analysis-2022', 'no-relapse'],
    ],
  },
};

export const Certainty: Story = {
  name: 'Certainty that somebody rated',
  args: {
    figures: [
      ['cochrane-cd011819-2022', 'survival-selective-non-myeloablative'],
      ['cochrane-cd011819-2022', 'survival-non-selective'],
    ],
  },
};

export const OnlyRelative: Story = {
  name: 'Only a relative effect was found',
  args: { figures: [['astis-2014', 'event-free-survival-1-year']] },
};

export const UnknownDenominator: Story = {
  name: 'Number of people not reported',
  args: { figures: [['mist-2019', 'progression']] },
};

export const OtherValues: Story = {
  name: 'Times, rates, scores, comparisons won',
  args: {
    figures: [
      ['mist-2019', 'time-to-progression'],
      ['kalincik-2023', 'relapses-natalizumab'],
      ['halt-ms-2017', 'disability-score'],
      ['scot-2018', 'global-rank-composite'],
    ],
  },
};

export const WordsOnly: Story = {
  name: 'Words without figures',
  args: {
    figures: [
      ['astims-2015', 'disability-progression'],
      ['asbmt-ssc-2018', 'recommended-category'],
    ],
  },
};

export const NotReported: Story = {
  name: 'Looked for and not found',
  args: {
    figures: [
      ['cochrane-cd011819-2022', 'harms-not-read'],
      ['beat-ms-registry', 'results'],
    ],
  },
};

export const Faults: Story = {
  name: 'A broken figure, an unknown one, and their neighbour',
  args: {
    broken: 'astis-2014',
    figures: [
      ['astis-2014', 'event'],
      ['astis-2014', 'no-such-outcome'],
      ['astis-2014', 'treatment-related-death'],
    ],
  },
};

import type { ShippedHarmReport } from '../model/shipped.js';

export const kuriyan2017VisionLoss: ShippedHarmReport<'kuriyan-2017-vision-loss'> = {
  kind: 'harmReport',
  id: 'kuriyan-2017-vision-loss',
  people: 3,
  year: 2017,
  source: 'kuriyan-2017',
  provenance: [
    {
      source: 'kuriyan-2017',
      kind: 'institutional-repository',
      locator: {
        part: 'abstract',
      },
      evidence: 'emerging-and-regulatory#kuriyan-2017-vision-loss',
    },
  ],
  unknown: [],
  evidence: 'emerging-and-regulatory#kuriyan-2017-vision-loss',
  checkedOn: '2026-11-23',
  recheckBy: '2027-11-23',
  review: 'none',
};

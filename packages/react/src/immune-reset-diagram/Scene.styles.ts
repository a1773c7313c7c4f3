import {
  colorBone,
  colorBoneEdge,
  colorCellHealthy,
  colorCellHealthyOutline,
  colorCellSelfAttacking,
  colorCellSelfAttackingOutline,
  colorCellStem,
  colorCellStemOutline,
  colorDevice,
  colorDeviceEdge,
  colorDrug,
  colorMarrow,
  colorPlasma,
  colorSurface,
  colorSurfaceRaised,
  colorSurfaceSunken,
  colorTextMuted,
  colorVessel,
  colorVesselEdge,
  durationMedium,
  easingStandard,
} from '@limpide/tokens';
import { css } from 'styled-components';

/** Inks of the drawings: colour, line and pattern of everything that is depicted. */
export const sceneStyles: ReturnType<typeof css> = css`
  [data-part='scene'] {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: 12px;
    overflow: hidden;
    direction: ltr;
  }
  [data-ink] {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [data-ink='room'] {
    fill: ${colorSurfaceSunken};
  }
  [data-ink='room-light'] {
    fill: ${colorSurfaceRaised};
    fill-opacity: 0.4;
  }
  [data-ink='tissue'] {
    fill: ${colorPlasma};
  }
  [data-ink='tissue-deep'] {
    fill: ${colorVessel};
    fill-opacity: 0.25;
  }
  [data-ink='skin'] {
    stroke: ${colorVessel};
    stroke-width: 9;
  }
  [data-ink='skin-line'] {
    stroke: ${colorVesselEdge};
    stroke-opacity: 0.3;
    stroke-width: 1.2;
  }
  [data-ink='target'] {
    fill: ${colorVessel};
    fill-opacity: 0.7;
    stroke: ${colorVesselEdge};
    stroke-opacity: 0.4;
    stroke-width: 1.2;
  }
  [data-ink='target-core'] {
    fill: ${colorVesselEdge};
    fill-opacity: 0.4;
  }
  [data-ink='bone'] {
    fill: ${colorBone};
    stroke: ${colorBoneEdge};
    stroke-width: 1.8;
  }
  [data-ink='bone-grain'] {
    stroke: ${colorBoneEdge};
    stroke-opacity: 0.35;
    stroke-width: 1.2;
  }
  [data-ink='bone-shade'] {
    stroke: ${colorBoneEdge};
    stroke-opacity: 0.16;
    stroke-width: 5;
  }
  [data-ink='marrow'] {
    fill: ${colorMarrow};
    stroke: ${colorBoneEdge};
    stroke-opacity: 0.6;
    stroke-width: 1.2;
  }
  [data-ink='marrow-cells'] {
    fill: ${colorVesselEdge};
    fill-opacity: 0.55;
  }
  [data-ink='marrow-fat'] {
    fill: ${colorBone};
    fill-opacity: 0.75;
  }
  [data-ink='bone-bars'] {
    stroke: ${colorBone};
    stroke-width: 6;
  }
  [data-ink='bone-bars-edge'] {
    stroke: ${colorBoneEdge};
    stroke-opacity: 0.5;
    stroke-width: 8;
    stroke-linecap: butt;
  }
  [data-ink='vessel-wall'] {
    stroke: ${colorVesselEdge};
    stroke-width: 55;
  }
  [data-ink='vessel-inside'] {
    stroke: ${colorVessel};
    stroke-width: 52;
  }
  [data-ink='branch-wall'] {
    stroke: ${colorVesselEdge};
    stroke-width: 31;
    stroke-linecap: butt;
  }
  [data-ink='branch-inside'] {
    stroke: ${colorVessel};
    stroke-width: 28;
  }
  [data-ink='ends-wall'] {
    stroke: ${colorVesselEdge};
    stroke-width: 13;
  }
  [data-ink='ends-inside'] {
    stroke: ${colorVessel};
    stroke-width: 10;
  }
  [data-ink='dots'] {
    stroke: ${colorDeviceEdge};
    stroke-opacity: 0.7;
    stroke-width: 5;
  }
  [data-ink='vessel-shade'] {
    stroke: ${colorVesselEdge};
    stroke-opacity: 0.12;
    stroke-width: 8;
    stroke-linecap: butt;
  }
  [data-ink='vessel-flow'] {
    stroke: ${colorPlasma};
    stroke-opacity: 0.8;
    stroke-width: 3;
  }
  [data-ink='red-cells'] {
    fill: ${colorVesselEdge};
    fill-opacity: 0.14;
  }

  [data-ink='self'] {
    fill: ${colorCellSelfAttacking};
    stroke: ${colorCellSelfAttackingOutline};
    stroke-width: 1.6;
  }
  [data-ink='self-core'] {
    fill: ${colorCellSelfAttackingOutline};
    fill-opacity: 0.25;
    stroke: ${colorCellSelfAttackingOutline};
    stroke-width: 1.2;
  }
  [data-ink='self-hatch'] {
    stroke: ${colorCellSelfAttackingOutline};
    stroke-width: 1.2;
  }
  [data-ink='healthy'] {
    fill: ${colorCellHealthy};
    stroke: ${colorCellHealthyOutline};
    stroke-width: 1.6;
  }
  [data-ink='healthy-core'] {
    fill: ${colorCellHealthyOutline};
    fill-opacity: 0.75;
  }
  [data-ink='shine'] {
    stroke: #fff;
    stroke-opacity: 0.7;
    stroke-width: 2;
  }
  [data-ink='stem'] {
    fill: ${colorCellStem};
    stroke: ${colorCellStemOutline};
    stroke-width: 1.6;
  }
  [data-ink='stem-ring'] {
    fill: ${colorSurface};
    fill-opacity: 0.55;
    stroke: ${colorCellStemOutline};
    stroke-width: 1.6;
  }
  [data-ink='stem-core'] {
    fill: ${colorCellStemOutline};
  }

  [data-ink='mark'] {
    stroke: ${colorDeviceEdge};
    stroke-width: 2;
  }
  [data-ink='pole'] {
    stroke: ${colorDeviceEdge};
    stroke-width: 3;
  }
  [data-ink='bag'],
  [data-ink='pane'] {
    fill: ${colorSurfaceRaised};
    stroke: ${colorDeviceEdge};
    stroke-width: 1.6;
  }
  [data-ink='device'] {
    fill: ${colorDevice};
    stroke: ${colorDeviceEdge};
    stroke-width: 1.6;
  }
  [data-ink='pulse'] {
    stroke: ${colorVesselEdge};
    stroke-width: 2;
  }
  [data-ink='tube'] {
    stroke: ${colorDeviceEdge};
    stroke-width: 6;
  }
  [data-ink='tube-inside'] {
    stroke: ${colorPlasma};
    stroke-width: 3;
  }
  [data-ink='tube-cells'] {
    stroke: ${colorCellStem};
    stroke-width: 3;
  }
  [data-ink='blood-plasma'] {
    fill: ${colorPlasma};
  }
  [data-ink='blood-cells'] {
    fill: ${colorVessel};
  }
  [data-ink='blood'] {
    fill: ${colorVesselEdge};
    fill-opacity: 0.75;
  }
  [data-ink='medicine'] {
    fill: ${colorDrug};
    fill-opacity: 0.22;
  }
  [data-ink='drops'] {
    fill: ${colorDrug};
  }
  [data-ink='chemo'] {
    fill: ${colorDrug};
    fill-opacity: 0.3;
    stroke: ${colorDrug};
    stroke-width: 1.6;
  }
  [data-ink='antibody'] {
    stroke: ${colorDrug};
    stroke-width: 2.6;
  }
  [data-ink='sun'] {
    fill: ${colorCellStem};
    fill-opacity: 0.5;
  }
  [data-ink='hill'] {
    fill: ${colorBone};
  }
  [data-ink='arrow'] {
    stroke: ${colorTextMuted};
    stroke-width: 2.4;
  }

  [data-state='fading'] {
    opacity: 0.7;
  }
  [data-state='fading'] :is([data-ink='self'], [data-ink='healthy'], [data-ink='stem']) {
    stroke-dasharray: 2.5 3.5;
    fill-opacity: 0.4;
  }
  [data-state='absent'] {
    opacity: 0;
  }
  [data-state='frozen'] [data-ink='size'] {
    transform: scale(0.72);
  }
  [data-state='young'] [data-ink='size'] {
    transform: scale(0.8);
  }
  [data-marrow='emptied'] [data-ink='marrow'] {
    fill: ${colorPlasma};
  }
  [data-marrow='emptied'] [data-ink='marrow-cells'] {
    opacity: 0.12;
  }
  [data-marrow='growing'] [data-ink='marrow-cells'] {
    opacity: 0.6;
  }
  [data-shown='false'] {
    opacity: 0;
    visibility: hidden;
  }

  /* Things fade first; then the cells arrive, slowly enough to be followed. */
  @media (prefers-reduced-motion: no-preference) {
    [data-object],
    [data-marrow] path,
    [data-part='cell'],
    [data-ink='size'],
    [data-ink='size'] > path {
      transition: ${durationMedium} ${easingStandard};
      transition-property: opacity, visibility, fill, fill-opacity, transform;
    }
    [data-part='cell'],
    [data-ink='size'] {
      transition-duration: calc(${durationMedium} * 3);
    }
  }

  /* Shapes and patterns tell the cells apart where the system chooses the colours. */
  @media (forced-colors: active) {
    [data-ink] {
      stroke: CanvasText;
      fill-opacity: 1;
      stroke-opacity: 1;
    }
    [data-ink='room'],
    [data-ink='tissue'],
    [data-ink='bone'],
    [data-ink='marrow'],
    [data-ink='healthy'],
    [data-ink='stem'],
    [data-ink='stem-ring'],
    [data-ink='bag'],
    [data-ink='pane'],
    [data-ink='device'],
    [data-ink='germ'] {
      fill: Canvas;
    }
    [data-ink='self'],
    [data-ink='healthy-core'],
    [data-ink='stem-core'],
    [data-ink='marrow-cells'],
    [data-ink='drops'],
    [data-ink='blood'] {
      fill: CanvasText;
      stroke: CanvasText;
    }
    [data-ink='self-core'],
    [data-ink='self-hatch'] {
      fill: none;
      stroke: Canvas;
    }
    [data-ink='vessel-inside'],
    [data-ink='branch-inside'],
    [data-ink='ends-inside'],
    [data-ink='bone-bars'],
    [data-ink='tube-inside'],
    [data-ink='tube-cells'] {
      stroke: Canvas;
    }
    [data-ink='room'],
    [data-ink='tissue'] {
      stroke: none;
    }
    :is(
      [data-ink='room-light'],
      [data-ink='tissue-deep'],
      [data-ink='red-cells'],
      [data-ink='shine'],
      [data-ink='vessel-shade'],
      [data-ink='vessel-flow'],
      [data-ink='bone-shade'],
      [data-ink='bone-grain'],
      [data-ink='marrow-fat'],
      [data-ink='hill'],
      [data-ink='skin'],
      [data-ink='blood-plasma'],
      [data-ink='blood-cells'],
      [data-ink='medicine']
    ) {
      display: none;
    }
  }
`;

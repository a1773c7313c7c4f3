import {
  colorBone,
  colorBoneEdge,
  colorCellDonor,
  colorCellDonorOutline,
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
  colorSurfaceRaised,
  colorSurfaceSunken,
  colorTextMuted,
  colorVessel,
  colorVesselEdge,
  durationMedium,
  easingStandard,
} from '@limpide/tokens';
import { css, type RuleSet } from 'styled-components';

type Paint = readonly [color: string, opacity?: number];
/** How an ink is drawn; in forced colours as `area` (paper), `solid` (ink) or `none`, else as a line. */
type Ink = readonly [fill: Paint | 0, line?: Paint | 0, width?: number, forced?: 'area' | 'solid' | 'none'];

/** Inks of the drawings: colour and line of everything that is depicted. */
const inks: Readonly<Record<string, Ink>> = {
  room: [[colorSurfaceSunken], 0, 0, 'none'],
  'room-light': [[colorSurfaceRaised, 0.4], 0, 0, 'none'],
  tissue: [[colorPlasma], 0, 0, 'area'],
  'tissue-deep': [[colorVessel, 0.25], 0, 0, 'none'],
  skin: [0, [colorVessel], 9, 'none'],
  'skin-line': [0, [colorVesselEdge, 0.3], 1.2],
  target: [[colorVessel, 0.7], [colorVesselEdge, 0.4], 1.2, 'area'],
  'target-core': [[colorVesselEdge, 0.4], 0, 0, 'none'],
  bone: [[colorBone], [colorBoneEdge], 1.8, 'area'],
  'bone-grain': [0, [colorBoneEdge, 0.35], 1.2, 'none'],
  'bone-shade': [0, [colorBoneEdge, 0.16], 5, 'none'],
  'bone-bars': [0, [colorBone], 6],
  'bone-bars-edge': [0, [colorBoneEdge, 0.5], 8],
  marrow: [[colorMarrow], [colorBoneEdge, 0.6], 1.2, 'area'],
  'marrow-cells': [[colorVesselEdge, 0.55], 0, 0, 'solid'],
  'marrow-fat': [[colorBone, 0.75], 0, 0, 'none'],
  'vessel-wall': [0, [colorVesselEdge], 55],
  'vessel-inside': [0, [colorVessel], 52],
  'branch-wall': [0, [colorVesselEdge], 31],
  'branch-inside': [0, [colorVessel], 28],
  'ends-wall': [0, [colorVesselEdge], 13],
  'ends-inside': [0, [colorVessel], 10],
  'vessel-shade': [0, [colorVesselEdge, 0.12], 8, 'none'],
  'vessel-flow': [0, [colorPlasma, 0.8], 3, 'none'],
  'red-cells': [[colorVesselEdge, 0.14], 0, 0, 'none'],
  self: [[colorCellSelfAttacking], [colorCellSelfAttackingOutline], 1.6, 'solid'],
  'self-core': [[colorCellSelfAttackingOutline, 0.25], [colorCellSelfAttackingOutline], 1.2],
  'self-hatch': [0, [colorCellSelfAttackingOutline], 1.2],
  healthy: [[colorCellHealthy], [colorCellHealthyOutline], 1.6, 'area'],
  'healthy-core': [[colorCellHealthyOutline, 0.75], 0, 0, 'solid'],
  stem: [[colorCellStem], [colorCellStemOutline], 1.6, 'area'],
  'stem-ring': [[colorSurfaceRaised, 0.55], [colorCellStemOutline], 1.6, 'area'],
  'stem-core': [[colorCellStemOutline], 0, 0, 'solid'],
  donor: [[colorCellDonor], [colorCellDonorOutline], 1.6, 'area'],
  'donor-core': [['#fff'], 0, 0, 'solid'],
  'vessel-sample': [[colorVessel], [colorVesselEdge], 1.4, 'area'],
  shine: [0, ['#fff', 0.7], 2, 'none'],
  device: [[colorDevice], [colorDeviceEdge], 1.6, 'area'],
  pane: [[colorSurfaceRaised], [colorDeviceEdge], 1.6, 'area'],
  mark: [0, [colorDeviceEdge], 2],
  dots: [0, [colorDeviceEdge, 0.7], 5],
  pole: [0, [colorDeviceEdge], 3],
  pulse: [0, [colorVesselEdge], 2],
  tube: [0, [colorDeviceEdge], 6],
  'tube-inside': [0, [colorPlasma], 3],
  'tube-cells': [0, [colorCellStem], 3],
  'blood-plasma': [[colorPlasma], 0, 0, 'none'],
  'blood-cells': [[colorVessel], 0, 0, 'none'],
  blood: [[colorVesselEdge, 0.75], 0, 0, 'solid'],
  medicine: [[colorDrug, 0.22], 0, 0, 'none'],
  drops: [[colorDrug], 0, 0, 'solid'],
  chemo: [[colorDrug, 0.3], [colorDrug], 1.6, 'area'],
  antibody: [0, [colorDrug], 2.6],
  sun: [[colorCellStem, 0.5], 0, 0, 'area'],
  hill: [[colorBone], 0, 0, 'none'],
  arrow: [0, [colorTextMuted], 2.4],
};

const paint = (property: string, [color, opacity]: Paint): string =>
  `${property}:${color};${opacity ? `${property}-opacity:${opacity};` : ''}`;

const colored = Object.entries(inks)
  .map(
    ([ink, [fill, line, width]]) =>
      `[data-ink='${ink}']{${fill ? paint('fill', fill) : ''}${line ? paint('stroke', line) : ''}${width ? `stroke-width:${width};` : ''}}`,
  )
  .join('');

/** Selector of all inks that look alike in forced colours. */
const forced = (kind: Ink[3]): string =>
  Object.keys(inks)
    .filter((ink) => inks[ink]?.[3] === kind)
    .map((ink) => `[data-ink='${ink}']`)
    .join();

/** Styles of the drawings, for the one styled root. Made once, from nothing that changes. */
export const sceneStyles: RuleSet<object> = css`
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
  ${colored}
  [data-ink^='branch'],
  [data-ink='vessel-shade'],
  [data-ink='bone-bars-edge'] {
    stroke-linecap: butt;
  }

  [data-state='fading'] {
    opacity: 0.7;
  }
  [data-state='fading'] path:first-of-type {
    stroke-dasharray: 2.5 3.5;
    fill-opacity: 0.4;
  }
  [data-state='absent'] {
    opacity: 0;
  }
  [data-state='frozen'] > g,
  [data-state='with-donor'] > g {
    transform: scale(0.72);
  }
  [data-state='young'] > g {
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

  /* Things fade first; cells move slowly enough to be followed. */
  @media (prefers-reduced-motion: no-preference) {
    [data-object],
    [data-marrow] path,
    [data-state],
    [data-state] > g,
    [data-state] path {
      transition: ${durationMedium} ${easingStandard};
      transition-property: opacity, visibility, fill, fill-opacity, transform;
    }
    [data-state],
    [data-state] > g {
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
    ${forced('area')} {
      fill: Canvas;
    }
    ${forced('solid')} {
      fill: CanvasText;
    }
    ${forced('none')} {
      display: none;
    }
    [data-marrow] [data-ink='marrow'] {
      fill: Canvas;
    }
    [data-ink^='self-'] {
      fill: none;
      stroke: Canvas;
    }
    [data-ink$='-inside'],
    [data-ink='bone-bars'],
    [data-ink='tube-cells'] {
      stroke: Canvas;
    }
  }
`;

import type { Meta, StoryObj } from '@storybook/react-vite';
import { TokenColors } from '../docs/TokenColors.js';
import { TokenSpace } from '../docs/TokenSpace.js';
import { TokenType } from '../docs/TokenType.js';

const meta: Meta = { title: 'Foundations/Tokens' };
export default meta;

export const Colors: StoryObj = { name: 'Colours and their contrast', render: () => <TokenColors /> };
export const Type: StoryObj = { name: 'Type', render: () => <TokenType /> };
export const Space: StoryObj = { name: 'Space, corners, motion', render: () => <TokenSpace /> };

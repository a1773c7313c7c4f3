import { expect, it } from 'vitest';
import { wordingTable } from './wordingTable.js';

it('the wording table reads as it was last read', async () => {
  await expect(wordingTable()).toMatchFileSnapshot('./wording-table.md');
});

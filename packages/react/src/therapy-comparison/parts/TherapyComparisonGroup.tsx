import type { ReactElement } from 'react';
import type { GroupModel } from '../types.js';

/** In place of the table of a group of diseases: its members, each compared by itself. */
export function TherapyComparisonGroup({ group }: TherapyComparisonGroupProps): ReactElement {
  const { note, members } = group;
  return (
    <div data-part="group">
      <p>{note}</p>
      {members.length > 0 ? (
        <ul>
          {members.map((member) => (
            <li key={member}>{member}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

export interface TherapyComparisonGroupProps {
  readonly group: GroupModel;
}

/* oxlint-disable jsx-a11y/no-interactive-element-to-noninteractive-role -- rows and cells of a plain table are not interactive */
import type { ReactElement } from 'react';
import { Heading } from '../../internal/Heading.js';
import type { TherapyComparisonModel } from '../types.js';
import { TherapyComparisonBlocks } from './TherapyComparisonBlock.js';

/**
 * The comparison as a native table. The roles are written out because a narrow
 * table is laid out as cards, and browsers drop the roles of a table whose
 * `display` is changed.
 */
export function TherapyComparisonTable({ model, level }: TherapyComparisonTableProps): ReactElement {
  const { columns, rows, id } = model;
  return (
    <table role="table" data-part="table" data-columns={columns.length > 4 ? 'many' : columns.length}>
      <caption data-part="caption" id={`${id}-caption`}>
        {model.caption} <span data-part="order">{model.order}</span>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" data-part="corner">
            {model.questionHeading}
          </th>
          {columns.map((column) => (
            <th
              key={column.id}
              role="columnheader"
              scope="col"
              data-part="column-heading"
              data-usual-care={column.usualCare}
              data-evidence={column.evidence}
            >
              <span data-part="column-name">{column.name}</span>{' '}
              <span data-part="column-role">{column.role}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr
            key={row.id}
            id={`${id}-${row.id}`}
            role="row"
            data-part="row"
            data-question={row.id}
            data-layout={row.layout}
          >
            <th role="rowheader" scope="row" data-part="row-heading">
              {/* A heading too: on a phone, people go from heading to heading rather than by cells. */}
              <Heading level={level} part="question">
                {row.question}
              </Heading>
            </th>
            {row.cells.map((cell, index) => (
              <td key={cell.therapy} role="cell" data-part="cell" data-therapy={cell.therapy}>
                <div data-part="answer">
                  {/* The column's name, where columns have become cards. */}
                  <p data-part="card-heading">
                    {columns[index]?.name} <span data-part="column-role">{columns[index]?.role}</span>
                  </p>
                  <TherapyComparisonBlocks blocks={cell.blocks} level={level + 1} />
                </div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export interface TherapyComparisonTableProps {
  readonly model: TherapyComparisonModel;
  /** Level of the questions; headings inside an answer follow it. */
  readonly level: number;
}

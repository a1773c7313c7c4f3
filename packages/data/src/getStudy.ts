import type { StudyId } from './generated/ids.js';
import { studyLoaders } from './generated/studyLoaders.js';
import type { Study } from './model/types.js';

/**
 * Loads one shipped study: this module holds an index, not the records.
 *
 * @throws RangeError when there is no such study.
 * @example const { outcomes } = await getStudy('astis-2014');
 */
export async function getStudy<Id extends StudyId>(id: Id): Promise<Study<Id>> {
  if (!Object.hasOwn(studyLoaders, id)) {
    throw new RangeError(
      `getStudy: there is no shipped study ${JSON.stringify(id)}. Nothing was loaded. Take an id of the type StudyId.`,
    );
  }
  return studyLoaders[id]();
}

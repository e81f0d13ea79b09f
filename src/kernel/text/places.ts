import { newList } from './int-list';

/** What the last search of the text found: places, for words start, end and number of each. */
export const places = newList();

/** Where they lie; another place once there are more. */
export function placesAt(): usize {
  return places.at;
}

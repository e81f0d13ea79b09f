/** Two reports of one fire that have little but the event in common, sentence by sentence. */
export const FIRE_A = [
  'A fire broke out in the cable works of Lodvik before dawn on Tuesday.',
  'Crews from four towns fought the flames until the afternoon.',
  'The mayor praised the volunteers and thanked the neighbouring towns.',
  'Smoke could be seen from the coast, and schools stayed shut.',
  'The owner has run the works since the war and employs most of the valley.',
];
export const FIRE_B = [
  'Police in Lodvik were still looking for the cause of a blaze on Wednesday evening.',
  'Nobody was hurt when the roof came down, a spokeswoman told reporters.',
  'Insurers are expected to visit the site within the week.',
  'Union leaders asked for wages to be paid while the gates are closed.',
  'Production of copper wire will move to another plant for now.',
];

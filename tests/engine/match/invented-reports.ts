import type { Report } from '../../../src/engine/report.ts';

/** A report with nothing known but its text, unless `known` says more. */
export function inventedReport(id: string, text: string, known: Partial<Report> = {}): Report {
  return { id, source: null, agency: null, date: null, title: null, url: null, lang: 'en', text, ...known };
}

/** Two outlets on one invented fire, one on another fire, one on something else. */
export const FIRE_A = inventedReport(
  'fire-a',
  'A fire destroyed the old cannery in Port Wexley early on Tuesday, injuring 47 workers, fire chief Dolores Quant said.\n\n' +
    'The blaze began in a smokehouse at the Halbrook Cannery and spread across the harbour front before crews from three towns ' +
    'contained it after nine hours. Quant told reporters that a faulty boiler was the likely cause.\n\n' +
    'Halbrook Cannery employs 310 people and is the largest employer in Port Wexley. Mayor Ansel Brandt said the town would open ' +
    'its sports hall to families who had to leave their homes.',
  { date: '2022-03-08', source: 'Wexley Gazette' },
);

export const FIRE_B = inventedReport(
  'fire-b',
  'Forty-seven workers, 47 in all by the latest count, were hurt when flames tore through the Halbrook Cannery in Port Wexley on Tuesday.\n\n' +
    'Fire chief Dolores Quant blamed a boiler in the smokehouse, and said crews had needed nine hours to stop the blaze on the ' +
    'harbour front. Families near the cannery were taken to a sports hall opened by Mayor Ansel Brandt.\n\n' +
    'The cannery, which has 310 staff, has stood at the harbour since 1911.',
  { date: '2022-03-09', source: 'Coast Wire' },
);

export const OTHER_FIRE = inventedReport(
  'other-fire',
  'A fire in a furniture warehouse outside Lomond Cross killed two night watchmen on Saturday, police said.\n\n' +
    'Firefighters fought the flames for five hours. Inspector Petra Voss said that the cause was not known and that arson could not ' +
    'be ruled out. The warehouse belongs to the retailer Tarn and Sons, which said it would help the families of the dead.',
  { date: '2022-06-18', source: 'Coast Wire' },
);

export const CHESS = inventedReport(
  'chess',
  'Grandmaster Ilse Verhoeven won the Northern Open with a draw in the last round, half a point ahead of Tomas Kral.\n\n' +
    'Verhoeven, 19, is the youngest winner of the tournament. She sacrificed a rook in the eighth round to beat the favourite.',
  { date: '2022-03-08', source: 'Wexley Gazette' },
);

import type { Report } from '../../../src/engine/report.ts';

const report = (id: string, lang: string, date: string, text: string): Report => ({
  id,
  source: id,
  agency: null,
  date,
  title: null,
  url: null,
  lang,
  text,
});

/** Reports in other languages of events that the English sample corpus tells, by the beginning of their files' names. */
export const TOLD_ABROAD: readonly { event: string; report: Report }[] = [
  {
    event: 'corran-ferry',
    report: report(
      'faehre',
      'de',
      '2022-03-06',
      `Beim Untergang einer Fähre vor der Insel Corran sind zwei Menschen ums Leben gekommen. Die „Corran Maid“ lief am Samstagabend im dichten Nebel auf die Skerrin-Felsen, wie die Küstenwache mitteilte.

An Bord waren 212 Fahrgäste. Sie wurden von Fischerbooten und Rettungskreuzern an Land gebracht, siebzehn von ihnen verletzt.

Die Reederei Skerrin Line wies Vorwürfe zurück, das Radar sei defekt gewesen. Kapitän Ewan Dorrick sei ein erfahrener Seemann, hieß es. Die Behörde für Schiffssicherheit hat eine Untersuchung eingeleitet; ihr Leiter Helge Sand sprach von einem „Rätsel“. Hafenmeisterin Flora Keane sagte, sie habe dem Schiff geraten, im Hafen zu bleiben.`,
    ),
  },
  {
    event: 'sarrow-flood',
    report: report(
      'crue',
      'fr',
      '2023-09-13',
      `Le bilan des inondations dans la vallée de la Sarrow s’est alourdi mercredi : 23 personnes sont mortes et une soixantaine sont portées disparues, a annoncé la gouverneure Hanna Reuss à Kelm.

La plupart des victimes ont été retrouvées à Ostwick, où la rivière a franchi la digue mardi vers 4 heures du matin. Beaucoup étaient âgées et habitaient au rez-de-chaussée.

« La sirène n’a pas retenti », raconte Marta Engel, 71 ans, portée à l’étage par son petit-fils. Le porte-parole des secours, Jonas Brandt, assure qu’une alerte a été envoyée sur les téléphones. Il est tombé 158 millimètres de pluie en douze heures à Kelm. L’armée a envoyé 600 soldats.`,
    ),
  },
  {
    event: 'quarry-bridge',
    report: report(
      'brug',
      'nl',
      '2022-06-15',
      `Bij het instorten van een verkeersbrug over de Hallow-steengroeve bij Marden zijn dinsdag drie mensen omgekomen. Zeker elf mensen raakten gewond, meldt de politie.

Vijf voertuigen vielen zo’n dertig meter naar beneden. „We hoorden een knal als een geweerschot”, zei Paul Oakden, voorman in de groeve. Brandweercommandant Martin Ludlam zei dat zijn ploegen uren aan touwen hadden gewerkt.

De brug dateert uit 1968 en was goedgekeurd voor vrachtwagens tot 40 ton. Hoofdinspecteur Clare Whitlow wilde nog niets over de oorzaak zeggen. Het bedrijf Hallow Stone zegt dat het de wegbeheerder in februari voor de pijler had gewaarschuwd.`,
    ),
  },
];

/** Reports in other languages of events that no other report tells, on days and with names and figures that some English ones have too. */
export const ALONE_ABROAD: readonly Report[] = [
  report(
    'rathaus',
    'de',
    '2023-09-13',
    `Der Stadtrat von Kelm hat am Mittwoch den Haushalt für das kommende Jahr beschlossen. Für den Neubau der Schule an der Lindenstraße sind 23 Millionen vorgesehen, für die Straßen 41 Millionen.

Bürgermeister Anton Pfeil sprach von einem Kompromiss. Die Opposition stimmte dagegen. Stadträtin Ulrike Hansen sagte, wer 750 Wohnungen verspreche, müsse auch 90 Kindergartenplätze bauen. Gouverneurin Hanna Reuss hatte den Städten im Frühjahr mehr Geld zugesagt.`,
  ),
  report(
    'futbol',
    'es',
    '2023-10-09',
    `El Valmora empató el domingo en su estadio ante el Puerto Alto (2-2) y sigue tercero en la tabla. Los goles locales fueron de Iván Pardo, en el minuto 12, y de Sergio Cano, en el 87.

El entrenador, Luis Olmedo, se quejó del arbitraje. «Nos quitaron un penalti claro», dijo. Acudieron al campo 18.870 espectadores. El próximo partido será el jueves 19.`,
  ),
  report(
    'crue-brenne',
    'fr',
    '2023-09-14',
    `Deux personnes sont mortes dans la crue de la Brenne, dans le sud du pays, ont annoncé jeudi les pompiers. Une cinquantaine d’habitants de Vignolles ont été évacués.

Il est tombé 120 millimètres d’eau en six heures. La sirène a fonctionné, assure le maire, Paul Garnier. La préfète Claire Dumas a promis de l’aide aux sinistrés. La route de Montrel reste coupée.`,
  ),
  report(
    'ferry-huelga',
    'es',
    '2022-03-06',
    `Los trabajadores de los transbordadores convocaron una huelga de tres días en las islas de Mar Menor a partir del sábado. El sindicato pide un aumento del 7 % para sus 212 marineros.

La compañía Línea Azul lamentó la decisión. Su director, Jaime Sand, dijo que la niebla de estos días ya obligó a cancelar diecisiete salidas.`,
  ),
];

import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../src/engine/compare/compare-reports.ts';
import { report } from './report.ts';

const MORE = ['Divers searched the wreck of the ferry through the night.', 'The harbour of Varna stayed closed until noon.'];

function notes(a: string, b: string): string[] {
  const { differences } = compareReports(report([a, ...MORE].join('\n\n')), report([b, ...MORE].join('\n\n')));
  return differences.filter(({ kind }) => kind === 'attribution').map(({ note }) => note);
}

describe('attribution differences', () => {
  it('sets another authority for one statement against the first', () => {
    expect(
      notes(
        'The old bridge was closed because two bolts had broken, the mayor’s office said.',
        'According to engineers, the old bridge was closed because two bolts had broken overnight.',
      ),
    ).toEqual(['the mayor’s office said → According to engineers']);
  });

  it('does not set sources of two different statements against each other', () => {
    expect(
      notes(
        'Farmers near the old bridge said the harvest was lost to hail and heavy storms this summer.',
        'Engineers said the old bridge will need new bolts before the trucks may return.',
      ),
    ).toEqual([]);
  });

  it('does not take an opening phrase for the statement', () => {
    expect(
      notes(
        'After the deadly storm near the old bridge, the mayor vowed to ban heavy trucks.',
        'Police said a truck was lost in the deadly storm near the old bridge.',
      ),
    ).toEqual([]);
  });

  it('does not take a long sentence that has a few words of a statement for that statement', () => {
    expect(
      notes(
        'Ana Moreno said the two broken bolts of the old bridge near Dover will be replaced.',
        'After the storm of May, traders from the north with forty heavy trucks and a ferry full of grain waited near Dover for the old bridge, whose two broken bolts engineers, guards and soldiers guarded day and night, until replaced.',
      ),
    ).toEqual([]);
  });

  it('does not take a question for a statement', () => {
    expect(
      notes(
        'Why was the old bridge closed, many people say, when two bolts had broken?',
        'The old bridge was closed when two bolts had broken.',
      ),
    ).toEqual([]);
    expect(
      notes(
        'Carl Roe said the old bridge was closed because two bolts had broken.',
        'Ana Moreno asked: “The old bridge was closed because two bolts had broken overnight.”',
      ),
    ).toEqual([]);
  });

  it('takes a law for no authority of what it says', () => {
    expect(
      notes(
        'The town voted to ban heavy trucks from the old bridge and to fine their drivers.',
        'The town voted to ban heavy trucks from the old bridge, according to the ordinance.',
      ),
    ).toEqual([]);
  });

  it('takes a description for the person whom its own report names', () => {
    const b = 'The old bridge will open in spring, the Ohio senator said. Later Ana Moreno drove home to her family.';
    expect(notes('The old bridge will open in spring, Ana Moreno said.', b)).toEqual([]);
  });

  it('takes two documents without a name for one', () => {
    expect(
      notes(
        'The guidance says that travellers should keep their masks on in crowded halls.',
        'The proposal says that travellers should keep their masks on in crowded halls and lifts.',
      ),
    ).toEqual([]);
  });

  it('shows what a signed tweet says and the other report tells in its own name', () => {
    const [note] = notes(
      'The repair of the old bridge was paid by Norway after two bolts broke, the end of a search by Moreno.',
      'We thank Norway, which paid the repair of the old bridge. — Ana Moreno (@anamoreno) May 3, 2021',
    );
    expect(note).toMatch(/Ana Moreno/u);
  });

  it('passes over the tweets of those whom the other report does not name', () => {
    expect(
      notes(
        'The repair of the old bridge was paid by Norway after two bolts broke.',
        'So good of Norway, which paid the repair of the old bridge. — Ana Moreno (@anamoreno) May 3, 2021',
      ),
    ).toEqual([]);
  });

  const SAID = 'the old bridge was closed because two bolts had broken';

  it.each([
    ['a pronoun for the person named', `Ana Moreno said ${SAID}.`, `Ana Moreno came by train. She said ${SAID} overnight.`],
    ['a name in commas', `The mayor’s lawyer, Carl Roe, said ${SAID}.`, `Lawyer Carl Roe said ${SAID} overnight.`],
    ['police and authorities', `Police said ${SAID}.`, `Authorities later said ${SAID} overnight.`],
    [
      'somebody and whom he speaks for',
      `Ferry Union spokesman Carl Roe came. Roe said ${SAID}.`,
      `The Ferry Union said ${SAID} overnight.`,
    ],
    ['two spellings of one name', `Judge Carl Ostragen wrote that ${SAID}.`, `Ostrangen wrote that ${SAID} overnight.`],
    ['a text and the body behind it', `The report says ${SAID}.`, `The council said ${SAID} overnight.`],
    ['lawyers for somebody and her team', `Attorneys for Moreno said ${SAID}.`, `Her defence team said ${SAID} overnight.`],
    [
      'somebody whom the other report quotes at second hand',
      `Carl Roe said ${SAID}.`,
      `Ana Moreno said that Carl Roe had told her ${SAID}.`,
    ],
    ['the report of what is cited', `Ana Moreno told the Dover Post that ${SAID}.`, `According to the report, ${SAID} overnight.`],
    ['a description of somebody', `Ana Moreno said ${SAID}.`, `The 36-year-old engineer from Dover said ${SAID} overnight.`],
  ])('takes %s for one source', (_, a, b) => {
    expect(notes(a, b)).toEqual([]);
  });

  it.each([
    ['what a listener is told to do', 'The mayor told drivers to leave the old bridge because two bolts had broken.'],
    ['what somebody does by speaking', 'Carl Roe denied the old bridge a permit because two bolts had broken.'],
  ])('does not take %s for a statement', (_, a) => {
    expect(notes(a, `Engineers said ${SAID} overnight.`)).toEqual([]);
  });

  it.each([
    ['in the first person', 'We closed the old bridge because two bolts had broken overnight.'],
    ['by hearsay', 'The old bridge was reportedly closed because two bolts had broken overnight.'],
  ])('takes nothing said %s for a statement of the report', (_, b) => {
    expect(notes(`Engineers said ${SAID}.`, b)).toEqual([]);
  });

  it.each([
    // A colleague, a member or a spokesman of those in charge speaks for them.
    [
      'Police say the old bridge was closed because two bolts had broken.',
      'Sgt. Carl Roe said the old bridge was closed because two bolts had broken.',
    ],
    [
      'Police say the old bridge was closed because two bolts had broken.',
      'Dover officers said the old bridge was closed because two bolts had broken.',
    ],
    [
      'Police say the old bridge was closed because two bolts had broken.',
      'The old bridge was closed because two bolts had broken, according to authorities and the owner’s wife.',
    ],
    [
      'The bank said the old bridge was closed because two bolts had broken.',
      'The old bridge was closed because two bolts had broken, Moreno said. Company spokeswoman Ana Moreno answered no questions.',
    ],
  ])('does not set one authority against itself: %s', (a, b) => {
    expect(notes(a, b)).toEqual([]);
  });

  it.each([
    // What is told of a day is told by the report, what follows by its source.
    [
      'Days after the mayor reopened the old bridge for heavy trucks in spring, officials said the school board will meet.',
      'The mayor, however, reopened the old bridge for heavy trucks in spring.',
    ],
    // What somebody urges, not what he states.
    [
      'In a letter, the engineers urged the council to repeal changes that allow heavy trucks to cross the old bridge at night.',
      'The changes allow heavy trucks to cross the old bridge at night.',
    ],
    // Half of either is common.
    [
      'Carl Roe said drivers of heavy trucks have asked him whether the old bridge may be crossed at night when rain and hail come.',
      'The council of Dover has presented a plan of forty pages on heavy trucks, drivers and the old bridge, which may be crossed at night.',
    ],
    // One half of the sentence is cited, the other is not.
    [
      'Heavy trucks may cross the old bridge at night, but according to engineers it needs bolts.',
      'Heavy trucks may cross the old harbour bridge at night.',
    ],
    // What is conceded stands behind the verb.
    [
      'Closed since the two bolts of its heavy north gate had broken, the old bridge was what the mayor, a tall man, finally conceded his error about in May.',
      'The old bridge was closed since two bolts of its heavy north gate had broken.',
    ],
    // Told by others in both reports.
    [
      'Carl Roe said the old bridge had been closed because two bolts had broken.',
      'The old bridge had been closed because two bolts had broken, engineers of Dover believe.',
    ],
    // His own act, told by himself.
    [
      'The senator said he had cancelled a planned meeting with drivers of heavy trucks.',
      'He also cancelled a planned meeting with drivers of heavy trucks.',
    ],
  ])('takes for no statement what its source does not state: %s', (a, b) => {
    expect(notes(a, b)).toEqual([]);
  });

  it('shows a statement that one report gives flatly', () => {
    expect(notes(`Engineers said ${SAID}.`, 'The old bridge was closed because two bolts had broken overnight.')).toHaveLength(1);
  });
});

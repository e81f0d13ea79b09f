import { describe, expect, it } from 'vitest';
import { isFurniture } from '../../../src/engine/text/page-furniture.ts';
import { analyze } from './analyze.ts';

function isFurnitureLine(line: string): boolean {
  const whole = { start: 0, end: line.length };
  return isFurniture(line, whole, whole);
}

function roles(text: string): string[] {
  return analyze(text).sentences.map(({ role }) => role);
}

describe('isFurniture', () => {
  it.each([
    ['Tram fire:Mayor opens the new line in Dover', true],
    ['Tram fire: Mayor opens the new line in Dover', true],
    ['MAYOR OPENS THE NEW TRAM LINE IN DOVER', true],
    ['Tram fire: the mayor opens the new line.', false],
    ['Anna Roe: “I opened the new line in Dover”', false],
    ['A new line for the old tram', false],
    ['[Mayor opens the new line in Dover]', true],
    ['“I opened the line,” [the mayor] said', false],
    ["'A waste of money':Mayor opens the new line in Dover", true],
  ])('between two paragraphs takes %j for a link: %j', (line, isLink) => {
    const span = { start: 3, end: 3 + line.length };
    expect(isFurniture(`A.\n${line}\nB.`, span, span)).toBe(isLink);
  });

  it.each([
    'Enlarge this image toggle caption Jane Doe/AP Jane Doe/AP',
    'Image copyright AFP Image caption The old tram in May',
    'Media playback is unsupported on your device Media caption The tram in May',
    'FILE - In this May 3, 2019 photo the old tram stands in Dover.',
    'FILE PHOTO: The old tram stands in Dover.',
    'REUTERS/Jane P. Doe/File Photo',
    'Jane Doe/Getty Images',
    '(AP Photo/Jane Doe, File)',
    '(Photo by Jane Doe, Dover Daily/ABCD)',
    'Follow Jane Doe on Twitter: @janedoe',
    'Sign up for our letter on trams.',
    'Dover Weekly letter Email Sign Up By signing up you agree to receive letters from Dover Press.',
    'CLOSE The old tram was sold in May.',
    'Map by iFoto/Getty Images Plus.',
    '(janedoe23/AFP/Getty Images)',
    'Dover Press’ Jane Doe contributed to this report.',
    'The tram in ten pictures Read more',
    'Add Trams as an interest to stay up to date.',
    'Read or Share this story: https://example.org/tram',
    'Listen to Dover Today live at 12:45 every weekday.',
    'poster="https://example.org/tram.jpg?width=800"',
    'More:Will the tram burn again?',
    'Hide Caption 9 of 22 Photos: The old tram stands in Dover.',
    'Facebook Twitter Pinterest The old tram stands in Dover.',
    '| Jane Doe/AP Photo Mayor opens the line',
    'Photograph: Jane Doe/TASS',
    'Updated at 5:30 p.m.',
    '—This report was updated at 5:30 p.m.',
    'This story has been updated with more from the mayor.',
    'This is a developing story.',
    'Never miss a story: subscribe to the Dover Daily.',
    'Subscribe to the Dover Daily for more on trams.',
    'Become a founding member of the Dover Daily today.',
    'This article originally appeared in the Dover Daily.',
    'This report contains material from two agencies.',
    'Content created by the Dover Daily is free to any publisher.',
    'All rights reserved. 12ab34',
    'Contact Jane Doe at jane@example.org or follow @janedoe.',
    'Follow Jane at www.example.org/jane',
    'Follow our coverage of the trams at https://example.org/trams .',
    'Make a one-time donation to keep the trams in the news.',
    'For as little as $3, you can help us.',
    'Like what you’re reading? Download the Dover Daily app for more',
    'National The Old Tram The Old Tram Listen · 2:48 2:48',
    '1 of 9 The old tram stands in Dover.',
    'Mayor Jane Doe waves from the old tram in Dover, Friday, May 3, 2019.',
    'Jane Doe, left, and John Roe listen to the mayor in Dover on Friday, May 3, 2019, before the last ride of the tram.',
    'This article is more than 2 years old',
    '• This article is based in part on wire service reports.',
    'This site is protected by a test.',
    'You can unsubscribe at any time.',
    'Visit the Dover Post’s homepage for more stories.',
    'What is said here need not represent the views of the Dover Post.',
    'Let our news meet your inbox.',
    'Send us a secure tip by the form of the Dover Post.',
    'Have a tip we should know?',
    'Write to Jane Doe at jane.doe@example.org.',
    'Line Riders Delays North 65.5% 3.3 South 57.6 3.1 East 63.7 3.1 West 64.0 -3.0',
  ])('accepts %j', (line) => {
    expect(isFurnitureLine(line)).toBe(true);
  });

  it.each([
    'The file on the tram was closed in May.',
    'Watch dogs guard the tram.',
    'CLOSED for years, the tram burned.',
    'A map by the mayor shows the tram/bus plan.',
    'Of 40 trams, 12 burned in 2016, 7 in 2017 and 3 more in 2018, the 21 drivers said.',
    'Listen to the mayor, the drivers said.',
    'The tram burned in May.',
    'Image makers of the tram met in Dover.',
    'The price rose to 30 francs/ton in May.',
    'More people read more than before.',
    'The firm signed up for the tram/bus plan.',
    'This story has been told for years.',
    'This report is based on talks with forty drivers.',
    'More than forty drivers met in Dover.',
    'Please, not again, the mayor said.',
    'You can take the tram again in May.',
    'The mayor said on Friday, May 3, 2019, that the tram burned.',
    'The new rules are to hold from Friday, May 3, 2019.',
    'Follow the mayor at your peril, the drivers said.',
    'Subscribers of the Dover Daily met in May.',
    '3 of 9 trams burned.',
    'The firm lets riders download the new tram app, the mayor said.',
    '',
  ])('refuses %j', (line) => {
    expect(isFurnitureLine(line)).toBe(false);
  });

  it('takes the paragraph that ends in a picture’s credit for a caption', () => {
    const caption = 'Carl Moss leaves the tram in Dover, U.S. REUTERS/Jane Doe';
    const text = `The old tram burned in May. ${caption}`;
    expect(isFurniture(caption, { start: 0, end: 41 }, { start: 0, end: caption.length })).toBe(true);
    expect(isFurniture(text, { start: 0, end: 27 }, { start: 0, end: 27 })).toBe(false);
  });

  it('gives a picture’s credit its role', () => {
    expect(roles('The old tram burned in May.\n\nJane Doe/Getty Images')).toEqual(['body', 'credit']);
    expect(roles('The old tram stands in Dover. (AP Photo/Jane Doe)\n\nIt burned in May.')).toEqual(['body', 'credit', 'body']);
  });
});

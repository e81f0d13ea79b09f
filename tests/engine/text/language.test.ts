import { describe, expect, it } from 'vitest';
import { areForeign, detectLanguage } from '../../../src/engine/text/language.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The council said on Thursday that the new bridge would open at the start of next year, in spite of the cost.'],
    ['de', 'Der Rat teilte am Donnerstag mit, dass die neue Brücke trotz der Kosten zu Beginn des nächsten Jahres geöffnet werden soll.'],
    ['es', 'El consejo dijo el jueves que el nuevo puente se abrirá a principios del próximo año, a pesar de lo que cuesta.'],
    ['fr', 'Le conseil a dit jeudi que le nouveau pont serait ouvert au début de l’année prochaine, malgré ce qu’il a coûté.'],
    ['el', 'Το συμβούλιο είπε την Πέμπτη ότι η νέα γέφυρα θα ανοίξει στις αρχές του επόμενου έτους.'],
  ])('knows %s', (lang, text) => {
    expect(detectLanguage(text)).toBe(lang);
  });

  it.each([
    [
      'Swedish',
      'Rådet sade på torsdagen att den nya bron ska öppna i början av nästa år, trots att den har kostat mer än det var tänkt från början.',
    ],
    [
      'Polish',
      'Rada podała w czwartek, że nowy most zostanie otwarty na początku przyszłego roku, mimo że kosztował znacznie więcej, niż planowano na początku budowy.',
    ],
    ['Russian', 'Совет сообщил в четверг, что новый мост откроют в начале следующего года.'],
  ])('takes %s for none of the languages that it has rules for', (_, text) => {
    expect(detectLanguage(text)).toBe('und');
  });

  it('says nothing of a text that is too short', () => {
    expect(detectLanguage('')).toBeNull();
    expect(detectLanguage('Bridge opens')).toBeNull();
  });
});

describe('areForeign', () => {
  it('wants both languages known, and more than a headline for one without a name', () => {
    const spoken = (lang: string | null, words = 20) => ({ lang, words });
    expect(areForeign(spoken('en'), spoken('de'))).toBe(true);
    expect(areForeign(spoken('en'), spoken('en'))).toBe(false);
    expect(areForeign(spoken('en'), spoken(null))).toBe(false);
    expect(areForeign(spoken('en'), spoken('und'))).toBe(false);
    expect(areForeign(spoken('en'), spoken('und', 300))).toBe(true);
  });
});

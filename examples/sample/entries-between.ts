import type { SampleEntry } from './shape.ts';

/** The months between two jobs. */
export const betweenEntries: readonly SampleEntry[] = [
  { day: '2023-11-20', type: 'note', text: 'Slept eleven hours. Rui came with soup and did not ask anything.', people: ['rui-marques'] },
  { day: '2023-11-24', type: 'note', text: 'Told eight people. The ones I was afraid to tell were the quickest to answer. Nkechi offered to write down what we built together, so that I have it in somebody else’s words.', people: ['nkechi-obi', 'ana-ribeiro', 'luis-carvalho'], energy: 'gave' },
  { day: '2023-12-07', type: 'note', text: 'Long walk with Sunita along the harbour. She has been laid off twice. “The second time I knew it was weather.” Not there yet.', people: ['sunita-rao'] },
  { day: '2023-12-14', type: 'lesson', text: 'Read my own notes back to the end of the round. I wrote “we hear it from the way people walk” and then worked harder for twelve weeks. Next time I hear it I will ask, and I will update my notes while I still have them.' },
  { day: '2024-01-04', type: 'decision', text: 'Not applying to everything. Two conversations a week, one application a week that I mean. For three months, then look again.', people: ['luis-carvalho'] },
  { day: '2024-01-11', type: 'feedback', text: 'From the first rejection, after I asked: strong on discovery, “could not hear what you would have traded away”. Imogen wrote four honest lines. Kept them.', skills: ['strategic-thinking', 'communication'], people: ['imogen-price'] },
  { day: '2024-01-18', type: 'lesson', text: 'Old sentence: I was laid off after a feature nobody wanted to build. New one: we delivered a contract in eleven weeks by agreeing in writing what we would leave out. Both are true. The second one is more use.', skills: ['communication'] },
  { day: '2024-01-25', type: 'note', text: 'Helped Chiara price her first product for an afternoon. Did not look at the clock once.', skills: ['strategic-thinking'], people: ['chiara-longo'], energy: 'gave' },
  { day: '2024-02-08', type: 'lesson', text: 'Second interview loop went wrong in the same place: asked for a strategy, I told the story of a project. Wrote the partner tier as two minutes, without the story, and said it to Luis until he stopped frowning.', skills: ['strategic-thinking', 'communication'], people: ['luis-carvalho'] },
  { day: '2024-02-22', type: 'note', text: 'Piotr passed my name to somebody called Dagny at Parcelmoor. Returns. I said I know nothing about parcels. He said neither did they.', people: ['piotr-zielinski', 'dagny-holm'] },
  { day: '2024-03-14', type: 'win', text: 'Parcelmoor case: instead of the roadmap they asked for, I rang three shops the night before and brought what they do with a returned shoe. Margot from finance laughed out loud at the shoe.', skills: ['consumer-science', 'communication'], people: ['dagny-holm', 'margot-leroux'], energy: 'gave' },
  { day: '2024-03-21', type: 'decision', text: 'Parcelmoor, senior product manager. Asked Dagny what would make her regret hiring me. “If you only ever bring me answers.” Said yes the next morning.', people: ['dagny-holm'] },
];

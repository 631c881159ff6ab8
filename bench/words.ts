/** Invented names, places and phrases that generated careers are made of. */
export const firstNames =
  'Ada Ada-Lou Aiko Amara Anneke Anton Aylin Beatriz Bram Carlos Chidi Clara Dalia Dario Deniz Edda Elio Emeka Enzo Farah Filip Freya Gita Hana Henrik Hugo Ida Ilse Imani Ines Ivo Jana Jonas Jorge Kaito Kamala Karim Lars Leila Lena Luis Maeve Malik Mara Mateo Mina Nadia Nils Noor Oksana Omar Paula Pilar Priya Quentin Rania Ravi Rosa Runa Sami Sanne Selma Sofia Søren Tariq Tessa Thabo Tom Uma Vera Viktor Wanda Xenia Yara Yusuf Zoë'.split(
    ' ',
  );
export const lastNames =
  'Abara Adeyemi Almeida Andersen Arslan Bakker Banerjee Bauer Becker Bell Bianchi Brandt Castillo Chen Costa Dahl Delgado Demir Dubois Duarte Eriksen Falk Ferrari Fischer Fontaine Garcia Gruber Haddad Hansen Hartmann Hoffmann Ibáñez Ito Jansen Kaya Keller Khan Kim Kovač Kowalska Kruger Lang Laurent Lindqvist Lopes Mancini Marin Mehta Meyer Moreau Moretti Nakamura Navarro Nguyen Nowak Okafor Olsen Ortega Park Petrov Pham Quiroga Rao Richter Romano Rossi Sato Schmid Silva Sokolov Sørensen Tanaka Torres Vargas Vogel Wagner Weber Wójcik Yilmaz Zimmermann'.split(
    ' ',
  );
export const companies =
  'Ackerland Anemone Barrow&Fell Birchline Brightwater Cadenza Calder Caravel Cobaltry Corvid Driftlab Elmstead Fernway Fieldnote Gannet Harbourlight Heliograph Inkwell Juniper Kestrel Kilnworks Larkspur Lodestar Meridian Mooring Nimbleton Northquay Oakmoss Parcelwise Pebblebed Quillon Redshank Ridgeway Saltmarsh Sandpiper Slipstream Tarnfield Tidewater Umberly Wayfarer'.split(
    ' ',
  );
export const titles = [
  'Associate Product Manager',
  'Product Manager',
  'Senior Product Manager',
  'Group Product Manager',
  'Director of Product',
  'VP of Product',
  'Product Designer',
  'Design Lead',
  'Software Engineer',
  'Staff Engineer',
  'Engineering Manager',
  'Data Analyst',
  'User Researcher',
  'Customer Success Lead',
  'Head of Sales',
  'Product Marketing Manager',
  'Founder',
  'Finance Partner',
];
export const industries = ['health', 'logistics', 'banking', 'education', 'media', 'energy', 'travel', 'retail', 'insurance', 'public sector'];
export const functions = ['product', 'engineering', 'design', 'research', 'sales', 'marketing', 'finance', 'operations'];

export const things =
  'onboarding|the pricing page|search|the billing flow|the partner tier|the mobile checkout|the weekly digest|the audit log|the import wizard|the permissions model|the trial|the referral flow|the reporting view|the empty states|the notification settings|the API keys page|the help centre|the sign-up form|the bulk editor|the renewal notice|the roadmap review|the usage dashboard|the offline mode|the sharing dialog'.split(
    '|',
  );
export const measures =
  'activation|week-four retention|support tickets|time to first value|conversion|churn|refunds|page load|failed payments|seats per account|completion|response time|trial starts|upgrades|cancellations|search exits'.split(
    '|',
  );
export const groups =
  'sales|support|the platform team|finance|legal|two enterprise customers|the design team|the leadership team|the data team|five trial customers|the sales engineers|the founders|the field team|marketing'.split(
    '|',
  );
export const deeds =
  'Cut|Rebuilt|Shipped|Simplified|Tested|Rolled back|Reworked|Launched|Retired|Split|Piloted|Opened up|Measured|Renamed|Paused|Translated|Prototyped'.split(
    '|',
  );
export const learnings = [
  'asking what they did last time beats asking what they want',
  'a date given early is a promise, whatever one calls it',
  'the shortest version of the story travels furthest',
  'a decision without an owner comes back in two weeks',
  'three interviews already show the pattern, the next five only decorate it',
  'the team needed the context more than the ticket',
  'saying no in the first week is kinder than in the sixth',
  'the number moved because of the season, not because of us',
  'a written page settles what two meetings did not',
  'the hard part was agreeing on the problem',
  'silence in the review meant that nobody had read it',
  'the quiet engineer had seen it coming',
];
export const remarks = [
  'show the trade-off before the answer',
  'the story was clear, the ask was not',
  'you let the room get there by itself, keep that',
  'bring the number that would change your mind',
  'too much detail for this audience',
  'say earlier when you are stuck',
  'the follow-up was what made the difference',
  'leave more time for questions',
];
export const asides = [
  'It took longer than planned.',
  'Nobody had asked for it.',
  'The team is relieved.',
  'There is a second step left.',
  'The old version stays for a month.',
  'We agreed to look again in spring.',
  'The customer wrote back the same day.',
  'I would do it smaller next time.',
  'The meeting before was the hard one.',
  'Half of it was listening.',
];

import type { Seniority } from './lexicon.ts';

/** Words that tell a level, as in the lexicon of functions: folded, - for whatever follows. */
export const seniorityWords: Readonly<Record<Exclude<Seniority, 'practitioner'>, string>> = {
  entry:
    'intern, internship, trainee, junior, jr, associate, assistant, graduate, apprentice, working student, student, entry level, praktikant-, werkstudent-, auszubildend-, azubi, volontar-, stagiaire, alternant, alternante, alternance, apprenti, apprentie, stage, becario, becaria, practicas, en practicas, aprendiz, apm, rotational, ayudante',
  senior:
    'senior, sr, lead, staff, principal, distinguished, expert, specialist lead, leitend-, confirme, confirmee, experimente, referent, referente, tech lead, product lead, expert-, fellow, iii, hauptverantwortlich-, lider tecnico, lider tecnica, lider de producto',
  manager:
    'engineering manager, team lead, team leader, teamlead, group product manager, gpm, manager of, senior manager, supervisor, group manager, design manager, data science manager, research manager, development manager, software development manager, teamleit-, gruppenleit-, schichtleit-, filialleit-, responsable, chef d equipe, cheffe d equipe, jefe, jefa, jefe de equipo, gerente, encargado, encargada, coordinador general, people manager, group lead, operations manager, finance manager, support manager, customer support manager, customer service manager, hr manager, people operations manager, it manager, office lead, plant manager, warehouse manager, practice manager, qa manager, analytics manager, data engineering manager, finance lead manager, lider de equipo, line manager, product manager lead, ux manager, security manager, store manager, sales team manager, country manager, nurse manager, editorial manager',
  head: 'head, head of, director, director of, directors, leiter, leiterin, leitung, leiter-, bereichsleit-, abteilungsleit-, direktor-, hauptabteilungsleit-, directeur, directrice, direction, directora, senior director, general manager, dean, head teacher, editor in chief, redacteur en chef, drh, daf, dsi, subdirector, subdirectora, ressortleit-, schulleit-, principal director, chef-, chefredakt-, global lead, responsable general',
  executive:
    'chief, ceo, cto, cfo, coo, cpo, cmo, cro, cio, ciso, chro, cdo, cco, cso, vp, svp, evp, avp, rvp, vice president, president, presidente, presidenta, founder, co founder, cofounder, founding partner, managing director, managing partner, general partner, senior partner, equity partner, venture partner, owner, business owner, chairman, chairwoman, general counsel, geschaftsfuhr-, vorstand-, vorstandsvorsitzend-, grunder-, mitgrunder-, inhaber-, prokurist-, unternehmer-, pdg, president directeur general, directeur general, directrice generale, dg, dga, fondateur, fondatrice, cofondateur, cofondatrice, co fondateur, co fondatrice, gerant, gerante, associe gerant, vice presidente, vicepresidente, vicepresidenta, vice presidenta, fundador, fundadora, cofundador, cofundadora, director general, directora general, director gerente, socio, socia, socio director, socia directora, entrepreneur, empresario, empresaria, non executive director, board member, directeur executif, directrice executive, director ejecutivo, directora ejecutiva, executive director, entrepreneuse, geschaftsleit-',
};

/** Phrases whose words would mislead one by one: what they count as in level, whatever else stands there. */
export const fixedSeniority: ReadonlyMap<string, Seniority> = new Map([
  ['account executive', 'practitioner'],
  ['executive assistant', 'practitioner'],
  ['personal assistant', 'practitioner'],
  ['assistante de direction', 'practitioner'],
  ['assistant de direction', 'practitioner'],
  ['assistant to', 'practitioner'],
  ['chief of staff', 'head'],
  ['product owner', 'practitioner'],
  ['process owner', 'practitioner'],
  ['chef de produit', 'practitioner'],
  ['chef de produits', 'practitioner'],
  ['cheffe de produit', 'practitioner'],
  ['chef de projet', 'practitioner'],
  ['cheffe de projet', 'practitioner'],
  ['jefe de proyecto', 'practitioner'],
  ['jefa de proyecto', 'practitioner'],
  ['jefe de producto', 'practitioner'],
  ['jefa de producto', 'practitioner'],
  ['art director', 'senior'],
  ['directeur artistique', 'senior'],
  ['directrice artistique', 'senior'],
  ['direction artistique', 'senior'],
  ['associate professor', 'senior'],
  ['assistant professor', 'practitioner'],
  ['delivery lead', 'senior'],
]);

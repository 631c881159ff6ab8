/** Kept aside: nothing in the lexicon was changed after looking at how these are read. */
export const asideTitles = `
Senior Product Manager, Growth | product | senior
Lead Product Manager | product | senior
Product Director | product | head
Senior Director, Product Management | product | head
Product Manager II | product | practitioner
Interim Head of Product | product | head
Product Manager @ Quayside Bank | product | practitioner
Staff Product Manager | product | senior
SVP Product | product | executive
Junior Product Manager | product | entry
Platform Product Manager | product | practitioner
Data Product Manager | product | practitioner
Head of Product | Fintech | B2B SaaS | product | head
Backend Developer | engineering | practitioner
Frontend Engineer (React) | engineering | practitioner
Senior Engineering Manager | engineering | manager
Head of Engineering | engineering | head
Site Reliability Engineer | engineering | practitioner
iOS Developer | engineering | practitioner
Distinguished Engineer | engineering | senior
Software Architect | engineering | practitioner
IT Director | engineering | head
Chief Information Security Officer | engineering | executive
Software Engineering Intern | engineering | entry
Staff Product Designer | design | senior
Design Manager | design | manager
Creative Director | design | head
VP of Design | design | executive
UI/UX Designer | design | practitioner
Service Designer | design | practitioner
Principal User Researcher | research | senior
Consumer Insights Manager | research | practitioner
Market Research Director | research | head
Machine Learning Engineer | data | practitioner
Director of Data Science | data | head
Chief Data Officer | data | executive
Business Intelligence Analyst | data | practitioner
Brand Manager | marketing | practitioner
Senior Content Strategist | marketing | senior
VP Marketing | marketing | executive
SEO Specialist | marketing | practitioner
Head of Growth | marketing | head
Public Relations Manager | communications | practitioner
Director of Corporate Communications | communications | head
Sales Director EMEA | sales | head
Enterprise Account Executive | sales | practitioner
Regional Vice President, Sales | sales | executive
Sales Development Representative | sales | practitioner
Strategic Partnerships Manager | partnerships | practitioner
Director, Alliances & Channel | partnerships | head
Business Development Manager | partnerships | practitioner
CFO | finance | executive
Senior Accountant | finance | senior
Head of FP&A | finance | head
Treasury Analyst | finance | practitioner
Chief People Officer | people | executive
Talent Acquisition Partner | people | practitioner
Director of People Operations | people | head
Supply Chain Manager | operations | practitioner
VP Operations | operations | executive
Procurement Lead | operations | senior
Customer Support Specialist | support | practitioner
VP Customer Success | support | executive
Senior Customer Success Manager | support | senior
Director of Strategy | strategy | head
Corporate Development Manager | strategy | practitioner
Programme Manager | projects | practitioner
Agile Coach | projects | practitioner
Director, PMO | projects | head
Senior Legal Counsel | legal | senior
Founder, Ovenbird | general | executive
Owner | general | executive
General Manager, Marketplace | general | head
Country Manager Iberia | general | manager
Partner | undefined | executive
Senior Consultant | consulting | senior
Venture Partner | investment | executive
Associate Professor of Economics | teaching | senior
Head Teacher | teaching | head
Freelance Journalist | writing | practitioner
Executive Coach | coaching | practitioner
Leiterin Produkt | product | head
Produktmanager E-Commerce | product | practitioner
Bereichsleiter IT | engineering | head
Senior Softwareentwicklerin | engineering | senior
Marketingleiterin | marketing | head
Vertriebsmitarbeiter Außendienst | sales | practitioner
Gründer & Geschäftsführer | general | executive
Einkaufsleiter | operations | head
Praktikantin Produktmanagement | product | entry
Kundenberaterin | sales | practitioner
Rechtsanwältin | legal | practitioner
Buchhalter | finance | practitioner
Gruppenleiter Forschung | research | manager
Vorstand Finanzen | finance | executive
Cheffe de produit digital | product | practitioner
Directrice produit | product | head
Développeur back-end confirmé | engineering | senior
Responsable des ressources humaines | people | manager
Directeur commercial | sales | head
Président-directeur général | general | executive
Directrice financière | finance | head
Chef de projet informatique | projects | practitioner
Designer produit senior | design | senior
Enseignant-chercheur | teaching | practitioner
Responsable partenariats | partnerships | manager
Jefa de proyecto | projects | practitioner
Director de Tecnología | engineering | head
Vicepresidenta de Producto | product | executive
Diseñador de producto | design | practitioner
Jefe de Equipo, Atención al Cliente | support | manager
Directora Financiera | finance | head
Investigadora de usuarios | research | practitioner
Consultor de negocio | consulting | practitioner
Fundadora y CEO | general | executive
Desarrolladora backend júnior | engineering | entry
Gerente de Operaciones | operations | manager
Responsable de alianzas | partnerships | manager
`;

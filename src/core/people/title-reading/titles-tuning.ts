/** Titles as people write them, with the function and the level a reader would take from them: the lexicon was fitted to these. */
export const tuningTitles = `
Product Manager | product | practitioner
Senior Product Manager | product | senior
Sr. Product Manager, Payments | product | senior
Associate Product Manager | product | entry
Group Product Manager | product | manager
Principal Product Manager - Search | product | senior
Director of Product | product | head
Director of Product Management | product | head
Head of Product | product | head
VP Product | product | executive
VP of Product & Design | product | executive
Chief Product Officer | product | executive
CPO | product | executive
Product Owner | product | practitioner
Senior Product Owner (m/w/d) | product | senior
Product Lead, Carriers | product | senior
Technical Product Manager | product | practitioner
Product Management Intern | product | entry
Software Engineer | engineering | practitioner
Senior Software Engineer at Fernway | engineering | senior
Staff Engineer | engineering | senior
Principal Engineer, Returns | engineering | senior
Engineering Manager | engineering | manager
Engineering Manager, Carriers | engineering | manager
Director of Engineering | engineering | head
VP Engineering | engineering | executive
CTO & Co-Founder | engineering | executive
Chief Technology Officer | engineering | executive
Full Stack Developer | engineering | practitioner
Tech Lead | engineering | senior
DevOps Engineer | engineering | practitioner
QA Engineer | engineering | practitioner
Solutions Architect | engineering | practitioner
Product Designer | design | practitioner
Senior Product Designer | design | senior
UX Designer | design | practitioner
Head of Design | design | head
Design Lead | design | senior
Director, Product Design | design | head
User Researcher | research | practitioner
Senior UX Researcher | research | senior
Head of User Research | research | head
Data Scientist | data | practitioner
Lead Data Scientist | data | senior
Data Analyst | data | practitioner
Head of Analytics | data | head
Business Analyst | data | practitioner
Product Marketing Manager | marketing | practitioner
Director of Product Marketing | marketing | head
Chief Marketing Officer | marketing | executive
Growth Lead | marketing | senior
Head of Communications | communications | head
Head of Sales | sales | head
Account Executive | sales | practitioner
Senior Account Executive | sales | senior
Key Account Manager | sales | practitioner
Chief Revenue Officer | sales | executive
VP Pricing | sales | executive
Head of Partnerships | partnerships | head
Partner Manager | partnerships | practitioner
VP Business Development | partnerships | executive
Chief Financial Officer | finance | executive
Finance Business Partner | finance | practitioner
Financial Controller | finance | practitioner
HR Business Partner | people | practitioner
Head of People | people | head
Recruiter | people | practitioner
Chief Operating Officer | operations | executive
Head of Operations | operations | head
Customer Success Manager | support | practitioner
Head of Support | support | head
Chief Strategy Officer | strategy | executive
Strategy Manager | strategy | practitioner
Project Manager | projects | practitioner
Senior Technical Program Manager | projects | senior
Scrum Master | projects | practitioner
General Counsel | legal | executive
CEO | general | executive
Founder & CEO | general | executive
Managing Director | general | executive
Co-Founder | general | executive
Chief of Staff | general | head
Principal consultant | consulting | senior
Management Consultant | consulting | practitioner
Angel Investor | investment | practitioner
Lecturer in statistics | teaching | practitioner
Author of “Rooms That Decide” | writing | practitioner
Leadership coach, formerly engineering | coaching | practitioner
Executive Assistant to the CEO | operations | practitioner
Produktmanagerin | product | practitioner
Senior Produktmanager (m/w/d) | product | senior
Leiter Produktmanagement | product | head
Produktleiter | product | head
Softwareentwickler | engineering | practitioner
Teamleiter Softwareentwicklung | engineering | manager
Leiterin Entwicklung | engineering | head
Vertriebsleiter Süd | sales | head
Geschäftsführer | general | executive
Geschäftsführende Gesellschafterin, Gründerin | general | executive
Personalleiterin | people | head
Werkstudent Marketing | marketing | entry
Projektleiter | projects | manager
Unternehmensberaterin | consulting | practitioner
Leiter Finanzen & Controlling | finance | head
Chef de produit | product | practitioner
Chef de produit senior | product | senior
Directeur Produit | product | head
Responsable produit | product | manager
Directrice marketing | marketing | head
Développeuse web | engineering | practitioner
Ingénieur logiciel | engineering | practitioner
Directeur technique | engineering | head
Chargée de recrutement | people | practitioner
Directrice générale | general | executive
Fondateur et président | general | executive
Stagiaire chef de projet | projects | entry
Consultante en stratégie | consulting | practitioner
Jefe de Producto | product | practitioner
Directora de Producto | product | head
Gerente de Producto | product | manager
Desarrollador Full Stack | engineering | practitioner
Ingeniera de software sénior | engineering | senior
Diseñadora UX | design | practitioner
Director de Ventas | sales | head
Director General | general | executive
Responsable de Marketing | marketing | manager
Analista de datos | data | practitioner
Recursos Humanos | people | practitioner
Becaria de comunicación | communications | entry
Abogada | legal | practitioner
Socio fundador | general | executive
`;

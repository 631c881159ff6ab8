/** What somebody does, as coarse as a board needs it. */
export const jobFunctions = [
  'product',
  'engineering',
  'design',
  'research',
  'data',
  'marketing',
  'communications',
  'sales',
  'partnerships',
  'finance',
  'people',
  'operations',
  'support',
  'strategy',
  'projects',
  'legal',
  'general',
  'consulting',
  'investment',
  'teaching',
  'writing',
  'coaching',
] as const;
export type JobFunction = (typeof jobFunctions)[number];

/** From the first steps to the top; a manager leads people, a head leads leaders or an area. */
export const seniorities = ['entry', 'practitioner', 'senior', 'manager', 'head', 'executive'] as const;
export type Seniority = (typeof seniorities)[number];

/**
 * Words of one to four parts in English, German, French and Spanish, folded. A word that ends in - stands for all that
 * begin with it, which is how German compounds are read.
 */
export const functionWords: Readonly<Record<JobFunction, string>> = {
  product:
    'product, products, product manager, product management, product owner, product lead, product leader, product director, data product manager, cpo, chief product officer, produkt-, produit, produits, chef de produit, chef de produits, cheffe de produit, producto, productos, jefe de producto, jefa de producto, pm, gpm, apm',
  engineering:
    'engineer, engineering, engineers, developer, developers, development manager, software, backend, frontend, fullstack, full stack, devops, sre, architect, architecture, programmer, cto, cio, ciso, chief technology officer, chief technical officer, chief information officer, technology, technologies, technical, technik-, technisch-, tech, it, qa, security, infrastructure, platform, mobile, android, ios, entwickl-, softwareentwickl-, ingenieur-, informatik-, it leiter, ingenieurs, developpeur, developpeuse, informatique, logiciel, technique, dsi, desarrollador, desarrolladora, ingeniero, ingeniera, ingenieria, informatica, informatico, tecnologia, tecnico, arquitecto, arquitecta, architecte, architekt-, programador, programadora, web developer, data center, site reliability',
  design:
    'design, designer, designers, ux, ui, user experience, creative, art director, product design, product designer, ux researcher and designer, service design, design operations, design ops, gestalt-, grafik-, graphic, graphiste, concepteur ux, conceptrice ux, disenador, disenadora, diseno, diseno de producto, disenador de producto, disenadora de producto, director creativo, directora creativa, directeur artistique, directrice artistique, direction artistique, produktdesign-, experience designer, illustrator',
  research:
    'research, researcher, user research, user researcher, ux research, ux researcher, insights, consumer insights, market research, forsch-, nutzerforsch-, chercheur, chercheuse, recherche, etudes, investigador, investigadora, investigacion, scientist, psychologist, anthropologist, ethnographer',
  data: 'data, analytics, analyst, data scientist, data science, data engineer, data engineering, data analyst, product analyst, business analyst, business intelligence, bi, machine learning, statistics, statistician, cdo, chief data officer, daten-, analyst-, analyste, donnees, analista, datos, analista de datos, analyste de donnees, data steward, product analytics',
  marketing:
    'marketing, marketer, product marketing, growth, brand, branding, seo, content, content marketing, cmo, chief marketing officer, demand generation, social media, community manager, crm manager, marke-, marken-, werbe-, marque, mercadotecnia, marca, pmm, lifecycle, advertising',
  communications:
    'communications, communication, corporate communications, public relations, pr, press, media relations, internal communications, speechwriter, kommunikation-, unternehmenskommunikation, presse-, comunicacion, comunicaciones, attache de presse, attachee de presse, prensa, public affairs, spokesperson',
  sales:
    'sales, account executive, account manager, account director, key account, accounts, seller, revenue, cro, chief revenue officer, chief commercial officer, cco, commercial, commerciale, commerciaux, ventes, vente, vertrieb-, verkauf-, aussendienst-, ventas, vendedor, vendedora, presales, sales engineer, solutions engineer, sdr, bdr, charge de clientele, chargee de clientele, ingenieur commercial, kundenberat-, pricing, ejecutivo de cuentas, ejecutiva de cuentas, ingenieur d affaires',
  partnerships:
    'partnerships, partnership, partner manager, partners manager, alliances, alliance, business development, bd, ecosystem, channel, partenariats, partenariat, alianzas, desarrollo de negocio, partnermanag-, geschaftsentwickl-, developpement commercial, strategic partnerships, head of partners, channel sales, allianz-',
  finance:
    'finance, financial, cfo, chief financial officer, controller, controlling, accountant, accounting, treasury, treasurer, fp&a, audit, auditor, tax, finanz-, buchhalt-, kaufmannisch-, financier, financiere, finances, comptable, comptabilite, daf, finanzas, financiero, financiera, contable, contabilidad, contador, actuary, bookkeeper, pricing analyst, finance business partner, steuerberat-',
  people:
    'people, hr, human resources, people operations, people ops, people partner, hr business partner, people business partner, talent, talent acquisition, recruiter, recruiting, recruitment, chro, chief people officer, chief human resources officer, learning and development, personal-, personalleit-, rh, drh, ressources humaines, recrutement, recruteur, recruteuse, charge de recrutement, chargee de recrutement, recursos humanos, rrhh, seleccion, talento, culture, workplace, people experience, organizational development',
  operations:
    'operations, ops, business operations, sales operations, revenue operations, coo, chief operating officer, logistics, supply chain, procurement, purchasing, buyer, production, manufacturing, plant manager, quality, betrieb-, betriebsleit-, einkauf-, logistik-, produktion-, lager-, qualitats-, exploitation, achats, acheteur, acheteuse, logistique, chaine d approvisionnement, usine, operaciones, logistica, compras, produccion, calidad, office manager, executive assistant, personal assistant, assistante de direction, assistant de direction, administration, administrator, nurse, facility, warehouse, practice manager',
  support:
    'support, customer success, customer success manager, customer service, customer care, customer support, customer experience, cx, csm, implementation, onboarding, helpdesk, help desk, kundenservice-, kundendienst-, kundenbetreu-, kundenerfolg-, service client, support client, relation client, experience client, satisfaction client, atencion al cliente, servicio al cliente, exito del cliente, soporte, client services, technical support, support engineer',
  strategy:
    'strategy, strategist, strategic, corporate development, corporate strategy, strategy and operations, cso, chief strategy officer, strateg-, transformation, innovation, m&a, planning, estrategia, estrategico, estrategica, strategie, product strategy, innovacion, business transformation, unternehmensentwickl-',
  projects:
    'project, project manager, program, program manager, programme manager, technical program manager, tpm, pmo, projects, scrum master, agile coach, delivery manager, delivery, release manager, projekt-, projektmanag-, programm-, projet, projets, chef de projet, cheffe de projet, proyecto, proyectos, jefe de proyecto, jefa de proyecto, director de proyecto, programas, programme, technical project manager, chef de projet digital',
  legal:
    'legal, counsel, general counsel, lawyer, attorney, solicitor, paralegal, compliance, privacy, data protection officer, rechts-, rechtsanwalt-, jurist-, juriste, juridique, avocat, avocate, abogado, abogada, juridico, juridica, regulatory, syndikus-, notary, policy, data privacy, datenschutz-',
  general:
    'ceo, chief executive officer, chief executive, founder, founders, co founder, cofounder, managing director, general manager, owner, president, entrepreneur, business owner, country manager, chief of staff, geschaftsfuhr-, grunder-, mitgrunder-, unternehmer-, inhaber-, vorstand-, pdg, president directeur general, directeur general, directrice generale, fondateur, fondatrice, cofondateur, cofondatrice, co fondateur, co fondatrice, gerant, gerante, dirigeant, dirigeante, fundador, fundadora, cofundador, cofundadora, director general, directora general, director gerente, empresario, empresaria, entrepreneuse, gm, chairman, chairwoman, board member, non executive director, solopreneur',
  consulting:
    'consultant, consulting, consultancy, advisor, adviser, advisory, management consultant, berater-, beratung-, unternehmensberat-, conseil, conseiller, conseillere, consultante, consultor, consultora, consultoria, asesor, asesora, engagement manager, freelance consultant, principal consultant, strategy consultant, product consultant, senior consultant, fractional',
  investment:
    'investor, investment, investments, venture capital, vc, venture partner, general partner, private equity, portfolio manager, angel, angel investor, business angel, investisseur, investisseuse, inversor, inversora, inversiones, investitions-, beteiligung-, fund manager, investment manager, venture, asset management',
  teaching:
    'teacher, professor, lecturer, instructor, tutor, trainer, education, educator, faculty, dean, lehrer-, dozent-, hochschul-, professeur, professeure, enseignant, enseignante, formateur, formatrice, maitre de conferences, profesor, profesora, docente, maestro, maestra, formador, formadora, teaching, associate professor, assistant professor, postdoc, wissenschaftlich-, academic',
  writing:
    'author, writer, journalist, editor, copywriter, technical writer, ux writer, content designer, novelist, columnist, blogger, podcast host, autor-, redakt-, schriftstell-, journalist-, auteur, autrice, redacteur, redactrice, ecrivain, ecrivaine, journaliste, redactor, redactora, escritor, escritora, periodista, autora, editor in chief, redacteur en chef, publisher',
  coaching:
    'coach, coaching, executive coach, leadership coach, career coach, mentor, facilitator, leadership development, therapist, mediator, coachin, moderator-, entrenador, entrenadora, facilitateur, facilitatrice, life coach, coach ejecutivo, coach ejecutiva, supervisor-',
};

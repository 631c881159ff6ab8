import type { SkillId } from '../skills.ts';

/** The plainest words of each skill in German, French and Spanish, folded; a word that ends in - stands for all that begin with it. */
export const otherLanguages: Readonly<Record<SkillId, string>> = {
  technical:
    'technisch-, technik-, schnittstelle-, datenbank-, programmier-, softwareentwickl-, entwickler, entwicklern, systemarchitektur, fehlerbehebung, technique, techniques, logiciel, developpeur, developpeurs, base donnees, dette technique, tecnic-, desarrollador-, base datos, deuda tecnica, arquitectura, ingenieria',
  design:
    'gestalt-, entwurf, entwurfe, oberflache-, bedienbar-, nutzerfuhrung, barrierefrei-, maquette-, ergonomi-, parcours utilisateur, graphisme, conception, diseno, disenador-, prototipo-, maqueta-, interfaz, usabilidad, accesib-',
  'consumer-science':
    'nutzerforschung, kundeninterview-, nutzerinterview-, umfrage-, kennzahl-, kundenbedurfnis-, nutzer, kunden, hypothese-, auswertung-, datenanalyse-, utilisateur-, client interview, entretien-, sondage-, indicateur-, analyse donnees, usuari-, encuesta-, entrevist-, metrica-, hipotesis, clientes, analisis datos',
  execution:
    'liefer-, ausgeliefert, veroffentlich-, meilenstein-, termin, fristgerecht, projektplan-, aufgabe-, umsetz-, umgesetzt, priorisier-, anforderung-, livrer, livre, livraison-, livraisons, echeance-, jalon-, mise production, priorisation, projet, entrega-, entregue, lanz-, plazo-, hito-, prioriz-, requisito-, proyecto',
  'strategic-thinking':
    'strategie-, strategisch-, wettbewerb-, marktanalyse-, langfristig-, positionierung, preisgestaltung, chancen, concurren-, marche opportunite, long terme, vision produit, positionnement, feuille route, estrateg-, competidor-, competencia mercado, largo plazo, oportunidad-, posicionamiento, hoja ruta',
  management:
    'mitarbeiter-, fuhrung, fuhrungskraft, delegier-, ruckmeldung-, forder-, einstell-, bewerb-, vorgesetzt-, personalgesprach-, einarbeit-, equipe encadrement, encadr-, recrut-, accompagn-, entretien annuel, retour constructif, motiver, deleguer, equipo liderazgo, lider-, contratar, contratacion, acompan-, delegar, motivar, retroalimentacion, mentoria',
  communication:
    'kommuni-, prasentation-, prasentier-, vortrag-, uberzeug-, zuhor-, abstimm-, besprechung-, verhandl-, moderier-, prasenter, presenter, presente, reunion-, convaincre, convaincu, ecoute, redig-, expliqu-, negoci-, comunic-, presentacion-, presente, escuch-, convenc-, explic-, redact-, reunion',
  'organizational-design':
    'organisationsstruktur-, teamstruktur-, teamzuschnitt-, umstrukturier-, organisationsentwickl-, personalplan-, aufbauorganisation, organigramm-, reorganis-, structure equipe, effectif-, organigram-, reestructur-, estructura equipo-, plantilla',
  'company-strategy':
    'unternehmensstrategie-, unternehmensziel-, geschaftsmodell-, geschaftsfuhr-, vorstand-, umsatz-, gewinn-, haushalt-, geschaftsziel-, strategie entreprise, chiffre affaires, rentabilit-, comite direction, investisseur-, estrategia empresa, ingresos, rentabilidad, presupuesto-, consejo administracion, inversor-',
  'industry-partnerships':
    'partnerschaft-, kooperation-, zulieferer-, lieferant-, branche-, konferenz-, verband, partenariat-, partenaire-, fournisseur-, conference, salon professionnel, alianza-, socio-, proveedor-, sector, congreso-, asociacion',
};

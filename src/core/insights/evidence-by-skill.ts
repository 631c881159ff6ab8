import { defineInsight } from '../insight.ts';
import { evidenceBySkill as countEvidence } from '../skills/evidence.ts';

/** How many entries, wins and projects the record holds for each skill, and the day of the latest entry. */
export const evidenceBySkill = defineInsight({ name: 'evidence-by-skill', title: 'Evidence by skill', of: (career) => countEvidence(career) });

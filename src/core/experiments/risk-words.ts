/** What each point of risk means, in words that fit after "risk:". */
export const riskTitles = ['none', 'low', 'some', 'high', 'your manager would mind'] as const;

export const riskTitle = (risk: number): string => riskTitles[risk] ?? String(risk);

/** The same in a list of facts: "no risk", "low risk". */
export const sayRisk = (risk: number): string => (risk === 0 ? 'no risk' : risk === 4 ? riskTitle(risk) : `${riskTitle(risk)} risk`);

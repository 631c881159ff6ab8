/** What each point of risk means, in words that fit after "risk:". */
const riskTitles = ['none', 'low', 'some', 'high', 'your manager would mind'] as const;

export const riskTitle = (risk: number): string => riskTitles[risk] ?? String(risk);

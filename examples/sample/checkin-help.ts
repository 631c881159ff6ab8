/** Who helped in a week, and who was helped, as some check-ins say it. */
export const checkinHelp: Readonly<Record<string, { readonly helpedBy?: readonly string[]; readonly helped?: readonly string[] }>> = {
  '2026-W08': { helpedBy: ['priyanka-nair'], helped: ['kit-sorensen'] },
  '2026-W12': { helpedBy: ['bruno-castel'] },
  '2026-W30': { helpedBy: ['greta-aune'], helped: ['maya-fontaine'] },
  '2026-W39': { helpedBy: ['anneke-visser'] },
};

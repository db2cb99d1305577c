// The views of the page, and which of them are steps of the way from scores to tabs.

export const STEPS = ['start', 'check', 'result', 'repair', 'tabs'] as const;
export type Step = (typeof STEPS)[number];
export type View = Step | 'settings' | 'help';

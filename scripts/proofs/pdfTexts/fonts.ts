// The Thai fonts of the PDFs: three drawings of the kind that offices use, each placing its marks in its own way.

export const FONTS = ['Laksaman', 'Norasi', 'Noto Sans Thai'] as const;

export const FONT_PACKAGES = ['fonts-thai-tlwg', 'fonts-noto-core'] as const;

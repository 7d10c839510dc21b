/** How something is meant to feel. Colour follows from it, but never alone: a glyph and a word stand beside it. */
export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'neutral';

export type GlyphName =
	| 'check'
	| 'warning'
	| 'cross'
	| 'clock'
	| 'question'
	| 'info'
	| 'dash'
	| 'key'
	| 'lock';

/** How a state looks: colour, icon and word. */
export interface Look {
	tone: Tone;
	glyph: GlyphName;
	word: string;
}

/** What nobody knows. */
export function notKnown( word: string ): Look {
	return { tone: 'neutral', glyph: 'question', word };
}

/** The same without colour where it is from before. */
export function faded( look: Look, dated: boolean ): Look {
	return dated ? { ...look, tone: 'neutral' } : look;
}

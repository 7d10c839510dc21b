import fc from 'fast-check';

/** Any text, and what breaks pages. */
export const text = fc.oneof(
	fc.string( { unit: 'binary', maxLength: 80 } ),
	fc.constantFrom(
		'',
		'<script>alert(1)</script>',
		'%s %1$s %d',
		'\u202egnp.exe',
		'x'.repeat( 500 )
	)
);
export const textOrNull = fc.option( text );
/** Any time, also such as make no sense. */
export const time = fc
	.date( {
		min: new Date( '0001-01-01T00:00:00Z' ),
		max: new Date( '9998-12-31T00:00:00Z' ),
		noInvalidDate: true,
	} )
	.map( ( date ) => date.toISOString().replace( /\.\d{3}Z$/, 'Z' ) );
export const timeOrNull = fc.option( time );

/**
 * Compared by number: 6.10 is newer than 6.9, and 6.6-RC3 counts as 6.6.
 *
 * @param version What is there.
 * @param wanted  The least that will do, as major and minor.
 */
export function isAtLeast( version: string, wanted: string ): boolean {
	const [ major = 0, minor = 0 ] = version.split( '.' ).map( parseFloat );
	const [ wantedMajor = 0, wantedMinor = 0 ] = wanted
		.split( '.' )
		.map( parseFloat );
	return (
		major > wantedMajor || ( major === wantedMajor && minor >= wantedMinor )
	);
}

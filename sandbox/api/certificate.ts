import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/*
 * A certificate is made at run time, so that no key is ever in the repository and nothing but
 * Node is needed. X.509 in DER: every value is a tag, a length and bytes (RFC 5280, X.690).
 */

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_ID = 0x06;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const VERSION_TAG = 0xa0;
const EXTENSIONS_TAG = 0xa3;
const IP_ADDRESS_TAG = 0x87;
const DNS_NAME_TAG = 0x82;

const COMMON_NAME = Buffer.from( [ 0x55, 0x04, 0x03 ] );
const SUBJECT_ALT_NAME = Buffer.from( [ 0x55, 0x1d, 0x11 ] );
const ECDSA_WITH_SHA256 = Buffer.from( [
	0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02,
] );

const DAY = 86_400_000;

function der( tag: number, ...contents: Buffer[] ): Buffer {
	const body = Buffer.concat( contents );
	if ( body.length < 0x80 ) {
		return Buffer.concat( [ Buffer.from( [ tag, body.length ] ), body ] );
	}
	const digits = body.length.toString( 16 );
	const length = Buffer.from(
		digits.length % 2 ? `0${ digits }` : digits,
		'hex'
	);
	return Buffer.concat( [
		Buffer.from( [ tag, 0x80 + length.length ] ),
		length,
		body,
	] );
}

/** YYMMDDHHMMSSZ, right for years up to 2049. */
function utcTime( milliseconds: number ): Buffer {
	const digits = new Date( milliseconds ).toISOString().replace( /\D/g, '' );
	return der( UTC_TIME, Buffer.from( `${ digits.slice( 2, 14 ) }Z` ) );
}

function pem( label: string, bytes: Buffer ): string {
	const lines = bytes.toString( 'base64' ).match( /.{1,64}/g ) ?? [];
	return `-----BEGIN ${ label }-----\n${ lines.join(
		'\n'
	) }\n-----END ${ label }-----\n`;
}

export interface Certificate {
	/** PEM. */
	key: string;
	/** PEM. */
	cert: string;
}

/**
 * A key and a self-made certificate, valid for two days.
 *
 * @param host Who it is for; without one, 127.0.0.1 and localhost.
 */
export function makeCertificate( host?: string ): Certificate {
	const { privateKey, publicKey } = generateKeyPairSync( 'ec', {
		namedCurve: 'P-256',
	} );
	const algorithm = der( SEQUENCE, der( OBJECT_ID, ECDSA_WITH_SHA256 ) );
	const name = der(
		SEQUENCE,
		der(
			SET,
			der(
				SEQUENCE,
				der( OBJECT_ID, COMMON_NAME ),
				// A name of its own: two of the same would be taken for one another.
				der(
					UTF8_STRING,
					Buffer.from(
						`Meum sandbox ${ randomBytes( 8 ).toString( 'hex' ) }`
					)
				)
			)
		)
	);
	const alternativeNames = der(
		SEQUENCE,
		...( host === undefined
			? [ der( IP_ADDRESS_TAG, Buffer.from( [ 127, 0, 0, 1 ] ) ) ]
			: [] ),
		der( DNS_NAME_TAG, Buffer.from( host ?? 'localhost' ) )
	);
	const extension = der(
		SEQUENCE,
		der( OBJECT_ID, SUBJECT_ALT_NAME ),
		der( OCTET_STRING, alternativeNames )
	);
	const serial = Buffer.concat( [ Buffer.from( [ 1 ] ), randomBytes( 8 ) ] );
	const toSign = der(
		SEQUENCE,
		der( VERSION_TAG, der( INTEGER, Buffer.from( [ 2 ] ) ) ),
		der( INTEGER, serial ),
		algorithm,
		name,
		der(
			SEQUENCE,
			utcTime( Date.now() - DAY ),
			utcTime( Date.now() + DAY )
		),
		name,
		publicKey.export( { type: 'spki', format: 'der' } ),
		der( EXTENSIONS_TAG, der( SEQUENCE, extension ) )
	);
	const signature = sign( 'sha256', toSign, privateKey );
	const certificate = der(
		SEQUENCE,
		toSign,
		algorithm,
		der( BIT_STRING, Buffer.from( [ 0 ] ), signature )
	);
	return {
		key: privateKey.export( { type: 'pkcs8', format: 'pem' } ).toString(),
		cert: pem( 'CERTIFICATE', certificate ),
	};
}

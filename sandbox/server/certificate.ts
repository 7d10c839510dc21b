// The library's own parts find each other by it.
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import {
	PemConverter,
	SubjectAlternativeNameExtension,
	X509CertificateGenerator,
} from '@peculiar/x509';

const DAY = 86_400_000;

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

export interface Certificate {
	/** PEM. */
	key: string;
	/** PEM. */
	cert: string;
}

/**
 * A key and a self-made certificate, valid for two days. It is made at run time, so that no key is ever in the repository.
 *
 * @param host Who it is for; without one, 127.0.0.1 and localhost.
 */
export async function makeCertificate( host?: string ): Promise< Certificate > {
	const keys = await crypto.subtle.generateKey( ALGORITHM, true, [
		'sign',
		'verify',
	] );
	const certificate = await X509CertificateGenerator.createSelfSigned( {
		// A name of its own: two of the same would be taken for one another.
		name: `CN=Meum sandbox ${ randomBytes( 8 ).toString( 'hex' ) }`,
		notBefore: new Date( Date.now() - DAY ),
		notAfter: new Date( Date.now() + DAY ),
		keys,
		signingAlgorithm: ALGORITHM,
		extensions: [
			new SubjectAlternativeNameExtension( [
				...( host === undefined
					? [ { type: 'ip', value: '127.0.0.1' } as const ]
					: [] ),
				{ type: 'dns', value: host ?? 'localhost' },
			] ),
		],
	} );

	return {
		key: PemConverter.encode(
			await crypto.subtle.exportKey( 'pkcs8', keys.privateKey ),
			PemConverter.PrivateKeyTag
		),
		cert: certificate.toString( 'pem' ),
	};
}

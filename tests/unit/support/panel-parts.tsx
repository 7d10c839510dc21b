import type { ReactElement } from 'react';
import { NO_ENTRY, type KeyStep } from '../../../src/key/key-entry';
import { KeyField } from '../../../src/key/key-field';
import { KeySource } from '../../../src/key/key-source';
import { KeyTestResult } from '../../../src/key/key-test-result';
import { Overview } from '../../../src/report/overview';
import { PendingKey } from '../../../src/report/pending-key';
import { WidgetReport } from '../../../src/report/widget-report';
import { FailureNotice } from '../../../src/request/failure-notice';
import { startClock } from '../../../src/time/clock';
import { parseTime } from '../../../src/time/time';
import { readClocks } from '../../../src/time/use-now';
import type { Report } from '../../../src/types/report';
import { buildFailure } from './build-failure';
import { buildMountPoint } from './build-mount-point';
import { buildCredential } from './build-settings';
import { NOW, REPORTS } from './recorded';
import { UNSAID } from './screens';

const ZONE = 'Europe/Madrid';

function overview( report: Report ) {
	const now = parseTime( report.now ) ?? 0;
	return (
		<Overview
			report={ report }
			asking={ {
				clock: startClock( now, readClocks() ),
				activity: 'idle',
				waitUntil: null,
			} }
			time={ { now, zone: ZONE } }
			keyEntryLink={ { href: '#', open: () => {} } }
			onRefresh={ () => {} }
			setUp={ <p>Set up</p> }
			headlineRef={ null }
		/>
	);
}

function widget( report: Report ) {
	const now = parseTime( report.now ) ?? 0;
	return (
		<WidgetReport
			state={ {
				status: 'ready',
				report,
				clock: startClock( now, readClocks() ),
				failure: report.stale
					? buildFailure( { message: 'Words.', status: 500 } )
					: null,
				failures: 0,
				activity: report.error === null ? 'idle' : 'person',
				waitUntil: report.issues.length > 0 ? now + 7_000 : null,
			} }
			mountPoint={ buildMountPoint() }
			onRefresh={ () => {} }
		/>
	);
}

function field( step: KeyStep ) {
	return (
		<KeyField
			field={ buildCredential().field }
			keyEntry={ {
				entry: { ...NO_ENTRY, value: 'sk_live_x', step },
				isReplacing: true,
				type: () => {},
				replace: () => {},
				discard: () => {},
				save: () => Promise.resolve( false ),
			} }
			onCancel={ () => {} }
		/>
	);
}

// Each is drawn after each other one, so that all screens would be a minute's work: these have all that a screen is made of.
const reports = [
	REPORTS.connected,
	REPORTS.degraded,
	REPORTS.pending,
	REPORTS.stale,
	REPORTS.once_failed,
	REPORTS.refused,
	REPORTS.forbidden,
	REPORTS.stopped,
	REPORTS.unconfigured,
	UNSAID.asks_anew,
	UNSAID.of_another_kind,
	UNSAID.hostile_all_over,
];

/** What may take each other's place, by the name of the part of the panel. */
export const PARTS: Record< string, ReactElement[] > = {
	'the Overview': reports.map( overview ),
	'the widget': reports.map( widget ),
	'the connection key': [
		'2026-11-22T09:09:41Z',
		'2026-11-23T09:00:00Z',
		'2026-11-22T08:58:00Z',
		null,
	].map( ( expires ) => (
		<PendingKey
			key="x"
			pendingKey={ { prefix: 'sk_live_7Qd1', expires_at: expires } }
			clock={ startClock( Date.parse( NOW ), readClocks() ) }
			zone={ ZONE }
		/>
	) ),
	'the field for a key': [
		field( { status: 'typing' } ),
		field( { status: 'saving' } ),
		field( { status: 'refused', sentence: 'No.' } ),
		field( { status: 'refused', sentence: 'No, again.' } ),
		field( {
			status: 'doubted',
			doubt: { confirm: 'a', warning: 'Alike.', label: 'Save' },
			sentence: 'Really?',
		} ),
		field( {
			status: 'doubted',
			doubt: { confirm: 'b', warning: 'Later.', label: 'Save it' },
			sentence: 'Untried.',
		} ),
	],
	'where the key comes from': (
		[ 'database', 'constant', 'environment', 'none' ] as const
	 ).map( ( source ) => (
		<KeySource key="x" credential={ buildCredential( { source } ) } />
	) ),
	'the notice of a failure': [
		buildFailure( { kind: 'signed_out' } ),
		buildFailure( { code: 'a', message: 'One.', status: 403 } ),
		buildFailure( { code: 'b', request: 'POST /x' } ),
	].map( ( failure ) => <FailureNotice key="x" failure={ failure } /> ),
	'what came of a trial': [
		<KeyTestResult key="x" test={ { status: 'idle' } } />,
		<KeyTestResult
			key="x"
			test={ {
				status: 'done',
				result: 'accepted',
				message: 'Good.',
				remedy: null,
			} }
		/>,
		<KeyTestResult
			key="x"
			test={ {
				status: 'done',
				result: 'refused',
				message: 'Bad.',
				remedy: 'Do it.',
			} }
		/>,
	],
};

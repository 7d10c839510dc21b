import { mount } from './mount';
import { Widget } from './report/widget';
import './widget.scss';

mount( document, 'widget', ( mountPoint ) => (
	<Widget mountPoint={ mountPoint } />
) );

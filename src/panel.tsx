import { Panel } from './frame/panel';
import { mount } from './mount';
import './panel.scss';

mount( document, 'panel', ( mountPoint ) => (
	<Panel mountPoint={ mountPoint } />
) );

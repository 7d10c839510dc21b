import { mount } from './mount';
import { Panel } from './frame/panel';
import './panel.scss';

mount( document, 'panel', ( settings ) => <Panel settings={ settings } /> );
